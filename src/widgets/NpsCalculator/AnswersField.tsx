import { useWords } from '../parts/words';
import { mostAnswers, readAnswers } from './answers';
import styles from './NpsCalculator.module.css';

type Props = { typed: string; onType: (typed: string) => void };

// Enough to find a mistake by; a list of thousands would help nobody.
const mostNamed = 8;

/** A place to paste answers from 0 to 10; names the positions of those that are none. */
export function AnswersField({ typed, onType }: Props) {
  const { id, t } = useWords();
  const { answers, wrong } = readAnswers(typed);
  const own = `${id}-answers`;
  const positions = wrong.slice(0, mostNamed).join(', ') + (wrong.length > mostNamed ? ', …' : '');
  const complaint =
    wrong.length > 0
      ? t('nps.answers.wrong', { n: wrong.length, positions })
      : answers.length > mostAnswers
        ? t('nps.answers.many', { n: answers.length, most: mostAnswers })
        : undefined;
  return (
    <div className={styles.answers}>
      <label htmlFor={own}>
        {t('nps.answers')} <span className={styles.hint}>{t('nps.answers.hint', { most: mostAnswers })}</span>
      </label>
      <textarea
        id={own}
        rows={4}
        spellCheck={false}
        autoComplete="off"
        value={typed}
        aria-invalid={complaint ? true : undefined}
        aria-describedby={`${own}-note`}
        onChange={(event) => onType(event.target.value)}
      />
      <p id={`${own}-note`} className={complaint ? styles.problem : styles.hint}>
        {complaint ?? t('nps.answers.read', { n: answers.length })}
      </p>
    </div>
  );
}
