import type { CapabilityIndices } from '../../measures/capability-indices';
import { useWords } from '../frame/words';
import { DataTable } from '../tables/DataTable';
import type { Study } from './study';

type Props = {
  study: Study;
  write: (value: number) => string;
  writeLimit: (value: number) => string;
  capability: CapabilityIndices | undefined;
};

/**
 * A table of thousands of rows helps nobody; beyond this only the points that signal are listed.
 */
const maxRows = 100;

/** The limits and every point with its signal. */
export function SandboxTable({
  study: { values, chart, signals, individuals },
  write,
  writeLimit,
  capability,
}: Props) {
  const { t, format } = useWords();
  const kinds = new Map(signals.map(({ place, kind }) => [place, kind]));
  const places =
    values.length <= maxRows
      ? values.map((_, position) => position + 1)
      : signals.slice(0, maxRows).map(({ place }) => place);
  const row = (place: number) => {
    const kind = kinds.get(place);
    const { lower, upper } = chart.points?.[place - 1] ?? chart;
    const own = chart.points ? [writeLimit(lower), writeLimit(upper)] : [];
    return [
      format.number(place),
      write(values[place - 1] ?? 0),
      kind ? t(`control.table.${kind}`) : '–',
      ...own,
    ];
  };
  const head = (name: string, value: string) => [
    name,
    value,
    '–',
    ...(chart.points ? ['–', '–'] : []),
  ];
  const interval = (value: number, low: number, high: number) =>
    t('control.table.interval', {
      value: format.number(value, 2),
      low: format.number(low, 2),
      high: format.number(high, 2),
    });
  return (
    <DataTable
      caption={t('control.table')}
      columns={[
        t('control.table.point'),
        t('control.picture.y'),
        t('control.table.signal'),
        ...(chart.points ? [t('control.table.lower'), t('control.table.upper')] : []),
      ]}
      rows={[
        head(t('control.mean'), writeLimit(chart.mean)),
        ...(chart.points
          ? []
          : [
              head(t('control.upper'), writeLimit(chart.upper)),
              head(t('control.lower'), writeLimit(chart.lower)),
            ]),
        ...(individuals
          ? [
              head(t('control.table.range'), writeLimit(individuals.averageMovingRange)),
              head(t('control.table.upper-range'), writeLimit(individuals.upperRange)),
            ]
          : []),
        ...(capability
          ? [head('Cpk', interval(capability.cpk, capability.cpkLow, capability.cpkHigh))]
          : []),
        ...(capability && capability.cp !== null
          ? [head('Cp', format.number(capability.cp, 2))]
          : []),
        ...places.map(row),
      ]}
    />
  );
}
