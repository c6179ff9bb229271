import { Choice } from '../fields/Choice';
import { PasteField } from '../fields/PasteField';
import { joinSentences } from '../frame/join-sentences';
import { useWords } from '../frame/words';
import type { PasteReport } from '../paste/report';
import { maxColumns, maxRows, type OwnCustomers } from './customers';
import { columnNumbers, distances, isTooLongForLink } from './fields';

type ColumnNumber = (typeof columnNumbers)[number];
type Distance = (typeof distances)[number];

type Props = {
  typed: string;
  own: OwnCustomers;
  /** the names of the columns as they are shown, one for each */
  labels: readonly string[];
  report: PasteReport;
  distance: Distance;
  onType: (typed: string) => void;
  onColumn: (axis: 'x' | 'y', column: ColumnNumber) => void;
  onDistance: (distance: Distance) => void;
};

/** Where a reader pastes customers, chooses two columns and says how distances are taken. */
export function OwnData({
  typed,
  own,
  labels,
  report,
  distance,
  onType,
  onColumn,
  onDistance,
}: Props) {
  const { t } = useWords();
  const { problem, chosen, rows, incomplete } = own;
  const isEmpty = typed.trim() === '';
  const optionsOf = (other: number | undefined) =>
    columnNumbers.flatMap((value, column) =>
      column < labels.length && column !== other ? [{ value, label: labels[column] ?? value }] : [],
    );
  return (
    <>
      <PasteField
        name="table"
        label={t('sandbox.own.table')}
        hint={t('sandbox.own.hint', { most: maxRows })}
        typed={typed}
        onType={onType}
        note={joinSentences(
          !isEmpty && !problem && t('sandbox.own.read', { n: rows.length, columns: labels.length }),
          incomplete > 0 && t('sandbox.own.incomplete', { n: incomplete }),
          isTooLongForLink(typed) && t('sandbox.own.long'),
        )}
        problem={
          isEmpty || report.isReading || !problem
            ? undefined
            : t(`sandbox.own.${problem.kind}`, {
                rows: maxRows,
                columns: maxColumns,
                name: labels[problem.column ?? 0] ?? '',
              })
        }
        report={report}
      />
      {chosen &&
        labels.length > 2 &&
        (['x', 'y'] as const).map((axis, index) => (
          <Choice
            key={axis}
            name={axis}
            legend={t(`sandbox.own.${axis}`)}
            options={optionsOf(axis === 'y' ? chosen[0] : undefined)}
            value={columnNumbers[chosen[index] ?? 0] ?? '1'}
            onChoose={(column) => onColumn(axis, column)}
          />
        ))}
      <Choice
        name="distance"
        legend={t('sandbox.own.distance')}
        options={distances.map((value) => ({ value, label: t(`sandbox.own.distance.${value}`) }))}
        value={distance}
        onChoose={onDistance}
      />
    </>
  );
}
