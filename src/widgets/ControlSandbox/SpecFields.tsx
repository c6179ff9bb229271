import { Choice } from '../parts/Choice';
import type { ValuesOf } from '../parts/fields';
import { NumberField } from '../parts/NumberField';
import type { AddressState } from '../parts/use-address-state';
import { useWords } from '../parts/words';
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
