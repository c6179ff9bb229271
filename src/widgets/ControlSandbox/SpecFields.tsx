import type { AddressState } from '../address/use-address-state';
import { Choice } from '../fields/Choice';
import type { ValuesOf } from '../fields/fields';
import { NumberField } from '../fields/NumberField';
import { useWords } from '../frame/words';
import type { SandboxFields } from './fields';

type Props = {
  fields: SandboxFields;
  values: ValuesOf<SandboxFields>;
  set: AddressState<SandboxFields>['set'];
  isWrong: boolean;
};

/** What customers allow, set beside what the process does: no limit, one or two. */
export function SpecFields({ fields, values, set, isWrong }: Props) {
  const { t } = useWords();
  const shown = (['specLower', 'specUpper'] as const).filter(
    (name) =>
      values.specs === 'both' ||
      name === { lower: 'specLower', upper: 'specUpper' }[values.specs as 'lower'],
  );
  return (
    <>
      <Choice
        name="specs"
        legend={t('control.specs')}
        options={fields.specs.options.map((value) => ({
          value,
          label: t(`control.specs.${value}`),
        }))}
        value={values.specs}
        onChoose={(specs) => set('specs', specs)}
      />
      {shown.map((name) => (
        <NumberField
          key={name}
          name={name}
          label={t(`control.${name}`)}
          rules={fields[name]}
          typed={values[name]}
          onType={(typed) => set(name, typed)}
          problem={isWrong && name === 'specUpper' ? t('control.specs.wrong') : undefined}
        />
      ))}
    </>
  );
}
