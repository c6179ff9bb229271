import { memo } from 'react';
import { Summary } from '../frame/Summary';
import { useWords } from '../frame/words';
import { LoadPicture } from './LoadPicture';
import { Matrix } from './Matrix';
import { matrixOf } from './matrix';
import type { Programme } from './programme';
import { groupName } from './programme-sheet';
import type { GroupLoad } from './read-loads';
import styles from './VocPlanner.module.css';

type Props = {
  programme: Programme;
  loads: readonly GroupLoad[];
  ceiling: number | undefined;
  /** what the planner has to say, a sentence each */
  notes: readonly string[];
};

/** What a programme comes to: a sentence, the load of each group, the matrix, and what to mend. */
export const ProgrammeView = memo(function ProgrammeView({
  programme,
  loads,
  ceiling,
  notes,
}: Props) {
  const { t, format } = useWords();
  const { groups } = programme;
  const isRead = ceiling !== undefined && loads.every(({ load }) => load !== undefined);
  return (
    <>
      <Summary sentence={isRead ? sentence() : t('widget.correct')} />
      {isRead && <LoadPicture programme={programme} loads={loads} ceiling={ceiling} />}
      {matrixOf(groups).length > 0 && <Matrix programme={programme} />}
      {notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map((note, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two groups of one name have the same note
            <li key={index}>{note}</li>
          ))}
        </ul>
      )}
    </>
  );

  function sentence(): string {
    const places = loads
      .map((_, index) => index)
      .sort((a, b) => (loads[b]?.load?.perYear ?? 0) - (loads[a]?.load?.perYear ?? 0));
    const busiest = places[0] ?? 0;
    const load = loads[busiest]?.load;
    const group = groups[busiest];
    const counted = t('voc.summary', { n: groups.length, moments: matrixOf(groups).length });
    if (!load || !group || load.perYear === 0) return `${counted} ${t('voc.summary.nobody')}`;
    const max = t('voc.summary.most', {
      name: groupName(group, busiest, t),
      year: format.number(load.perYear, 1),
      over: format.percent(load.overShare, 1),
      ceiling: ceiling ?? 0,
    });
    return `${counted} ${max}`;
  }
});
