import type { ComponentProps } from 'react';
import { useWords } from '../frame/words';
import type { NumberRules } from './fields';
import { NumberField } from './NumberField';
import styles from './SliderField.module.css';
import { useLastNumber } from './use-last-number';
import { useSwipeGuard } from './use-swipe-guard';

type Props = Omit<ComponentProps<typeof NumberField>, 'children' | 'read'>;

/** A number field joined to a slider: either moves the other. */
export function SliderField(props: Props) {
  const { label, rules, typed, onType, unit } = props;
  const { t } = useWords();
  const read = rules.parse(typed);
  const value = useLastNumber(read, rules.from);
  const guard = useSwipeGuard((next) => onType(rules.show(next)));
  return (
    <NumberField {...props} read={read}>
      <input
        className={styles.slider}
        type="range"
        aria-label={t('widget.slider', { label })}
        aria-valuetext={
          unit && !rules.show(value).endsWith(unit)
            ? `${rules.show(value)} ${unit}`
            : rules.show(value)
        }
        min={rules.from}
        max={reach(rules, value)}
        step={rules.step}
        value={value}
        {...guard}
      />
    </NumberField>
  );
}

/** The maximum of the slider: the usual one, more for a larger typed number, up to the limit. */
function reach({ sliderTo, to }: NumberRules, value: number): number {
  if (value <= sliderTo) return sliderTo;
  const power = 10 ** Math.floor(Math.log10(value));
  const rounded = [1, 2, 5, 10].map((times) => times * power).find((end) => end >= value) ?? to;
  return Math.min(to, rounded);
}
