import { useMemo } from 'react';
import { PasteField } from '../fields/PasteField';
import { joinSentences } from '../frame/join-sentences';
import { useWords } from '../frame/words';
import { looksLikeFivePoints, maxAnswers, readAnswers } from './answers';

type Props = { typed: string; onType: (typed: string) => void };

/** A place to paste answers from 0 to 10; names the cells that hold none. */
export function AnswersField({ typed, onType }: Props) {
  const { t } = useWords();
  const { values: answers, report } = useMemo(() => readAnswers(typed), [typed]);
  return (
    <PasteField
      name="answers"
      label={t('nps.answers')}
      hint={t('nps.answers.hint', { most: maxAnswers })}
      isHintInLabel
      typed={typed}
      onType={onType}
      note={joinSentences(
        t('nps.answers.read', { n: answers.length }),
        looksLikeFivePoints(answers) && t('nps.answers.five'),
      )}
      problem={
        answers.length > maxAnswers
          ? t('nps.answers.many', { n: answers.length, most: maxAnswers })
          : undefined
      }
      report={report}
      rows={4}
    />
  );
}
