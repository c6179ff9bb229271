import { FieldGroup } from '../fields/FieldGroup';
import { SliderField } from '../fields/SliderField';
import { useWords } from '../frame/words';
import type { LtvFields, LtvState } from './fields';
import styles from './LifetimeValue.module.css';

type Props = {
  fields: LtvFields;
  state: LtvState;
  which: 'first' | 'second';
  legend?: string | undefined;
};

/**
 * What belongs to one programme: who is kept from year to year, growth, and what it costs; each
 * number says where it comes from.
 */
export function ProgrammeFields({ fields, state: { values, set }, which, legend }: Props) {
  const { t, format } = useWords();
  const end = which === 'first' ? '' : '2';
  const years = fields.years.parse(values.years);
  const kept = `kept${end}` as const;
  // the years that count, and further ones as long as a mistake stands in them
  const shown = years.valid
    ? Math.max(
        years.value - 1,
        values[kept].findLastIndex((typed) => !fields[kept].parse(typed).valid) + 1,
      )
    : undefined;
  const hint = (typed: string | undefined, initial: string | undefined, isGiven: boolean) =>
    t(typed !== initial ? 'ltv.yours' : isGiven ? 'ltv.given' : 'ltv.ours');
  return (
    <FieldGroup legend={legend} className={styles.programme}>
      {values[kept].slice(0, shown).map((typed, index) => (
        <SliderField
          // biome-ignore lint/suspicious/noArrayIndexKey: a rate is known by its year
          key={index}
          name={`${kept}-${index}`}
          label={t('ltv.kept', { year: index + 2 })}
          hint={hint(typed, fields[kept].initial[index], which === 'first' && index === 0)}
          unit="%"
          rules={fields[kept]}
          typed={typed}
          onType={(text) => set(kept, values[kept].with(index, text))}
        />
      ))}
      {(['growth', 'yearly', 'setup'] as const).map((what) => {
        const name = `${what}${end}` as const;
        return (
          <SliderField
            key={name}
            name={name}
            label={t(`ltv.${what}`)}
            hint={hint(values[name], fields[name].initial, false)}
            unit={what === 'growth' ? '%' : format.currency}
            rules={fields[name]}
            typed={values[name]}
            onType={(text) => set(name, text)}
          />
        );
      })}
    </FieldGroup>
  );
}
