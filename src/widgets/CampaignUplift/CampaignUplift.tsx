import { campaignTrial } from '../../measures/campaign-trial';
import { useAddressState } from '../address/use-address-state';
import { CurrencyChoice } from '../fields/CurrencyChoice';
import { SliderField } from '../fields/SliderField';
import { Summary } from '../frame/Summary';
import { Widget } from '../frame/Widget';
import { type IslandProps, wordsOf } from '../frame/words';
import { DataTable } from '../tables/DataTable';
import { amounts, type Campaign, counts, upliftFields } from './fields';
import { ProfitLine } from './ProfitLine';
import { UpliftPicture } from './UpliftPicture';
import { writeRate } from './write-rate';

type Props = IslandProps & Campaign;

/**
 * A campaign beside a control group drawn by lot: what it added, how sure that is, and what an
 * added sale cost.
 */
export function CampaignUplift(props: Props) {
  const { id } = props;
  const fields = upliftFields(props);
  const state = useAddressState({ id, prefix: 'uplift', fields });
  const { t, format } = wordsOf(props, state.values.currency);
  const { values, set } = state;
  const read = [...counts, ...amounts].map(
    (name) => [name, fields[name].parse(values[name])] as const,
  );
  const isRead = read.every(([, one]) => one.valid);
  const measured = isRead
    ? campaignTrial(
        Object.fromEntries(
          read.map(([name, one]) => [name, one.valid ? one.value : 0]),
        ) as Campaign,
      )
    : undefined;
  const result = measured?.valid ? measured.value : undefined;
  const range = (low: number, high: number, write: (value: number) => string) =>
    t('uplift.range', { low: write(low), high: write(high) });
  // a product of a share and a count misses whole numbers by a hair
  const whole = (value: number) =>
    format.signed(
      value,
      Math.abs(value) < 10 && !Number.isInteger(Number(value.toFixed(6))) ? 1 : 0,
    );
  const money = (value: number | null) =>
    value === null ? '–' : format.money(value, Math.abs(value) < 100 ? 2 : 0);

  const sentence = result
    ? [
        t('uplift.summary', {
          n: result.incremental,
          treated: writeRate(result.treatedRate, format),
          control: writeRate(result.controlRate, format),
          added: whole(result.incremental),
          range: range(result.incrementalLow, result.incrementalHigh, whole),
        }),
        t('uplift.summary.profit', {
          profit: money(result.profit),
          range: range(result.profitLow, result.profitHigh, money),
          naive: money(result.naiveProfit),
        }),
        t(
          result.profitLow > 0
            ? 'uplift.verdict.pays'
            : result.profitHigh < 0
              ? 'uplift.verdict.loses'
              : 'uplift.verdict.open',
        ),
      ].join(' ')
    : t(
        measured && !measured.valid
          ? reasonKey(measured.problem.reason, measured.problem.field)
          : 'widget.correct',
      );

  return (
    <Widget {...props} state={state}>
      <Summary
        figure={result && whole(result.incremental)}
        name={t('uplift.added')}
        sentence={sentence}
      />
      {result && <UpliftPicture result={result} />}
      <div>
        {[...counts, ...amounts].map((name) => (
          <SliderField
            key={name}
            name={name}
            label={t(`uplift.${name}`)}
            unit={name === 'gain' || name === 'costPerContact' ? format.currency : undefined}
            rules={fields[name]}
            typed={values[name]}
            onType={(typed) => set(name, typed)}
          />
        ))}
      </div>
      {result && (
        <>
          <ProfitLine result={result} />
          <DataTable
            caption={t('uplift.table')}
            columns={[t('uplift.table.what'), t('uplift.table.value'), t('uplift.table.interval')]}
            rows={[
              [
                t('uplift.table.difference'),
                format.signed(100 * result.difference, 2),
                range(100 * result.low, 100 * result.high, (value) => format.signed(value, 2)),
              ],
              [
                t('uplift.added'),
                whole(result.incremental),
                range(result.incrementalLow, result.incrementalHigh, whole),
              ],
              [
                t('uplift.line.real'),
                money(result.profit),
                range(result.profitLow, result.profitHigh, money),
              ],
              [t('uplift.line.naive'), money(result.naiveProfit), '–'],
              [t('uplift.table.cost'), money(result.costPerAdded), '–'],
              [t('uplift.table.naive-cost'), money(result.naiveCostPerBuyer), '–'],
              [
                t('uplift.table.break-even'),
                result.breakEvenDifference === null
                  ? '–'
                  : format.signed(100 * result.breakEvenDifference, 2),
                '–',
              ],
            ]}
          />
        </>
      )}
      <CurrencyChoice state={state} />
    </Widget>
  );
}

const reasonKey = (reason: string, field: string | undefined) =>
  reason === 'no-control-group' || field === 'treated'
    ? `uplift.reason.${field}`
    : `widget.reason.${reason}`;
