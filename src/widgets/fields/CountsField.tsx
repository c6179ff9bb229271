import styles from './CountsField.module.css';
import type { NumbersField } from './fields';
import { SliderField } from './SliderField';

type Props = {
  /** the name of the field */
  name: string;
  legend: string;
  field: NumbersField;
  typed: readonly string[];
  onType: (typed: string[]) => void;
  /** the words at the lowest and the highest point */
  lowest: string;
  highest: string;
};

/** How many people chose each point of a scale that starts at 1. */
export function CountsField({ name, legend, field, typed, onType, lowest, highest }: Props) {
  return (
    <fieldset className={styles.counts}>
      <legend>{legend}</legend>
      {typed.map((one, index) => (
        <SliderField
          // biome-ignore lint/suspicious/noArrayIndexKey: a point of a scale is its place
          key={index}
          name={`${name}-${index}`}
          label={String(index + 1)}
          hint={index === 0 ? lowest : index === typed.length - 1 ? highest : undefined}
          rules={field}
          typed={one}
          onType={(text) => onType(typed.map((other, at) => (at === index ? text : other)))}
          isCompact
        />
      ))}
    </fieldset>
  );
}
