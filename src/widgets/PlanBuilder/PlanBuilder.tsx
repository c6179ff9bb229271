import { useMemo } from 'react';
import { useAddressState } from '../address/use-address-state';
import { DraftEditor } from '../draft/DraftEditor';
import { Rows } from '../draft/Rows';
import { useSavedDraft } from '../draft/use-saved-draft';
import { FieldGroup } from '../fields/FieldGroup';
import { TextField } from '../fields/TextField';
import box from '../frame/Box.module.css';
import { Disclosure } from '../frame/Disclosure';
import { Summary } from '../frame/Summary';
import { Widget } from '../frame/Widget';
import { type IslandProps, wordsOf } from '../frame/words';
import { checkGoal } from '../goal/check-goal';
import { GoalLetters } from '../goal/GoalLetters';
import { goalSummary } from '../goal/goal-summary';
import { goalWords } from '../goal/goal-words';
import styles from './PlanBuilder.module.css';
import { PlanPicture } from './PlanPicture';
import {
  emptyPlan,
  everyWeek,
  freshStep,
  maxSteps,
  missingParts,
  type Plan,
  readPlan,
  words,
} from './plan';
import { planSheet } from './plan-sheet';
import { StepFields } from './StepFields';

type Props = IslandProps & { plan: Plan };

/**
 * A plan for ninety days along plan, do, check, act; the goal is read letter by letter while it is
 * written.
 */
export function PlanBuilder({ plan: first, ...island }: Props) {
  const { id, tag } = island;
  const address = useAddressState({ id, prefix: 'plan', fields: {} });
  const saved = useSavedDraft({ id, kind: 'plan', version: 1, first, read: readPlan });
  const { t } = wordsOf(island);
  const plan = saved.draft;
  const goalPatterns = useMemo(() => goalWords(t), [t]);
  const verdicts = checkGoal({ sentence: plan.goal, owner: plan.owner, words: goalPatterns, tag });
  const missing = missingParts(plan);

  const change = (part: Partial<Plan>) => saved.change({ ...plan, ...part });
  const field = (word: (typeof words)[number], lines = 1) => (
    <TextField
      key={word}
      name={word}
      label={t(`plan.${word}`)}
      hint={t(`plan.${word}.hint`)}
      typed={plan[word]}
      onType={(typed) => change({ [word]: typed })}
      lines={lines}
    />
  );

  return (
    <Widget {...island} state={{ ...address, reset: saved.reset }}>
      <Summary
        sentence={
          missing.length === 0
            ? t('plan.summary.whole', { week: plan.decide })
            : t('plan.summary', {
                n: words.length + 1 - missing.length,
                of: words.length + 1,
                list: new Intl.ListFormat(tag).format(missing.map((part) => t(`plan.${part}`))),
              })
        }
      />
      <PlanPicture plan={plan} />
      <DraftEditor
        state={saved}
        sheet={planSheet(plan, t)}
        onEmpty={() => saved.replace(emptyPlan)}
      >
        <FieldGroup legend={t('plan.part.plan')} className={styles.part}>
          {field('problem', 2)}
          {field('goal', 2)}
          {field('owner')}
          {plan.goal.trim() !== '' && (
            <Disclosure label={goalSummary(verdicts, t, tag)} isQuiet>
              <GoalLetters verdicts={verdicts} />
            </Disclosure>
          )}
          {field('measure')}
          <div className={styles.pair}>
            {field('base')}
            {field('target')}
          </div>
        </FieldGroup>
        <FieldGroup legend={t('plan.part.do')} className={styles.part}>
          <Rows
            items={plan.steps}
            nameOf={(place) => t('plan.step', { n: place + 1 })}
            addLabel={t('plan.add')}
            fresh={freshStep}
            max={maxSteps}
            onChange={(steps) => change({ steps })}
            onRemove={(steps) => saved.replace({ ...plan, steps })}
          >
            {(step, place, onChange) => (
              <StepFields place={place} step={step} onChange={onChange} />
            )}
          </Rows>
        </FieldGroup>
        <FieldGroup legend={t('plan.part.check')} className={styles.part}>
          {field('compare')}
          {field('stop')}
          {field('guard')}
          <p className={styles.weeks}>
            <label>
              <span>{t('plan.decide')}</span>{' '}
              <select
                className={box.box}
                value={plan.decide}
                onChange={({ target }) => change({ decide: Number(target.value) })}
              >
                {everyWeek.map((week) => (
                  <option key={week} value={week}>
                    {t('plan.week', { week })}
                  </option>
                ))}
              </select>
            </label>
          </p>
        </FieldGroup>
        <FieldGroup legend={t('plan.part.act')} className={styles.part}>
          {field('standard', 2)}
        </FieldGroup>
      </DraftEditor>
    </Widget>
  );
}
