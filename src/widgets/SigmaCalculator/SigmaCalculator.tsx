import { useAddressState } from '../address/use-address-state';
import { Choice } from '../fields/Choice';
import { SliderField } from '../fields/SliderField';
import { Disclosure } from '../frame/Disclosure';
import { Summary } from '../frame/Summary';
import { Widget } from '../frame/Widget';
import { type IslandProps, wordsOf } from '../frame/words';
import { DataTable } from '../tables/DataTable';
import { Convert } from './Convert';
import { type Inspection, sigmaFields } from './fields';
import { inspect } from './inspect';
import { LevelPicture } from './LevelPicture';
import { Steps } from './Steps';
import { writeRate, writeYield } from './write-rate';

type Props = IslandProps & Inspection;

const counts = ['defects', 'units', 'opportunities'] as const;

/**
 * Defects per million opportunities with their margin, the sigma level in both its readings, and
 * the yield of several steps.
 */
export function SigmaCalculator(props: Props) {
  const { id } = props;
  const { t, format } = wordsOf(props);
  const fields = sigmaFields(props);
  const state = useAddressState({
    id,
    prefix: 'sigma',
    fields,
    unused: ({ convert, steps }) => [
      ...(convert ? [] : (['level'] as const)),
      ...(steps ? [] : (['yields'] as const)),
    ],
  });
  const { values, set } = state;
  const [defects, units, opportunities] = counts.map((name) => fields[name].parse(values[name]));
  const result =
    defects?.valid && units?.valid && opportunities?.valid
      ? inspect({ defects: defects.value, units: units.value, opportunities: opportunities.value })
      : undefined;
  const found = result && 'value' in result ? result.value : undefined;
  const hasShift = values.shift === 'with';
  const level = (value: number) => format.number(value, 2);
  const rate = (value: number) => writeRate(value, format);
  const range = found && t('sigma.range', { low: rate(found.low), high: rate(found.high) });

  function sentence(): string {
    if (!found)
      return t(
        result && 'problem' in result ? `widget.reason.${result.problem.reason}` : 'widget.correct',
      );
    const all = found.opportunities;
    if (found.dpmo === 0) return t('sigma.none', { n: all, bound: rate(found.high) });
    if (!found.level) return t('sigma.all');
    const words = {
      n: defects?.valid ? defects.value : 0,
      all,
      dpmo: rate(found.dpmo),
      range: range ?? '',
    };
    return `${t('sigma.summary', words)} ${t('sigma.levels', { plain: level(found.level.plain), shifted: level(found.level.shifted) })}`;
  }

  return (
    <Widget {...props} state={state}>
      <div>
        {counts.map((name) => (
          <SliderField
            key={name}
            name={name}
            label={t(`sigma.${name}`)}
            hint={t(`sigma.${name}.hint`)}
            rules={fields[name]}
            typed={values[name]}
            onType={(typed) => set(name, typed)}
          />
        ))}
      </div>
      <Choice
        name="shift"
        legend={t('sigma.shift')}
        options={fields.shift.options.map((value) => ({ value, label: t(`sigma.shift.${value}`) }))}
        value={values.shift}
        onChoose={(shift) => set('shift', shift)}
      />
      <Summary
        figure={
          found?.level ? level(hasShift ? found.level.shifted : found.level.plain) : undefined
        }
        name={t(`sigma.level.${values.shift}`)}
        sentence={sentence()}
      />
      {found?.level && (
        <LevelPicture plain={found.level.plain} shifted={found.level.shifted} hasShift={hasShift} />
      )}
      {found && (
        <DataTable
          caption={t('sigma.table')}
          columns={[t('sigma.table.what'), t('sigma.table.value')]}
          rows={[
            [t('sigma.table.opportunities'), format.number(found.opportunities)],
            [t('sigma.table.dpmo'), rate(found.dpmo)],
            found.dpmo === 0
              ? [t('sigma.table.bound'), rate(found.high)]
              : [t('sigma.table.range'), range ?? ''],
            [
              t('sigma.table.unit'),
              found.defectsPerUnit < 0.01
                ? rate(found.defectsPerUnit)
                : format.number(found.defectsPerUnit, 4),
            ],
            [t('sigma.table.yield'), writeYield(found, format)],
            [t('sigma.level.without'), found.level ? level(found.level.plain) : '–'],
            [
              t('sigma.table.level-range'),
              found.level
                ? t('sigma.range', {
                    low: level(found.level.plainLow),
                    high: level(found.level.plainHigh),
                  })
                : '–',
            ],
            [t('sigma.level.with'), found.level ? level(found.level.shifted) : '–'],
          ]}
        />
      )}
      <Disclosure
        label={t('sigma.convert')}
        isOpen={values.convert}
        onToggle={(isOpen) => isOpen !== values.convert && set('convert', isOpen)}
      >
        <Convert
          rules={fields.level}
          typed={values.level}
          onType={(typed) => set('level', typed)}
        />
      </Disclosure>
      <Disclosure
        label={t('sigma.steps')}
        isOpen={values.steps}
        onToggle={(isOpen) => isOpen !== values.steps && set('steps', isOpen)}
      >
        <Steps
          rules={fields.yields}
          typed={values.yields}
          onType={(typed) => set('yields', typed)}
        />
      </Disclosure>
    </Widget>
  );
}
