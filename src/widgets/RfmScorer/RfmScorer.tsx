import { useMemo } from 'react';
import { breakEvenResponse } from '../../measures/rfm';
import { rfmSegments } from '../../measures/rfm-segments';
import { useAddressState } from '../address/use-address-state';
import { useDebouncedText } from '../address/use-debounced-text';
import { CurrencyChoice } from '../fields/CurrencyChoice';
import { PasteField } from '../fields/PasteField';
import { SliderField } from '../fields/SliderField';
import { joinSentences } from '../frame/join-sentences';
import { Summary } from '../frame/Summary';
import { Widget } from '../frame/Widget';
import { type IslandProps, wordsOf } from '../frame/words';
import { isUnread } from '../paste/report';
import { DataTable } from '../tables/DataTable';
import { roundingNote } from '../tables/rounding-note';
import { CellPicture } from './CellPicture';
import { type Customers, maxCustomers, readCustomers } from './customers';
import { type Base, rfmFields } from './fields';
import { SaveScores } from './SaveScores';

type Props = IslandProps & Base;

// Rows of ten thousand customers would help nobody on a page; all of them are in the file.
const maxShown = 50;

/**
 * Customers from a pasted table scored by recency, frequency and money, counted in groups, with the
 * response that pays for a letter.
 */
export function RfmScorer(props: Props) {
  const { id } = props;
  const fields = rfmFields(props);
  const state = useAddressState({ id, prefix: 'rfm', fields });
  const { t, format } = wordsOf(props, state.values.currency);
  const { values, set } = state;
  const pasted = useDebouncedText(values.table);
  const read = useMemo(() => readCustomers(pasted, format.decimalComma), [pasted, format]);
  const isTooLong = read.customers.length > maxCustomers;
  const isReadable = !isUnread(read.report) && !isTooLong;
  const measured = useMemo(
    () => (isReadable ? rfmSegments({ customers: read.customers }) : undefined),
    [isReadable, read],
  );
  const result = measured?.valid ? measured.value : undefined;
  const [cost, margin] = [
    fields.costPerContact.parse(values.costPerContact),
    fields.marginPerResponse.parse(values.marginPerResponse),
  ];
  const evenMeasured =
    cost.valid && margin.valid
      ? breakEvenResponse({ costPerContact: cost.value, marginPerResponse: margin.value })
      : undefined;
  const rate = evenMeasured?.valid ? evenMeasured.value.rate : undefined;

  const best = result?.segments[0];
  const sentence =
    result && best
      ? [
          t('rfm.summary', {
            n: result.scores.length,
            best: best.customers,
            share: best.amountShare === null ? '–' : format.percent(best.amountShare),
          }),
          rate === undefined
            ? ''
            : t(rate > 1 ? 'rfm.summary.never' : 'rfm.summary.even', {
                rate: format.percent(rate, 1),
              }),
        ].join(' ')
      : t(
          measured && !measured.valid
            ? measured.problem.reason === 'too-few'
              ? 'rfm.few'
              : `widget.reason.${measured.problem.reason}`
            : 'widget.correct',
        );
  const replies = (people: number) =>
    rate === undefined || rate > 1
      ? '–'
      : format.number(Math.ceil(Number((rate * people).toFixed(9))));

  function noteOn({ customers, order }: Customers): string {
    const columns = order
      ?.map(({ kind, column }) => t('rfm.column', { column, kind: t(`rfm.column.${kind}`) }))
      .join(', ');
    return joinSentences(
      t('rfm.table.read', { n: customers.length }),
      columns && t('rfm.columns', { list: columns }),
    );
  }

  return (
    <Widget {...props} state={state}>
      <PasteField
        name="table"
        label={t('rfm.table')}
        hint={t('rfm.table.hint', { most: maxCustomers })}
        typed={values.table}
        onType={(typed) => set('table', typed)}
        note={pasted === values.table ? noteOn(read) : t('rfm.table.reading')}
        problem={
          isTooLong
            ? t('rfm.table.many', { n: read.customers.length, most: maxCustomers })
            : undefined
        }
        report={read.report}
        rows={8}
      />
      <Summary sentence={sentence} />
      {result && <CellPicture cells={result.cells} />}
      <div>
        <SliderField
          name="costPerContact"
          label={t('rfm.cost')}
          unit={format.currency}
          rules={fields.costPerContact}
          typed={values.costPerContact}
          onType={(typed) => set('costPerContact', typed)}
        />
        <SliderField
          name="marginPerResponse"
          label={t('rfm.margin')}
          unit={format.currency}
          rules={fields.marginPerResponse}
          typed={values.marginPerResponse}
          onType={(typed) => set('marginPerResponse', typed)}
          problem={
            evenMeasured && !evenMeasured.valid ? t('widget.reason.not-positive') : undefined
          }
        />
      </div>
      {result && (
        <>
          <DataTable
            label={t('rfm.segments.open')}
            caption={t('rfm.segments')}
            note={roundingNote(
              [
                result.segments.map(({ customers }) => customers / result.scores.length),
                result.segments.flatMap(({ amountShare }) =>
                  amountShare === null ? [] : [amountShare],
                ),
              ],
              0,
              t,
              format,
            )}
            columns={[
              t('rfm.segment'),
              t('rfm.customers'),
              t('rfm.share'),
              t('rfm.money'),
              t('rfm.letters'),
              t('rfm.replies'),
            ]}
            rows={result.segments.map(({ segment, customers, amountShare }) => [
              t(`rfm.segment.${segment}`),
              format.number(customers),
              format.percent(customers / result.scores.length),
              amountShare === null ? '–' : format.percent(amountShare),
              cost.valid ? format.money(cost.value * customers, 2) : '–',
              replies(customers),
            ])}
          />
          <DataTable
            label={t('rfm.scores.open')}
            caption={t('rfm.scores', {
              n: Math.min(maxShown, result.scores.length),
              of: result.scores.length,
            })}
            columns={[t('rfm.customer'), t('rfm.code'), t('rfm.segment')]}
            rows={result.scores
              .slice(0, maxShown)
              .map((score, index) => [
                `${index + 1}. ${score.id}`,
                String(score.code),
                t(`rfm.segment.${result.segmentOf[index] ?? 'middle'}`),
              ])}
          />
          <SaveScores customers={read.customers} scores={result.scores} />
        </>
      )}
      <CurrencyChoice state={state} />
    </Widget>
  );
}
