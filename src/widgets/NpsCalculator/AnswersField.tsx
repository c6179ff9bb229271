import { PasteField } from '../parts/PasteField';
import { placesOf } from '../parts/pasted-lines';
import { useWords } from '../parts/words';
import { mostAnswers, readAnswers } from './answers';

type Props = { typed: string; onType: (typed: string) => void };

/** A place to paste answers from 0 to 10; names the positions of those that are none. */
export function AnswersField({ typed, onType }: Props) {
  const { t } = useWords();
  const { answers, wrong } = readAnswers(typed);
  const complaint =
    wrong.length > 0
      ? t('nps.answers.wrong', { n: wrong.length, positions: placesOf(wrong) })
      : answers.length > mostAnswers
        ? t('nps.answers.many', { n: answers.length, most: mostAnswers })
        : undefined;
  return (
    <PasteField
      name="answers"
      label={t('nps.answers')}
      hint={t('nps.answers.hint', { most: mostAnswers })}
      isHintInLabel
      typed={typed}
      onType={onType}
      note={t('nps.answers.read', { n: answers.length })}
      problem={complaint}
      rows={4}
    />
  );
}
