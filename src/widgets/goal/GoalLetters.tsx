import { useWords } from '../frame/words';
import type { Change, Verdict } from './check-goal';
import styles from './GoalLetters.module.css';

type Props = { verdicts: readonly Verdict[] };

// stands in a sentence where words of the reader belong
const place = '\u0000';
const signs = { found: '✓', missing: '–', ask: '?' } as const;

/**
 * Each letter with what a rule found for it: a tick, a dash where nothing was found, a question
 * mark where no rule can see.
 */
export function GoalLetters({ verdicts }: Props) {
  const { t, format } = useWords();
  const change = ({ from, to, inPerCent }: Change) => {
    if (inPerCent) return `${format.plain(from)}% → ${format.plain(to)}%`;
    const share = from > 0 ? ` (${format.signed((100 * (to - from)) / from)}%)` : '';
    return `${format.plain(from)} → ${format.plain(to)}${share}`;
  };
  return (
    <ul className={styles.letters}>
      {verdicts.map(({ letter, state, says, found, numbers }) => (
        <li key={letter} data-state={state}>
          <span className={styles.sign} aria-hidden="true">
            {signs[state]}
          </span>
          <span>
            <b>{t(`goal.letter.${letter}`)}</b>{' '}
            <span className={styles.state}>{t(`goal.state.${state}`)}</span>{' '}
            <Sentence
              text={t(`goal.${says}`, { found: place })}
              words={numbers ? change(numbers) : found}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A sentence of ours with words of the reader in it. */
function Sentence({ text, words }: { text: string; words: string }) {
  const [before, after] = text.split(place);
  return (
    <span>
      <span>{before}</span>
      {after !== undefined && <i data-typed>{words}</i>}
      <span>{after}</span>
    </span>
  );
}
