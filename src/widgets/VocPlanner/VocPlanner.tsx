import { useDeferredValue, useMemo, useState } from 'react';
import { useAddressState } from '../address/use-address-state';
import { DraftEditor } from '../draft/DraftEditor';
import { Rows } from '../draft/Rows';
import { useSavedDraft } from '../draft/use-saved-draft';
import { NumberField } from '../fields/NumberField';
import { TextField } from '../fields/TextField';
import { Widget } from '../frame/Widget';
import { type IslandProps, wordsOf } from '../frame/words';
import { programmeRules } from './fields';
import { PointFields } from './PointFields';
import { ProgrammeView } from './ProgrammeView';
import {
  emptyProgramme,
  freshGroup,
  freshPoint,
  type GivenProgramme,
  type Group,
  maxGroups,
  maxPoints,
  type Programme,
  readProgramme,
  typedProgramme,
} from './programme';
import { notesOf, programmeSheet } from './programme-sheet';
import { ceilingOf, readLoads } from './read-loads';
import styles from './VocPlanner.module.css';

type Props = IslandProps & { programme: GivenProgramme };

/**
 * A listening programme: whom to ask at which moment and how, what one customer gets of it, and who
 * acts on what is heard.
 */
export function VocPlanner({ programme: given, ...island }: Props) {
  const { id, tag } = island;
  const { t, format } = wordsOf(island);
  const rules = programmeRules(tag);
  const address = useAddressState({ id, prefix: 'voc', fields: {} });
  const first = useMemo(() => typedProgramme(given, format.plain), [given, format]);
  const saved = useSavedDraft({ id, kind: 'listening', version: 1, first, read: readProgramme });
  const programme = saved.draft;
  const { groups } = programme;
  // The fields follow the hand at once; what the plan comes to follows as soon as there is time.
  const shown = useDeferredValue(programme);
  const read = useMemo(() => {
    const loads = readLoads(shown, rules);
    const ceiling = ceilingOf(shown, rules);
    return { programme: shown, loads, ceiling, notes: notesOf(shown, loads, ceiling, t, format) };
  }, [shown, rules, t, format]);
  const sheet = useMemo(() => programmeSheet({ ...read, t, format }), [read, t, format]);
  const [opened, open] = useState<number>();
  const toggle = (place: number, isOpen: boolean) =>
    open((now) => (isOpen ? place : now === place ? undefined : now));
  const change = (part: Partial<Programme>) => saved.change({ ...programme, ...part });

  return (
    <Widget {...island} state={{ ...address, reset: saved.reset }}>
      <ProgrammeView {...read} />
      <DraftEditor state={saved} sheet={sheet} onEmpty={() => saved.replace(emptyProgramme)}>
        <div>
          <NumberField
            name="ceiling"
            label={t('voc.ceiling')}
            rules={rules.ceiling}
            typed={programme.ceiling}
            onType={(typed) => change({ ceiling: typed })}
          />
          <NumberField
            name="response"
            label={t('voc.response')}
            unit="%"
            rules={rules.response}
            typed={programme.response}
            onType={(response) => change({ response })}
          />
        </div>
        <TextField
          name="keeper"
          label={t('voc.keeper')}
          hint={t('voc.keeper.hint')}
          typed={programme.keeper}
          onType={(keeper) => change({ keeper })}
        />
        <Rows
          items={groups}
          nameOf={(place) => t('voc.group', { n: place + 1 })}
          addLabel={t('voc.group.add')}
          fresh={freshGroup}
          max={maxGroups}
          onChange={(next) => change({ groups: next })}
          onRemove={(next) => saved.replace({ ...programme, groups: next })}
        >
          {groupFields}
        </Rows>
      </DraftEditor>
    </Widget>
  );

  function groupFields(group: Group, place: number, onChange: (group: Group) => void) {
    const name = `group-${place}`;
    const isFresh = group.points.every(({ moment }) => moment === '');
    return (
      <>
        <div className={styles.group}>
          <TextField
            name={`${name}-name`}
            label={t('voc.who')}
            typed={group.name}
            onType={(typed) => onChange({ ...group, name: typed })}
          />
          <NumberField
            name={`${name}-people`}
            label={t('voc.people')}
            rules={rules.people}
            typed={group.people}
            onType={(people) => onChange({ ...group, people })}
          />
        </div>
        <details
          className={styles.points}
          open={opened === place || isFresh}
          onToggle={({ currentTarget }) => toggle(place, currentTarget.open)}
        >
          <summary>{t('voc.count', { n: group.points.length })}</summary>
          <Rows
            items={group.points}
            nameOf={(point) => t('voc.point', { group: place + 1, n: point + 1 })}
            addLabel={t('voc.point.add')}
            fresh={freshPoint}
            max={maxPoints}
            onChange={(points) => {
              // a new group is open because it is empty, and must not close at the first letter
              open(place);
              onChange({ ...group, points });
            }}
            onRemove={(points) =>
              saved.replace({ ...programme, groups: groups.with(place, { ...group, points }) })
            }
          >
            {(point, at, onPoint) => (
              <PointFields
                name={`${name}-point-${at}`}
                point={point}
                rules={rules}
                onChange={onPoint}
              />
            )}
          </Rows>
        </details>
      </>
    );
  }
}
