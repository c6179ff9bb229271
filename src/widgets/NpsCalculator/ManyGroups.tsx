import { useMemo } from 'react';
import type { AddressState } from '../address/use-address-state';
import { useDebouncedText } from '../address/use-debounced-text';
import { Choice } from '../fields/Choice';
import type { ValuesOf } from '../fields/fields';
import { PasteField } from '../fields/PasteField';
import { useWords } from '../frame/words';
import type { npsFields } from './fields';
import { maxGroups } from './groups-address';
import { ManyResult } from './ManyResult';
import { readGroups } from './read-groups';

type Fields = ReturnType<typeof npsFields>;
type Props = { fields: Fields; values: ValuesOf<Fields>; set: AddressState<Fields>['set'] };

/** Many waves or segments from a spreadsheet, each with its score and interval. */
export function ManyGroups({ fields, values, set }: Props) {
  const { t, format } = useWords();
  const typed = useDebouncedText(values.groups);
  const { groups, report } = useMemo(
    () => readGroups(typed, format.decimalComma),
    [typed, format.decimalComma],
  );
  const answers = groups.reduce(
    (sum, { promoters, passives, detractors }) => sum + promoters + passives + detractors,
    0,
  );
  return (
    <>
      <Choice
        name="kind"
        legend={t('nps.many.kind')}
        options={fields.kind.options.map((value) => ({
          value,
          label: t(`nps.many.kind.${value}`),
        }))}
        value={values.kind}
        onChoose={(kind) => set('kind', kind)}
      />
      <PasteField
        name="groups"
        label={t('nps.many.rows')}
        hint={t('nps.many.hint', { most: maxGroups })}
        typed={values.groups}
        onType={(text) => set('groups', text)}
        note={t('nps.many.read', { n: groups.length, answers })}
        problem={
          groups.length > maxGroups ? t('nps.many.too-many', { most: maxGroups }) : undefined
        }
        report={report}
      />
      <ManyResult groups={groups} report={report} kind={values.kind} />
    </>
  );
}
