import { stageFunnel } from '../../measures/stage-funnel';
import { useAddressState } from '../address/use-address-state';
import { numbersOf } from '../fields/fields';
import type { Formats } from '../fields/format';
import { SliderField } from '../fields/SliderField';
import { Summary } from '../frame/Summary';
import { Widget } from '../frame/Widget';
import { type IslandProps, wordsOf } from '../frame/words';
import { DataTable } from '../tables/DataTable';
import { FunnelPicture } from './FunnelPicture';
import { funnelFields, type Rates, steps } from './fields';
import styles from './StageFunnel.module.css';
import { summaryOf } from './summary';
import { WorthPicture } from './WorthPicture';
import { type Worth, worthOfAPoint } from './worth-of-a-point';
import { writePeople, writeShare } from './write-people';

type Props = IslandProps & Rates;

const places = Array.from({ length: steps }, (_, step) => step);

/**
 * From suspects to advocates: six rates, who is left at each stage, and what a point more would be
 * worth.
 */
export function StageFunnel({ start: startFirst, rates: ratesFirst, ...island }: Props) {
  const { id, tag } = island;
  const fields = funnelFields({ tag, start: startFirst, rates: ratesFirst });
  const state = useAddressState({ id, prefix: 'funnel', fields });
  const { t, format } = wordsOf(island);
  const { values, set } = state;
  const stages = [0, ...places.map((step) => step + 1)].map((stage) => t(`funnel.stage.${stage}`));
  const names = places.map((step) => t(`funnel.rate.${step}`));
  const start = fields.start.parse(values.start);
  const percents = numbersOf(fields.rates, values.rates);
  const rates = percents?.map((percent) => percent / 100);
  const measured = start.valid && rates ? stageFunnel({ start: start.value, rates }) : undefined;
  const funnel = measured?.valid ? measured.value : undefined;
  const worths = funnel && rates ? worthOfAPoint(funnel.counts[0] ?? 0, rates) : [];

  return (
    <Widget {...island} state={state}>
      {funnel ? (
        <>
          <Summary
            figure={writeShare(funnel.overallRate, format)}
            name={t('funnel.overall')}
            sentence={summaryOf({ funnel, worths, names, t, format, tag })}
          />
          <FunnelPicture funnel={funnel} names={stages} />
        </>
      ) : (
        <Summary
          sentence={
            measured && !measured.valid
              ? t(`widget.reason.${measured.problem.reason}`)
              : t('widget.correct')
          }
        />
      )}
      <div className={styles.fields}>
        <SliderField
          name="start"
          label={t('funnel.start')}
          rules={fields.start}
          typed={values.start}
          onType={(typed) => set('start', typed)}
        />
        {places.map((step) => (
          <SliderField
            key={step}
            name={`rates-${step}`}
            label={names[step] ?? ''}
            unit="%"
            rules={fields.rates}
            typed={values.rates[step] ?? ''}
            onType={(typed) => set('rates', values.rates.with(step, typed))}
          />
        ))}
      </div>
      {funnel && percents && (
        <>
          <WorthPicture worths={worths} names={names} />
          <DataTable
            caption={t('funnel.table')}
            columns={['stage', 'rate', 'people', 'lost', 'worth'].map((column) =>
              t(`funnel.table.${column}`),
            )}
            rows={stages.map((stage, index) => [
              stage,
              index > 0 ? `${format.plain(percents[index - 1] ?? 0)}%` : '–',
              writePeople(funnel.counts[index] ?? 0, format),
              index > 0 ? writePeople(funnel.lost[index - 1] ?? 0, format) : '–',
              index > 0 ? worthText(worths[index - 1], format) : '–',
            ])}
          />
        </>
      )}
    </Widget>
  );
}

const worthText = (worth: Worth | undefined, format: Formats) =>
  worth?.gain === undefined ? '–' : `+${writePeople(worth.gain, format)}`;
