import { bookedFailure } from '../../measures';
import { Levels } from '../charts/Levels';
import type { NumbersField } from '../fields/fields';
import { SliderField } from '../fields/SliderField';
import { Summary } from '../frame/Summary';
import { useWords } from '../frame/words';
import type { Comparison } from './compare';
import { difference } from './difference';

type Props = {
  comparison: Comparison | undefined;
  /**
   * whether a period has no costs at all, so that nothing can be compared and nothing is wrong with
   * a field
   */
  hasNone: boolean;
  rules: NumbersField;
  typed: readonly string[];
  onType: (typed: string[]) => void;
  write: (money: number) => string;
};

const periods = ['before', 'after'] as const;

/**
 * What the books show of the cost of poor quality in each period, and what they hide; a year that
 * is counted better can look worse.
 */
export function Books({ comparison, hasNone, rules, typed, onType, write }: Props) {
  const { t } = useWords();
  const seen =
    comparison && periods.map((period, index) => seenOf(comparison[period].poorQuality, index));
  const [before, after] = seen ?? [];
  const max = Math.max(...(seen ?? []).map((one) => one?.poorQuality ?? 0), Number.MIN_VALUE);
  return (
    <>
      <div>
        {periods.map((period, index) => (
          <SliderField
            key={period}
            name={`booked-${index}`}
            label={t('paf.booked', { period: t(`paf.${period}`) })}
            unit="%"
            rules={rules}
            typed={typed[index] ?? ''}
            onType={(text) => onType(typed.map((other, at) => (at === index ? text : other)))}
          />
        ))}
      </div>
      {before && after ? (
        <>
          <Summary
            sentence={t('paf.books.summary', {
              before: write(before.booked),
              after: write(after.booked),
              shown: difference(after.booked - before.booked, write, t),
              truth: difference(after.poorQuality - before.poorQuality, write, t),
            })}
          />
          <Levels
            name="books"
            title={t('paf.books.picture')}
            description={[before, after].map((one) => one.text).join('; ')}
            levels={[before, after].map(({ name, text, booked, poorQuality }) => ({
              name,
              text,
              share: booked / max,
              gapTo: poorQuality / max,
            }))}
          />
        </>
      ) : (
        <Summary sentence={t(hasNone ? 'paf.books.none' : 'widget.correct')} />
      )}
    </>
  );

  function seenOf(poorQuality: number, place: number) {
    const read = rules.parse(typed[place] ?? '');
    const measured = read.valid
      ? bookedFailure({ poorQuality, bookedShare: read.value / 100 })
      : undefined;
    if (!measured?.valid) return undefined;
    const { booked, hidden } = measured.value;
    const text = t('paf.books.level', { booked: write(booked), hidden: write(hidden) });
    return { name: t(`paf.${periods[place]}`), booked, poorQuality, text };
  }
}
