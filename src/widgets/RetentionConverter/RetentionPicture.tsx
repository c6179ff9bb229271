import { constantSurvival } from '../../measures/constant-retention';
import { Curve } from '../charts/Curve';
import { Plot } from '../charts/Plot';
import { Rule } from '../charts/PlotMarks';
import { useWords } from '../frame/words';
import { type Period, periodsPerYear } from './fields';
import { type Rate, reachOf } from './read-rate';
import { writeShare } from './write-share';

type Props = { rate: Rate };

/** How many periods lie between two marks of the axis. */
const between: Record<Period, number> = { week: 26, month: 6, quarter: 4, year: 2 };

/** What is left as the periods go by, beside what would be if churn added up. */
export function RetentionPicture({ rate: { retention, period } }: Props) {
  const { t, format } = useWords();
  const periods = reachOf[period];
  const measured = constantSurvival({ retention, periods });
  if (!measured.valid) return null;
  const { survival, subtracted } = measured.value;
  const year = periodsPerYear[period];
  const points = (shares: readonly number[]) => shares.map((share, time) => [time, share] as const);
  return (
    <Plot
      name="left"
      title={t('retention.picture')}
      description={t('retention.picture.description', {
        year: writeShare(survival[year] ?? 0, format),
        wrong: format.percent(subtracted[year] ?? 0, 1),
        n: periods,
        end: writeShare(survival[periods] ?? 0, format),
      })}
      x={{
        from: 0,
        to: periods,
        label: t(`retention.axis.${period}`),
        ticks: Array.from(
          { length: periods / between[period] + 1 },
          (_, mark) => mark * between[period],
        ),
      }}
      y={{ from: 0, to: 1, label: t('retention.axis'), show: format.percent }}
      height={200}
    >
      {year > 1 && <Rule x={year} label={t('retention.axis.one')} />}
      <Curve points={points(subtracted)} look="dashed" tone="soft" />
      <Curve points={points(survival)} shape="smooth" tone="delivered" />
    </Plot>
  );
}
