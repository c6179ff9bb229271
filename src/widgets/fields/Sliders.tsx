import { FieldGroup } from './FieldGroup';
import type { NumbersField } from './fields';
import { SliderField } from './SliderField';
import styles from './Sliders.module.css';

type Props = {
  /** the name of the field */
  name: string;
  legend: string;
  /** what each number belongs to, in the order of the numbers */
  labels: readonly string[];
  field: NumbersField;
  typed: readonly string[];
  onType: (typed: string[]) => void;
};

/**
 * Several things under the same rules, a slider each: weights, scores, or the means of dimensions.
 */
export function Sliders({ name, legend, labels, field, typed, onType }: Props) {
  return (
    <FieldGroup legend={legend} className={styles.sliders}>
      {labels.map((label, index) => (
        <SliderField
          key={label}
          name={`${name}-${index}`}
          label={label}
          rules={field}
          typed={typed[index] ?? ''}
          onType={(text) => onType(typed.with(index, text))}
          isCompact
        />
      ))}
    </FieldGroup>
  );
}
