import { useDeferredValue, useMemo } from 'react';
import { loyaltyMatrix } from '../../measures/loyalty-matrix';
import { useAddressState } from '../address/use-address-state';
import { useDebouncedText } from '../address/use-debounced-text';
import { PasteField } from '../fields/PasteField';
import { SliderField } from '../fields/SliderField';
import { joinSentences } from '../frame/join-sentences';
import { Summary } from '../frame/Summary';
import { Widget } from '../frame/Widget';
import { type IslandProps, wordsOf } from '../frame/words';
import { isUnread } from '../paste/report';
import { DataTable } from '../tables/DataTable';
import { roundingNote } from '../tables/rounding-note';
import { WordTable } from '../tables/WordTable';
import { longestForLink, type Matrix, matrixFields } from './fields';
import { boxes, MatrixPicture, maxSingle } from './MatrixPicture';
import { maxCustomers, readCustomers } from './read-customers';

type Props = IslandProps & Matrix;

/** More lines would make the page long and help nobody. */
const maxListed = 60;

/** Customers by relative attitude and repeat buying, with both cuts in the reader's hand. */
export function DickBasu({
  customers: first,
  patronage: patronageFirst,
  attitude: attitudeFirst,
  ...island
}: Props) {
  const { id, tag } = island;
  const fields = matrixFields({
    tag,
    customers: first,
    patronage: patronageFirst,
    attitude: attitudeFirst,
  });
  const state = useAddressState({ id, prefix: 'basu', fields });
  const { t, format } = wordsOf(island);
  const { values, set } = state;
  const text = useDebouncedText(values.customers);
  const { customers, report } = useMemo(
    () => readCustomers(text, format.decimalComma),
    [text, format.decimalComma],
  );
  // with a crowd, the slider moves at once and the crowd follows
  const later = useDeferredValue(values);
  const shown = customers.length > maxSingle ? later : values;
  const patronage = fields.patronage.parse(shown.patronage);
  const attitude = fields.attitude.parse(shown.attitude);
  const isTooLong = customers.length > maxCustomers;
  const isRead = !isUnread(report) && !isTooLong;
  const cuts =
    patronage.valid && attitude.valid
      ? { patronageCut: patronage.value / 100, attitudeCut: attitude.value }
      : undefined;
  const { patronageCut, attitudeCut } = cuts ?? {};
  const measured = useMemo(
    () =>
      isRead && patronageCut !== undefined && attitudeCut !== undefined
        ? loyaltyMatrix({ customers, patronageCut, attitudeCut })
        : undefined,
    [isRead, customers, patronageCut, attitudeCut],
  );
  const matrix = measured?.valid ? measured.value : undefined;
  const loyal = matrix?.loyalAmongRepeat;
  const between = ({ share, low, high }: { share: number; low: number; high: number }) => ({
    share: format.percent(share),
    low: format.percent(low),
    high: format.percent(high),
  });

  return (
    <Widget {...island} state={state}>
      {matrix && cuts ? (
        <>
          <Summary
            figure={loyal ? format.percent(loyal.share) : undefined}
            name={t('basu.figure')}
            sentence={[
              t('basu.summary', { n: customers.length, ...matrix.counts }),
              loyal ? t('basu.summary.loyal', between(loyal)) : t('basu.summary.nobody'),
            ].join(' ')}
          />
          <MatrixPicture customers={customers} matrix={matrix} {...cuts} />
        </>
      ) : (
        <Summary
          sentence={
            measured?.valid === false
              ? t(`widget.reason.${measured.problem.reason}`)
              : t('widget.correct')
          }
        />
      )}
      <div>
        <SliderField
          name="patronage"
          label={t('basu.cut.patronage')}
          unit="%"
          rules={fields.patronage}
          typed={values.patronage}
          onType={(typed) => set('patronage', typed)}
        />
        <SliderField
          name="attitude"
          label={t('basu.cut.attitude')}
          rules={fields.attitude}
          typed={values.attitude}
          onType={(typed) => set('attitude', typed)}
        />
      </div>
      <PasteField
        name="customers"
        label={t('basu.customers')}
        hint={t('basu.customers.hint', { most: maxCustomers })}
        typed={values.customers}
        onType={(typed) => set('customers', typed)}
        note={joinSentences(
          t('basu.customers.read', { n: customers.length }),
          values.customers.length > longestForLink && t('basu.customers.long'),
        )}
        problem={
          isTooLong
            ? t('basu.customers.many', { n: customers.length, most: maxCustomers })
            : undefined
        }
        report={report}
        rows={8}
      />
      {matrix && (
        <>
          <DataTable
            caption={t('basu.table')}
            note={roundingNote(
              [boxes.map((box) => matrix.counts[box] / customers.length)],
              1,
              t,
              format,
            )}
            columns={[t('basu.table.box'), t('basu.table.customers'), t('basu.table.share')]}
            rows={[
              ...boxes.map((box) => [
                t(`basu.region.${box}`),
                format.number(matrix.counts[box]),
                format.percent(matrix.counts[box] / customers.length, 1),
              ]),
              ...(['loyalAmongRepeat', 'latentAmongPreferring'] as const).map((what) => {
                const found = matrix[what];
                return [
                  t(`basu.table.${what}`),
                  '',
                  found ? t('basu.table.between', between(found)) : '–',
                ];
              }),
            ]}
          />
          {customers.length <= maxListed && (
            <WordTable
              label={t('basu.list')}
              caption={t('basu.list')}
              columns={[
                t('basu.list.customer'),
                t('basu.patronage'),
                t('basu.attitude'),
                t('basu.table.box'),
              ]}
              rows={customers.map(({ name, patronage: share, attitude: comparison }, index) => [
                `${index + 1}. ${name}`,
                format.percent(share),
                fields.attitude.show(comparison),
                t(`basu.region.${matrix.regions[index]}`),
              ])}
            />
          )}
        </>
      )}
    </Widget>
  );
}
