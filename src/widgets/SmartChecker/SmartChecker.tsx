import { useMemo } from 'react';
import { useAddressState } from '../address/use-address-state';
import { TextField } from '../fields/TextField';
import { Summary } from '../frame/Summary';
import { Widget } from '../frame/Widget';
import { type IslandProps, wordsOf } from '../frame/words';
import { checkGoal } from '../goal/check-goal';
import { GoalLetters } from '../goal/GoalLetters';
import { goalSummary } from '../goal/goal-summary';
import { goalWords } from '../goal/goal-words';
import { type GoalSentence, smartFields } from './fields';
import { LetterStrip } from './LetterStrip';

type Props = IslandProps & GoalSentence;

/**
 * Reads a goal letter by letter: what rules find in the words, and what only its author can answer.
 */
export function SmartChecker({ goal, ...island }: Props) {
  const { id, tag } = island;
  const state = useAddressState({ id, prefix: 'smart', fields: smartFields({ goal }) });
  const { t } = wordsOf(island);
  const sentence = state.values.goal;
  const words = useMemo(() => goalWords(t), [t]);
  const verdicts = checkGoal({ sentence, words, tag });
  return (
    <Widget {...island} state={state}>
      <TextField
        name="goal"
        label={t('smart.goal')}
        hint={t('smart.hint')}
        typed={sentence}
        onType={(typed) => state.set('goal', typed)}
        lines={2}
      />
      <Summary
        sentence={sentence.trim() === '' ? t('smart.empty') : goalSummary(verdicts, t, tag)}
      />
      <LetterStrip verdicts={verdicts} />
      <GoalLetters verdicts={verdicts} />
    </Widget>
  );
}
