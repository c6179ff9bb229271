import { PasteField } from '../parts/PasteField';
import { pastedProblem } from '../parts/pasted-problem';
import { useWords } from '../parts/words';
import { looksLikeFivePoints, mostAnswers, readAnswers } from './answers';

type Props = { typed: string; onType: (typed: string) => void };

/** A place to paste answers from 0 to 10; names the positions of those that are none. */
export function AnswersField({ typed, onType }: Props) {
  const { t } = useWords();
  const { answers, wrong } = readAnswers(typed);
  const pasted = { wrong, count: answers.length, most: mostAnswers };
  return (
    <PasteField
      name="answers"
      label={t('nps.answers')}
      hint={t('nps.answers.hint', { most: mostAnswers })}
      isHintInLabel
      typed={typed}
      onType={onType}
      note={[t('nps.answers.read', { n: answers.length }), looksLikeFivePoints(answers) && t('nps.answers.five')].filter(Boolean).join(' ')}
      problem={pastedProblem(t, pasted, { wrong: 'nps.answers.wrong', many: 'nps.answers.many' })}
      rows={4}
    />
  );
}
