import type { AddressState } from '../address/use-address-state';
import { Choice } from '../fields/Choice';
import type { ValuesOf } from '../fields/fields';
import { SliderField } from '../fields/SliderField';
import { useWords } from '../frame/words';
import type { SandboxFields } from './fields';

type Props = {
  fields: SandboxFields;
  values: ValuesOf<SandboxFields>;
  set: AddressState<SandboxFields>['set'];
  /** how many points there are */
  points: number;
  /** why the change is nowhere, when it lies beyond the last point */
  tooFar: string | undefined;
};

/**
 * What is put into the values on purpose: nothing, a lasting shift or one special cause; where, how
 * much, and which limits it is held against.
 */
export function ChangeFields({ fields, values, set, points, tooFar }: Props) {
  const { t } = useWords();
  return (
    <>
      <Choice
        name="change"
        legend={t('control.change')}
        options={fields.change.options.map((value) => ({
          value,
          label: t(`control.change.${value}`),
        }))}
        value={values.change}
        onChoose={(kind) => set('change', kind)}
      />
      {values.change !== 'none' && (
        <>
          <div>
            <SliderField
              name="place"
              label={t('control.place')}
              rules={{ ...fields.place, sliderTo: Math.max(2, points) }}
              typed={values.place}
              onType={(text) => set('place', text)}
              problem={tooFar}
            />
            <SliderField
              name="size"
              label={t('control.size')}
              hint={t('control.size.hint')}
              rules={fields.size}
              typed={values.size}
              onType={(text) => set('size', text)}
            />
          </div>
          <Choice
            name="limits"
            legend={t('control.limits')}
            options={fields.limits.options.map((value) => ({
              value,
              label: t(`control.limits.${value}`),
            }))}
            value={values.limits}
            onChoose={(limits) => set('limits', limits)}
          />
        </>
      )}
    </>
  );
}
