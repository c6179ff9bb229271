import { promiseGap } from '../../measures/promise-gap';
import { useAddressState } from '../address/use-address-state';
import { NumberField } from '../fields/NumberField';
import { Summary } from '../frame/Summary';
import { Widget } from '../frame/Widget';
import { type IslandProps, wordsOf } from '../frame/words';
import { DataTable } from '../tables/DataTable';
import { conclusionKey } from './conclusion';
import { DialSlider } from './DialSlider';
import { dialFields, type Levels } from './fields';
import { GapPicture } from './GapPicture';
import { Likelihoods } from './Likelihoods';
import styles from './PromiseDial.module.css';

type Props = IslandProps & Levels;

/**
 * A promise and its delivery, each the end of a bar that can be moved, and what a customer may
 * conclude.
 */
export function PromiseDial({
  promised: promisedFirst,
  delivered: deliveredFirst,
  ...island
}: Props) {
  const { id, tag } = island;
  const fields = dialFields({ tag, promised: promisedFirst, delivered: deliveredFirst });
  const state = useAddressState({ id, prefix: 'dial', fields });
  const { t, format } = wordsOf(island);
  const { values, set } = state;
  const promised = fields.promised.parse(values.promised);
  const delivered = fields.delivered.parse(values.delivered);
  const levels =
    promised.valid && delivered.valid
      ? { promised: promised.value, delivered: delivered.value }
      : undefined;
  const measured = levels && promiseGap(levels);
  const result = measured?.valid ? measured.value : undefined;
  const control = (name: keyof Levels) => ({
    label: t(`dial.${name}`),
    rules: fields[name],
    typed: values[name],
    onType: (typed: string) => set(name, typed),
  });

  return (
    <Widget {...island} state={state}>
      <div className={styles.dial}>
        <div className={styles.promisedRow}>
          <NumberField name="promised" {...control('promised')} />
        </div>
        <div className={styles.stage}>
          <GapPicture
            {...(levels ?? { promised: promisedFirst, delivered: deliveredFirst })}
            isKept={result?.conclusion === 'kept'}
          />
          <DialSlider className={styles.promisedSlider} {...control('promised')} />
          <DialSlider className={styles.deliveredSlider} {...control('delivered')} />
        </div>
        <div className={styles.deliveredRow}>
          <NumberField name="delivered" {...control('delivered')} />
        </div>
      </div>
      <div className={styles.conclusion}>
        <Summary
          sentence={
            result && levels
              ? t('dial.summary', {
                  ...levels,
                  says: t(conclusionKey(result.conclusion, levels.delivered)),
                })
              : t('widget.correct')
          }
        />
      </div>
      {result && levels && (
        <>
          <Likelihoods result={result} />
          <DataTable
            caption={t('dial.table')}
            columns={[t('dial.table.what'), t('dial.table.value')]}
            rows={[
              [t('dial.promised'), fields.promised.show(levels.promised)],
              [t('dial.delivered'), fields.delivered.show(levels.delivered)],
              [t('dial.table.gap'), format.signed(result.gap, 1)],
              [t('dial.table.try'), format.percent(result.attractLikelihood)],
              [t('dial.table.return'), format.percent(result.returnLikelihood)],
              [t('dial.table.recommend'), format.percent(result.recommendLikelihood)],
              [t('dial.table.warn'), format.percent(result.warnLikelihood)],
            ]}
          />
        </>
      )}
    </Widget>
  );
}
