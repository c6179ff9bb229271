import { TextField } from '../fields/TextField';
import box from '../frame/Box.module.css';
import { useWords } from '../frame/words';
import styles from './PlanBuilder.module.css';
import { everyWeek, type Step } from './plan';

type Props = { place: number; step: Step; onChange: (step: Step) => void };

/** What is done, by whom and in which weeks. */
export function StepFields({ place, step, onChange }: Props) {
  const { id, t } = useWords();
  const week = (name: 'from' | 'to', allowed: readonly number[]) => (
    <label>
      <span>{t(`plan.${name}`)}</span>{' '}
      <select
        className={box.box}
        id={`${id}-step-${place}-${name}`}
        value={step[name]}
        onChange={({ target }) => {
          const chosen = Number(target.value);
          onChange({
            ...step,
            [name]: chosen,
            ...(name === 'from' && { to: Math.max(chosen, step.to) }),
          });
        }}
      >
        {allowed.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </label>
  );
  return (
    <div className={styles.step}>
      <TextField
        name={`step-${place}-what`}
        label={t('plan.what')}
        typed={step.what}
        onType={(what) => onChange({ ...step, what })}
      />
      <TextField
        name={`step-${place}-owner`}
        label={t('plan.step.owner')}
        typed={step.owner}
        onType={(owner) => onChange({ ...step, owner })}
      />
      <p className={styles.weeks}>
        {week('from', everyWeek)} {week('to', everyWeek.slice(step.from - 1))}
      </p>
    </div>
  );
}
