import { startTransition, useOptimistic } from 'react';
import { useWords } from '../frame/words';
import styles from './Choice.module.css';

type Props<Option extends string> = {
  name: string;
  legend: string;
  options: readonly { value: Option; label: string }[];
  value: Option;
  onChoose: (value: Option) => void;
};

/**
 * One of a few options, as a row of radio buttons that look like one control. The choice is painted
 * at once, what follows from it in the next moment: another option often brings other fields and
 * another picture.
 */
export function Choice<Option extends string>({
  name,
  legend,
  options,
  value,
  onChoose,
}: Props<Option>) {
  const { id } = useWords();
  const [chosen, show] = useOptimistic(value);
  const choose = (option: Option) =>
    startTransition(() => {
      show(option);
      onChoose(option);
    });
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              name={`${id}-${name}`}
              value={option.value}
              checked={option.value === chosen}
              onChange={() => choose(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
