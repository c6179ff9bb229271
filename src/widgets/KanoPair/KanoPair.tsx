import { useAddressState } from '../address/use-address-state';
import { Choice } from '../fields/Choice';
import { Summary } from '../frame/Summary';
import { Widget } from '../frame/Widget';
import { type IslandProps, wordsOf } from '../frame/words';
import { CategoryTable, categoryOf } from './CategoryTable';
import { type Answers, answers, pairFields } from './fields';

type Props = IslandProps & Answers;

/** Two answers about one feature, and the cell of Kano's table in which they meet. */
export function KanoPair(props: Props) {
  const { t } = wordsOf(props);
  const fields = pairFields(props);
  const state = useAddressState({ id: props.id, prefix: 'kano-pair', fields });
  const { values, set } = state;
  const category = categoryOf(values);
  const options = answers.map((value) => ({ value, label: t(`kano-pair.says.${value}`) }));
  const says = (answer: string) => t(`kano-pair.says.${answer}`);

  return (
    <Widget {...props} state={state}>
      <Choice
        name="there"
        legend={t('kano-pair.there')}
        options={options}
        value={values.there}
        onChoose={(there) => set('there', there)}
      />
      <Choice
        name="missing"
        legend={t('kano-pair.missing')}
        options={options}
        value={values.missing}
        onChoose={(missing) => set('missing', missing)}
      />
      <Summary
        figure={category}
        name={t(`kano-pair.category.${category}`)}
        sentence={t('kano-pair.summary', {
          there: says(values.there),
          missing: says(values.missing),
          means: t(`kano-pair.means.${category}`),
        })}
      />
      <CategoryTable there={values.there} missing={values.missing} />
    </Widget>
  );
}
