import { useAddressState } from '../address/use-address-state';
import { Choice } from '../fields/Choice';
import { numbersOf } from '../fields/fields';
import { Sliders } from '../fields/Sliders';
import { Disclosure } from '../frame/Disclosure';
import { Summary } from '../frame/Summary';
import { Widget } from '../frame/Widget';
import { type IslandProps, wordsOf } from '../frame/words';
import { DataTable } from '../tables/DataTable';
import { BalancePicture } from './BalancePicture';
import { compare } from './compare';
import { balanceFields, benefits, type Offers, parts } from './fields';
import { summaryOf } from './summary';

type Props = IslandProps & Offers;

/**
 * Two offers as what is got against what is given, by difference and by ratio, and the weights at
 * which their order turns.
 */
export function ValueBalance(props: Props) {
  const { id } = props;
  const { t, format } = wordsOf(props);
  const fields = balanceFields(props);
  const state = useAddressState({ id, prefix: 'balance', fields });
  const { values, set } = state;
  const names: [string, string] = [
    props.firstName ?? t('balance.first'),
    props.secondName ?? t('balance.second'),
  ];
  const labels = parts.map((part) => t(`balance.part.${part}`));
  const [weights, first, second] = (['weights', 'first', 'second'] as const).map((name) =>
    numbersOf(fields[name], values[name]),
  );
  const measured = weights && first && second ? compare({ weights, first, second }) : undefined;
  const comparison = measured && 'comparison' in measured ? measured.comparison : undefined;
  const problem = measured && 'problem' in measured ? measured.problem : undefined;
  const sliders = (name: 'weights' | 'first' | 'second', label: string, isOpen?: boolean) => (
    <Disclosure label={label} isOpen={isOpen}>
      <Sliders
        name={name}
        legend={t(name === 'weights' ? 'balance.weights.legend' : 'balance.scores.legend')}
        labels={labels}
        field={fields[name]}
        typed={values[name]}
        onType={(typed) => set(name, typed)}
      />
    </Disclosure>
  );
  const turn = (weight: number | null | undefined) =>
    weight === null || weight === undefined ? '–' : format.number(weight, 2);

  return (
    <Widget {...props} state={state}>
      <Choice
        name="view"
        legend={t('balance.view')}
        options={fields.view.options.map((value) => ({ value, label: t(`balance.view.${value}`) }))}
        value={values.view}
        onChoose={(view) => set('view', view)}
      />
      {comparison && weights ? (
        <>
          <Summary sentence={summaryOf({ comparison, weights, names, parts: labels, t, format })} />
          <BalancePicture
            view={values.view}
            offers={[
              { name: names[0], balance: comparison.first },
              { name: names[1], balance: comparison.second },
            ]}
          />
        </>
      ) : (
        <Summary sentence={t(problem ? 'balance.nothing' : 'widget.correct')} />
      )}
      {sliders('weights', t('balance.weights'), true)}
      {sliders('first', t('balance.scores', { name: names[0] }))}
      {sliders('second', t('balance.scores', { name: names[1] }))}
      {comparison && weights && first && second && (
        <DataTable
          caption={t('balance.table')}
          columns={[
            t('balance.table.what'),
            t('balance.table.weight'),
            ...names,
            t('balance.table.turn.difference'),
            t('balance.table.turn.ratio'),
          ]}
          rows={[
            ...labels.map((label, index) => [
              `${label} (${t(index < benefits.length ? 'balance.got' : 'balance.given')})`,
              format.plain(weights[index] ?? 0),
              format.plain(first[index] ?? 0),
              format.plain(second[index] ?? 0),
              turn(comparison.differenceTurns[index]),
              turn(comparison.ratioTurns[index]),
            ]),
            ...(['benefit', 'sacrifice', 'difference', 'ratio'] as const).map((what) => [
              t(`balance.table.${what}`),
              '–',
              ...[comparison.first, comparison.second].map(({ [what]: value }) =>
                value === null
                  ? t('widget.nothing')
                  : what === 'difference'
                    ? format.signed(value, 2)
                    : format.number(value, 2),
              ),
              '–',
              '–',
            ]),
          ]}
        />
      )}
    </Widget>
  );
}
