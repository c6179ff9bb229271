import { customerSatisfaction } from '../../measures';
import { useAddressState } from '../address/use-address-state';
import { Bars } from '../charts/Bars';
import { Intervals } from '../charts/Intervals';
import { Legend } from '../charts/Legend';
import { CountsField } from '../fields/CountsField';
import { numbersOf } from '../fields/fields';
import { Summary } from '../frame/Summary';
import { Widget } from '../frame/Widget';
import { type IslandProps, wordsOf } from '../frame/words';
import { DataTable } from '../tables/DataTable';
import { roundingNote } from '../tables/rounding-note';
import { type Counts, csatFields } from './fields';

type Props = IslandProps & Counts;

const ticks = [0, 0.25, 0.5, 0.75, 1];
const isSatisfied = (place: number) => place >= 3;

/**
 * Satisfaction from the counts of a five-point scale: the share that chose 4 or 5 with its
 * interval, the mean, the top box.
 */
export function CsatCalculator(props: Props) {
  const { id } = props;
  const { t, format } = wordsOf(props);
  const fields = csatFields(props);
  const state = useAddressState({ id, prefix: 'csat', fields });
  const typed = state.values.counts;
  const counts = numbersOf(fields.counts, typed);
  const measured = counts && customerSatisfaction({ counts });
  const score = measured?.valid ? measured.value : undefined;

  const sentence = score
    ? t('csat.summary', {
        n: score.answers,
        chosen: (counts?.[3] ?? 0) + (counts?.[4] ?? 0),
        share: format.percent(score.topTwoShare, 1),
        low: format.percent(score.low, 1),
        high: format.percent(score.high, 1),
        mean: format.number(score.mean, 2),
      })
    : t(
        measured && !measured.valid ? `widget.reason.${measured.problem.reason}` : 'widget.correct',
      );
  const range =
    score &&
    t('csat.range', { low: format.percent(score.low, 1), high: format.percent(score.high, 1) });

  return (
    <Widget {...props} state={state}>
      <CountsField
        name="counts"
        legend={t('csat.counts')}
        field={fields.counts}
        typed={typed}
        onType={(next) => state.set('counts', next)}
        lowest={t('csat.lowest')}
        highest={t('csat.highest')}
      />
      <Summary
        figure={score && format.percent(score.topTwoShare, 1)}
        name={t('csat.name')}
        sentence={sentence}
      />
      <div>
        <Bars
          name="bars"
          title={t('csat.bars')}
          description={
            counts
              ? counts.map((count, index) => `${index + 1}: ${format.number(count)}`).join(', ')
              : t('widget.nothing')
          }
          bars={typed.map((_, index) => ({
            label: String(index + 1),
            value: counts?.[index] ?? 0,
            text: counts ? format.brief(counts[index] ?? 0) : '',
            look: isSatisfied(index) ? 'solid' : 'hatched',
          }))}
          marker={
            score && {
              place: score.mean - 1,
              label: t('csat.mean', { mean: format.number(score.mean, 2) }),
            }
          }
        />
        <Legend
          id={`${id}-legend`}
          entries={[
            { name: t('csat.satisfied'), look: 'solid' },
            { name: t('csat.rest'), look: 'hatched' },
          ]}
        />
      </div>
      <Intervals
        name="line"
        title={t('csat.line')}
        description={
          score && range ? `${format.percent(score.topTwoShare, 1)}, ${range}` : t('widget.nothing')
        }
        from={0}
        to={1}
        marks={ticks.map((value) => ({ value, label: format.percent(value) }))}
        intervals={
          score && range
            ? [
                {
                  name: t('csat.interval'),
                  value: score.topTwoShare,
                  low: score.low,
                  high: score.high,
                  text: `${format.percent(score.topTwoShare, 1)} (${range})`,
                },
              ]
            : []
        }
      />
      {score && counts && range && (
        <DataTable
          caption={t('csat.table')}
          note={roundingNote([counts.map((count) => count / score.answers)], 1, t, format)}
          columns={[t('csat.table.what'), t('csat.table.value')]}
          rows={[
            ...counts.map((count, index) => [
              t('csat.table.chose', { point: index + 1 }),
              `${format.number(count)} (${format.percent(count / score.answers, 1)})`,
            ]),
            [t('csat.table.answers'), format.number(score.answers)],
            [t('csat.table.top-two'), format.percent(score.topTwoShare, 1)],
            [t('csat.table.interval'), range],
            [t('csat.table.mean'), format.number(score.mean, 3)],
            [t('csat.table.top'), format.percent(score.topShare, 1)],
          ]}
        />
      )}
    </Widget>
  );
}
