import { DataTable } from '../parts/DataTable';
import { useWords } from '../parts/words';
import type { Study } from './study';

type Props = { study: Study; write: (value: number) => string };

/** A table of thousands of rows helps nobody; beyond this only the points that signal are listed. */
const mostRows = 100;

/** The limits and every point with its signal. */
export function SandboxTable({ study: { values, chart, signals }, write }: Props) {
  const { t, format } = useWords();
  const kinds = new Map(signals.map(({ place, kind }) => [place, kind]));
  const places = values.length <= mostRows ? values.map((_, position) => position + 1) : signals.slice(0, mostRows).map(({ place }) => place);
  const row = (place: number) => {
    const kind = kinds.get(place);
    return [format.number(place), write(values[place - 1] ?? 0), kind ? t(`control.table.${kind}`) : '–'];
  };
  return (
    <DataTable
      caption={t('control.table')}
      columns={[t('control.table.point'), t('control.picture.y'), t('control.table.signal')]}
      rows={[
        [t('control.mean'), write(chart.mean), '–'],
        [t('control.upper'), write(chart.upper), '–'],
        [t('control.lower'), write(chart.lower), '–'],
        [t('control.table.range'), write(chart.averageMovingRange), '–'],
        ...places.map(row),
      ]}
    />
  );
}
