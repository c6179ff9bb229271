import type { PromiseGap } from '../../measures/promise-gap';
import { useWords } from '../frame/words';
import styles from './PromiseDial.module.css';

type Props = { result: PromiseGap };

/** What follows: how many try it at all, and what those who tried it do. */
export function Likelihoods({ result }: Props) {
  const { t } = useWords();
  return (
    <div className={styles.likelihoods}>
      <section className={styles.group}>
        <p className={styles.head}>{t('dial.hearers')}</p>
        <Likelihood share={result.attractLikelihood} label={t('dial.try')} fill="var(--promised)" />
      </section>
      <section className={styles.group}>
        <p className={styles.head}>{t('dial.buyers')}</p>
        <div className={styles.three}>
          <Likelihood
            share={result.returnLikelihood}
            label={t('dial.return')}
            fill="var(--delivered)"
          />
          <Likelihood
            share={result.recommendLikelihood}
            label={t('dial.recommend')}
            fill="var(--delivered)"
          />
          <Likelihood share={result.warnLikelihood} label={t('dial.warn')} fill="var(--ink-soft)" />
        </div>
      </section>
      <p className={styles.illustration}>{t('dial.illustration')}</p>
    </div>
  );
}

function Likelihood({ share, label, fill }: { share: number; label: string; fill: string }) {
  const { format } = useWords();
  return (
    <div className={styles.likelihood}>
      <p className={styles.measure}>
        <strong className={styles.share}>{format.percent(share)}</strong> <span>{label}</span>
      </p>
      <svg width="100%" height="8" aria-hidden="true" focusable="false">
        <rect width="100%" height="8" fill="var(--paper-sunk)" />
        <rect width={`${(100 * share).toFixed(2)}%`} height="8" fill={fill} />
        <line x2="100%" y1="7.5" y2="7.5" stroke="var(--line-strong)" />
      </svg>
    </div>
  );
}
