import { useWords } from '../frame/words';
import { DataTable } from '../tables/DataTable';
import { roundingNote } from '../tables/rounding-note';
import type { Score } from './score';

type Props = { first: Score | undefined; second: Score | undefined };

/** Every number of the calculator, with the plain interval beside the one that is drawn. */
export function NpsTable({ first, second }: Props) {
  const { t, format } = useWords();
  if (!first) return null;
  const waves = second ? [first, second] : [first];
  const row = (name: string, cell: (score: Score) => string) => [name, ...waves.map(cell)];
  const people = (count: number, share: number) =>
    `${format.number(count)} (${format.percent(share, 1)})`;
  const range = (low: number, high: number) =>
    t('nps.range', { low: format.signed(low, 1), high: format.signed(high, 1) });
  return (
    <DataTable
      caption={t('nps.table')}
      note={roundingNote(
        waves.map(({ promoterShare, passiveShare, detractorShare }) => [
          promoterShare,
          passiveShare,
          detractorShare,
        ]),
        1,
        t,
        format,
      )}
      columns={[
        t('nps.table.what'),
        ...(second ? [t('nps.first'), t('nps.second')] : [t('nps.table.value')]),
      ]}
      rows={[
        row(t('nps.promoters'), ({ groups, promoterShare }) =>
          people(groups.promoters, promoterShare),
        ),
        row(t('nps.passives'), ({ groups, passiveShare }) => people(groups.passives, passiveShare)),
        row(t('nps.detractors'), ({ groups, detractorShare }) =>
          people(groups.detractors, detractorShare),
        ),
        row(t('nps.table.answers'), ({ answers }) => format.number(answers)),
        row(t('nps.name'), ({ score }) => format.signed(score, 1)),
        row(t('nps.table.adjusted'), ({ adjusted }) => range(adjusted.low, adjusted.high)),
        row(t('nps.table.plain'), ({ low, high }) => range(low, high)),
        row(t('nps.table.error'), ({ standardError }) => format.number(standardError, 2)),
      ]}
    />
  );
}
