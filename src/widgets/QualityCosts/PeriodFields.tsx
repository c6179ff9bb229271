import counts from '../fields/CountsField.module.css';
import type { NumberRules, NumbersField } from '../fields/fields';
import { SliderField } from '../fields/SliderField';
import { useWords } from '../frame/words';
import { groups } from './fields';

type Props = {
  period: 'before' | 'after';
  rules: NumbersField;
  typed: readonly string[];
  onType: (typed: string[]) => void;
  sales: { name: string; rules: NumberRules; typed: string; onType: (typed: string) => void };
};

/** The four costs of one period and its sales. */
export function PeriodFields({ period, rules, typed, onType, sales }: Props) {
  const { t } = useWords();
  return (
    <fieldset className={counts.counts}>
      <legend>{t('paf.legend', { period: t(`paf.${period}`) })}</legend>
      {typed.map((one, index) => (
        <SliderField
          key={groups[index]}
          name={`${period}-${index}`}
          label={t(`paf.${groups[index]}`)}
          rules={rules}
          typed={one}
          onType={(text) => onType(typed.map((other, at) => (at === index ? text : other)))}
          isCompact
        />
      ))}
      <SliderField {...sales} label={t('paf.sales')} isCompact />
    </fieldset>
  );
}
