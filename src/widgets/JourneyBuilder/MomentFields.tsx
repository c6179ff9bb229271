import { Choice } from '../fields/Choice';
import { TextField } from '../fields/TextField';
import { useWords } from '../frame/words';
import styles from './JourneyBuilder.module.css';
import { type Moment, sides, words } from './journey';

type Props = { place: number; step: Moment; onChange: (step: Moment) => void };

/** One step in words, and its two marks. */
export function MomentFields({ place, step, onChange }: Props) {
  const { t } = useWords();
  return (
    <div className={styles.fields}>
      {words.map((word) => (
        <TextField
          key={word}
          name={`step-${place}-${word}`}
          label={t(`journey.${word}`)}
          typed={step[word]}
          onType={(typed) => onChange({ ...step, [word]: typed })}
        />
      ))}
      {step.fail.trim() !== '' && (
        <Choice
          name={`step-${place}-where`}
          legend={t('journey.where')}
          options={sides.map((value) => ({ value, label: t(`journey.where.${value}`) }))}
          value={step.where}
          onChoose={(where) => onChange({ ...step, where })}
        />
      )}
      <label className={styles.waits}>
        <input
          type="checkbox"
          checked={step.waits}
          onChange={({ target }) => onChange({ ...step, waits: target.checked })}
        />{' '}
        <span>{t('journey.waits.label')}</span>
      </label>
    </div>
  );
}
