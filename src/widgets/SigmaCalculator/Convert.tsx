import { sigmaToDefects } from '../../measures';
import type { NumberRules } from '../fields/fields';
import { SliderField } from '../fields/SliderField';
import { Summary } from '../frame/Summary';
import { useWords } from '../frame/words';
import { writeRate } from './write-rate';

type Props = { rules: NumberRules; typed: string; onType: (typed: string) => void };

/**
 * How many defects a level stands for in either reading: the way back from a level that somebody
 * quotes.
 */
export function Convert({ rules, typed, onType }: Props) {
  const { t, format } = useWords();
  const read = rules.parse(typed);
  return (
    <>
      <SliderField
        name="level"
        label={t('sigma.level')}
        rules={rules}
        typed={typed}
        onType={onType}
      />
      <Summary sentence={read.valid ? sentence(read.value) : t('widget.correct')} />
    </>
  );

  function sentence(sigma: number): string {
    const centred = sigmaToDefects({ sigma, shift: 0 });
    const shifted = sigmaToDefects({ sigma, shift: 1.5 });
    if (!centred.valid || !shifted.valid) return t('widget.correct');
    return t('sigma.converted', {
      level: format.plain(sigma),
      both: writeRate(centred.value.twoSidedDpmo, format),
      shifted: writeRate(shifted.value.dpmo, format),
    });
  }
}
