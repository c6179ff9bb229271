import { useMemo, useState } from 'react';
import { Maker } from '../parts/Maker';
import { NumberField } from '../parts/NumberField';
import { Rows } from '../parts/Rows';
import { Summary } from '../parts/Summary';
import { TextField } from '../parts/TextField';
import { useAddressState } from '../parts/use-address-state';
import { useMade } from '../parts/use-made';
import { Widget } from '../parts/Widget';
import { type IslandProps, wordsOf } from '../parts/words';
import { programmeRules } from './fields';
import { LoadPicture } from './LoadPicture';
import { Matrix } from './Matrix';
import { matrixOf } from './matrix';
import { PointFields } from './PointFields';
import {
  emptyProgramme,
  freshGroup,
  freshPoint,
  type GivenProgramme,
  type Group,
  mostGroups,
  mostPoints,
  type Programme,
  readProgramme,
  typedProgramme,
} from './programme';
import { groupName, notesOf, programmeSheet } from './programme-sheet';
import { ceilingOf, readLoads } from './read-loads';
import styles from './VocPlanner.module.css';

type Props = IslandProps & { programme: GivenProgramme };

/** A listening programme: whom to ask at which moment and how, what one customer gets of it, and who acts on what is heard. */
export function VocPlanner({ programme: given, ...island }: Props) {
  const { id, tag } = island;
  const { t, format } = wordsOf(island);
  const rules = programmeRules(tag);
  const address = useAddressState({ id, prefix: 'voc', fields: {} });
  const first = useMemo(() => typedProgramme(given, format.plain), [given, format]);
  const made = useMade({ id, kind: 'listening', version: 1, first, read: readProgramme });
  const programme = made.made;
  const { groups } = programme;
  const ceiling = ceilingOf(programme, rules);
  const loads = readLoads(programme, rules);
  const notes = notesOf(programme, loads, ceiling, t, format);
  const isRead = ceiling !== undefined && loads.every(({ load }) => load !== undefined);
  const [opened, open] = useState<number>();
  const toggle = (place: number, isOpen: boolean) => open((now) => (isOpen ? place : now === place ? undefined : now));
  const change = (part: Partial<Programme>) => made.change({ ...programme, ...part });

  return (
    <Widget {...island} state={{ ...address, reset: made.reset }}>
      <Summary sentence={isRead ? sentence() : t('widget.correct')} />
      {isRead && <LoadPicture programme={programme} loads={loads} ceiling={ceiling} />}
      {matrixOf(groups).length > 0 && <Matrix programme={programme} />}
      {notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map((note, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two groups of one name have the same note
            <li key={place}>{note}</li>
          ))}
        </ul>
      )}
      <Maker state={made} sheet={programmeSheet({ programme, loads, ceiling, notes, t, format })} onEmpty={() => made.replace(emptyProgramme)}>
        <div>
          <NumberField name="ceiling" label={t('voc.ceiling')} rules={rules.ceiling} typed={programme.ceiling} onType={(typed) => change({ ceiling: typed })} />
          <NumberField
            name="response"
            label={t('voc.response')}
            unit="%"
            rules={rules.response}
            typed={programme.response}
            onType={(response) => change({ response })}
          />
        </div>
        <TextField name="keeper" label={t('voc.keeper')} hint={t('voc.keeper.hint')} typed={programme.keeper} onType={(keeper) => change({ keeper })} />
        <Rows
          items={groups}
          nameOf={(place) => t('voc.group', { n: place + 1 })}
          addLabel={t('voc.group.add')}
          fresh={freshGroup}
          most={mostGroups}
          onChange={(next) => change({ groups: next })}
          onRemove={(next) => made.replace({ ...programme, groups: next })}
        >
          {groupFields}
        </Rows>
      </Maker>
    </Widget>
  );

  function groupFields(group: Group, place: number, onChange: (group: Group) => void) {
    const name = `group-${place}`;
    const isFresh = group.points.every(({ moment }) => moment === '');
    return (
      <>
        <div className={styles.group}>
          <TextField name={`${name}-name`} label={t('voc.who')} typed={group.name} onType={(typed) => onChange({ ...group, name: typed })} />
          <NumberField
            name={`${name}-people`}
            label={t('voc.people')}
            rules={rules.people}
            typed={group.people}
            onType={(people) => onChange({ ...group, people })}
          />
        </div>
        <details className={styles.points} open={opened === place || isFresh} onToggle={({ currentTarget }) => toggle(place, currentTarget.open)}>
          <summary>{t('voc.count', { n: group.points.length })}</summary>
          <Rows
            items={group.points}
            nameOf={(point) => t('voc.point', { group: place + 1, n: point + 1 })}
            addLabel={t('voc.point.add')}
            fresh={freshPoint}
            most={mostPoints}
            onChange={(points) => {
              // a new group is open because it is empty, and must not close at the first letter
              open(place);
              onChange({ ...group, points });
            }}
            onRemove={(points) => made.replace({ ...programme, groups: groups.with(place, { ...group, points }) })}
          >
            {(point, at, onPoint) => <PointFields name={`${name}-point-${at}`} point={point} rules={rules} onChange={onPoint} />}
          </Rows>
        </details>
      </>
    );
  }

  function sentence(): string {
    const places = loads.map((_, place) => place).sort((a, b) => (loads[b]?.load?.perYear ?? 0) - (loads[a]?.load?.perYear ?? 0));
    const busiest = places[0] ?? 0;
    const load = loads[busiest]?.load;
    const group = groups[busiest];
    const counted = t('voc.summary', { n: groups.length, moments: matrixOf(groups).length });
    if (!load || !group || load.perYear === 0) return `${counted} ${t('voc.summary.nobody')}`;
    const most = t('voc.summary.most', {
      name: groupName(group, busiest, t),
      year: format.number(load.perYear, 1),
      over: format.percent(load.overShare, 1),
      ceiling: ceiling ?? 0,
    });
    return `${counted} ${most}`;
  }
}
