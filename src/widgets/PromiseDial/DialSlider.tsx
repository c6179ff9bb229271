import type { NumberRules } from '../fields/fields';
import { useLastNumber } from '../fields/use-last-number';
import { useSwipeGuard } from '../fields/use-swipe-guard';
import { useWords } from '../frame/words';

type Props = {
  className: string | undefined;
  label: string;
  rules: NumberRules;
  typed: string;
  onType: (typed: string) => void;
};

/** A slider whose handle is the end of a bar in the picture behind it. */
export function DialSlider({ className, label, rules, typed, onType }: Props) {
  const { t } = useWords();
  const value = useLastNumber(rules.parse(typed), rules.from);
  const guard = useSwipeGuard((next) => onType(rules.show(toStep(next, rules.step))));
  return (
    <input
      className={className}
      type="range"
      aria-label={t('widget.slider', { label })}
      aria-valuetext={rules.show(value)}
      min={rules.from}
      max={rules.to}
      step="any"
      value={value}
      {...guard}
      onKeyDown={(event) => {
        const next = stepped(event.key, value, rules);
        if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        onType(rules.show(next));
      }}
    />
  );
}

const toStep = (value: number, step: number) => Math.round(value / step) * step;

/**
 * Where a key moves the handle. A browser's own steps would start from the typed fraction, or be
 * too small with any step allowed.
 */
function stepped(key: string, value: number, { from, to, step }: NumberRules): number | undefined {
  const moves: Record<string, number> = {
    ArrowUp: step,
    ArrowRight: step,
    ArrowDown: -step,
    ArrowLeft: -step,
    PageUp: 4 * step,
    PageDown: -4 * step,
  };
  const move = moves[key];
  if (key === 'Home') return from;
  if (key === 'End') return to;
  if (move === undefined) return undefined;
  return Math.min(to, Math.max(from, Number((value + move).toPrecision(12))));
}
