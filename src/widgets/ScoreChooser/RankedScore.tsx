import { useWords } from '../frame/words';
import { fewest, max, type Ranked, type Reason } from './rank-scores';
import type { Section } from './ScoreChooser';
import styles from './ScoreChooser.module.css';

type Props = { ranked: Ranked; section: Section };

/** One score in the ranking: how well it fits, why, what to watch for, and where to read on. */
export function RankedScore({ ranked, section }: Props) {
  const { t, format } = useWords();
  const { score, points, place, reasons } = ranked;
  const [first, ...others] = reasons;
  const isBest = place === 1;
  const rest = (
    <div className={styles.rest}>
      <Reasons reasons={others} />
      <p>
        <strong>{t('chooser.watch')}</strong> <span>{t(`chooser.${score}.watch`)}</span>
      </p>
      <p className={styles.read}>
        <a
          href={section.href}
          lang={section.titleTag}
          target={section.isElsewhere ? '_blank' : undefined}
          rel={section.isElsewhere ? 'noopener' : undefined}
        >
          {section.title}
        </a>
      </p>
    </div>
  );
  return (
    <li className={styles.score}>
      <p className={styles.name}>
        <span className={styles.place}>{place}</span> <strong>{t(`chooser.${score}`)}</strong>{' '}
        <span className={styles.asks}>{t(`chooser.${score}.asks`)}</span>{' '}
        <span className={styles.points}>
          {t('chooser.points', { n: points, points: format.signed(points) })}
        </span>
      </p>
      <svg className={styles.bar} width="100%" height="10" aria-hidden="true" focusable="false">
        <rect width="100%" height="10" fill="var(--paper-sunk)" />
        <rect
          x="0.5"
          y="0.5"
          width={`${((100 * (points - fewest)) / (max - fewest)).toFixed(1)}%`}
          height="9"
          fill={isBest ? 'var(--ink)' : 'var(--paper-raised)'}
          stroke="var(--ink)"
        />
      </svg>
      {first && <Reasons reasons={[first]} />}
      {isBest ? (
        rest
      ) : (
        <details className={styles.more}>
          <summary>{t('chooser.more')}</summary>
          {rest}
        </details>
      )}
    </li>
  );
}

function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const { t, format } = useWords();
  if (reasons.length === 0) return null;
  return (
    <ul className={styles.reasons}>
      {reasons.map(({ key, points }) => (
        <li key={key}>
          <span className={points > 0 ? styles.speaksFor : styles.speaksAgainst}>
            {format.signed(points)}
          </span>
          <span>{t(key)}</span>
        </li>
      ))}
    </ul>
  );
}
