import { itemGaps } from '../../measures';
import { useWords } from '../frame/words';
import { DataTable } from '../tables/DataTable';
import type { GapResult } from './gap-result';
import type { Pair } from './read-survey';

type Props = {
  result: GapResult;
  names: readonly string[];
  weights: readonly number[];
  statements: readonly (Pair | undefined)[];
};

/**
 * Every dimension, the means over all of them and, where they were pasted, the statements one by
 * one.
 */
export function GapTable({ result, names, weights, statements }: Props) {
  const { t, format } = useWords();
  const { rows, unweighted, weighted, performance } = result;
  const pairs = statements.filter((pair) => pair !== undefined);
  const measured = itemGaps({
    expectations: pairs.map(({ expectation }) => expectation),
    perceptions: pairs.map(({ perception }) => perception),
  });
  const gaps = measured.valid ? measured.value.gaps : [];
  const numbers = ({ expectation, perception }: Pair, gap: number) => [
    format.number(expectation, 2),
    format.number(perception, 2),
    format.signed(gap, 2),
  ];
  const none = ['–', '–', t('widget.nothing')];
  return (
    <DataTable
      caption={t('gap.table')}
      columns={[
        t('gap.table.what'),
        t('gap.weights.short'),
        t('gap.expected'),
        t('gap.perceived'),
        t('gap.table.gap'),
      ]}
      rows={[
        ...names.map((name, index) => {
          const row = rows.find((one) => one.place === index);
          return [name, format.plain(weights[index] ?? 0), ...(row ? numbers(row, row.gap) : none)];
        }),
        [
          t('gap.unweighted'),
          '–',
          '–',
          format.number(performance, 2),
          format.signed(unweighted, 3),
        ],
        ...(weighted === null
          ? []
          : [[t('gap.weighted'), '–', '–', '–', format.signed(weighted, 3)]]),
        ...(statements.length > names.length
          ? statements.map((pair, index) => [
              t('gap.table.statement', { number: index + 1 }),
              '–',
              ...(pair ? numbers(pair, gaps[pairs.indexOf(pair)] ?? 0) : none),
            ])
          : []),
      ]}
    />
  );
}
