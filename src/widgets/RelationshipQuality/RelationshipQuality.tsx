import { relationshipQuality } from '../../measures/relationship-quality';
import { readWeights } from '../../measures/weights';
import { useAddressState } from '../address/use-address-state';
import { Levels } from '../charts/Levels';
import { Choice } from '../fields/Choice';
import { numbersOf } from '../fields/fields';
import { Sliders } from '../fields/Sliders';
import { Disclosure } from '../frame/Disclosure';
import { Summary } from '../frame/Summary';
import { Widget } from '../frame/Widget';
import { type IslandProps, wordsOf } from '../frame/words';
import { DataTable } from '../tables/DataTable';
import { RoundingNote } from '../tables/RoundingNote';
import { roundingNote } from '../tables/rounding-note';
import { averages, type Bond, bondFields, dimensions, lists } from './fields';
import { Reliability } from './Reliability';

type Props = IslandProps & Bond;

/**
 * A composite of relationship quality out of three dimensions, and a check of the statements behind
 * one of them.
 */
export function RelationshipQuality({
  list: listFirst,
  means: meansFirst,
  weights: weightsFirst,
  average: averageFirst,
  ...island
}: Props) {
  const { id, tag } = island;
  const fields = bondFields({
    tag,
    list: listFirst,
    means: meansFirst,
    weights: weightsFirst,
    average: averageFirst,
  });
  const state = useAddressState({
    id,
    prefix: 'crq',
    fields,
    unused: ({ alpha }) => (alpha ? [] : ['answers']),
  });
  const { t, format } = wordsOf(island);
  const { values, set } = state;
  const names = dimensions[values.list].map((dimension) => t(`crq.dimension.${dimension}`));
  const means = numbersOf(fields.means, values.means);
  const parts = numbersOf(fields.weights, values.weights);
  const weights = parts && readWeights(parts, names.length);
  const measured = means && parts ? relationshipQuality({ means, weights: parts }) : undefined;
  const found = measured?.valid ? measured.value : undefined;
  const points = (value: number) => format.number(value, 1);
  const listed = (texts: readonly string[]) =>
    new Intl.ListFormat(tag, { type: 'conjunction' }).format(texts);

  function sentence(): string {
    if (!found)
      return measured?.valid === false
        ? t(
            measured.problem.reason === 'nothing-to-count'
              ? 'crq.no-weights'
              : `widget.reason.${measured.problem.reason}`,
          )
        : t('widget.correct');
    const lowest = Math.min(...found.rescaled);
    const weakest = names.filter((_, index) => found.rescaled[index] === lowest);
    return [
      t('crq.summary', {
        list: listed(names.map((name, index) => `${name} ${points(found.rescaled[index] ?? 0)}`)),
        arithmetic: points(found.arithmetic),
        geometric: points(found.geometric),
      }),
      weakest.length < names.length
        ? t('crq.summary.weakest', { list: listed(weakest) })
        : t('crq.summary.even'),
    ].join(' ');
  }
  const digits = 1;
  const share = (place: number) =>
    weights?.valid ? format.percent(weights.value.weights[place] ?? 0, digits) : '–';

  return (
    <Widget {...island} state={state}>
      <Choice
        name="list"
        legend={t('crq.list')}
        options={lists.map((value) => ({ value, label: t(`crq.list.${value}`) }))}
        value={values.list}
        onChoose={(chosen) => set('list', chosen)}
      />
      {values.list === 'slides' && <p>{t('crq.slides')}</p>}
      <Summary
        figure={found && points(found[values.average])}
        name={t(`crq.figure.${values.average}`)}
        sentence={sentence()}
      />
      {found && (
        <Levels
          name="bond"
          title={t('crq.picture')}
          description={sentence()}
          levels={[
            ...names.map((name, index) => ({
              name: t('crq.weighted', { name, share: share(index) }),
              share: (found.rescaled[index] ?? 0) / 100,
              text: points(found.rescaled[index] ?? 0),
            })),
            ...averages.map((average) => ({
              name: t(`crq.figure.${average}`),
              share: found[average] / 100,
              text: points(found[average]),
            })),
          ]}
        />
      )}
      {found && weights?.valid && <RoundingNote wholes={[weights.value.weights]} digits={digits} />}
      <Sliders
        name="means"
        legend={t('crq.means')}
        labels={names}
        field={fields.means}
        typed={values.means}
        onType={(typed) => set('means', typed)}
      />
      <Sliders
        name="weights"
        legend={t('crq.weights')}
        labels={names}
        field={fields.weights}
        typed={values.weights}
        onType={(typed) => set('weights', typed)}
      />
      <Choice
        name="average"
        legend={t('crq.average')}
        options={averages.map((value) => ({ value, label: t(`crq.figure.${value}`) }))}
        value={values.average}
        onChoose={(chosen) => set('average', chosen)}
      />
      <Disclosure
        label={t('crq.check')}
        isOpen={values.alpha}
        onToggle={(isOpen) => isOpen !== values.alpha && set('alpha', isOpen)}
      >
        <Reliability typed={values.answers} onType={(typed) => set('answers', typed)} />
      </Disclosure>
      {found && means && (
        <DataTable
          caption={t('crq.picture')}
          note={roundingNote(weights?.valid ? [weights.value.weights] : [], digits, t, format)}
          columns={['dimension', 'mean', 'points', 'weight'].map((column) =>
            t(`crq.table.${column}`),
          )}
          rows={[
            ...names.map((name, index) => [
              name,
              fields.means.show(means[index] ?? 0),
              points(found.rescaled[index] ?? 0),
              share(index),
            ]),
            ...averages.map((average) => [
              t(`crq.figure.${average}`),
              '',
              format.number(found[average], 2),
              '',
            ]),
          ]}
        />
      )}
    </Widget>
  );
}
