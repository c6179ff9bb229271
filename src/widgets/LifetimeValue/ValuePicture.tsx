import { Curve } from '../charts/Curve';
import { LineLegend } from '../charts/LineLegend';
import { Plot } from '../charts/Plot';
import { Dot, Rule } from '../charts/PlotMarks';
import { useWords } from '../frame/words';

/** A value as it grows with the years; the first place is the year `from`. */
type Growth = { name: string; values: readonly number[] };

type Props = {
  description: string;
  /** the first year: 0 for today, 1 for the first year of a table */
  from: 0 | 1;
  growths: readonly [Growth, second?: Growth];
  /** what the value comes to in the end */
  limit?: number | undefined;
  /** what winning the customer costs */
  cost?: number | undefined;
};

const looks = [
  { look: 'solid', mark: 'circle', tone: 'promised' },
  { look: 'dashed', mark: 'square', tone: 'delivered' },
] as const;

/**
 * The value per customer as it grows with the horizon, its limit, and what winning the customer
 * cost.
 */
export function ValuePicture({ description, from, growths, limit, cost }: Props) {
  const { t, format } = useWords();
  const shown = growths.filter((growth) => growth !== undefined);
  const all = [...shown.flatMap(({ values }) => values), limit ?? 0, cost ?? 0];
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)];
  const last = from + Math.max(...shown.map(({ values }) => values.length)) - 1;
  const years = Array.from({ length: last - from + 1 }, (_, index) => from + index);
  return (
    <div>
      <Plot
        name="growth"
        title={t('ltv.picture')}
        description={description}
        x={{
          from,
          to: Math.max(last, from + 1),
          label: t('ltv.axis.years'),
          ...(years.length <= 6 ? { ticks: years } : {}),
        }}
        y={{ from: low * 1.08, to: high * 1.08 || 1, label: t('ltv.axis'), show: format.brief }}
        height={200}
      >
        {limit !== undefined && <Rule y={limit} label={t('ltv.limit')} />}
        {cost !== undefined && <Rule y={cost} label={t('ltv.cost')} tone="delivered" />}
        {shown.map(({ name, values }, index) => {
          const { look, mark, tone } = looks[index] ?? looks[0];
          const points = values.map((value, year) => [from + year, value] as const);
          return (
            <g key={name}>
              <Curve points={points} look={look} tone={tone} />
              {points.length <= 10 &&
                points.map(([year, value]) => (
                  <Dot key={year} x={year} y={value} mark={mark} tone={tone} />
                ))}
            </g>
          );
        })}
      </Plot>
      {shown.length > 1 && (
        <LineLegend
          entries={shown.map(({ name }, index) => ({ name, ...(looks[index] ?? looks[0]) }))}
        />
      )}
    </div>
  );
}
