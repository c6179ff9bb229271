import { useAddressState } from '../address/use-address-state';
import { Choice } from '../fields/Choice';
import { numbersOf } from '../fields/fields';
import { SliderField } from '../fields/SliderField';
import { Sliders } from '../fields/Sliders';
import { Disclosure } from '../frame/Disclosure';
import { Summary } from '../frame/Summary';
import { Widget } from '../frame/Widget';
import { type IslandProps, wordsOf } from '../frame/words';
import { DataTable } from '../tables/DataTable';
import { roundingNote } from '../tables/rounding-note';
import { Difference } from './Difference';
import { type Answers, indexFields, weightings } from './fields';
import { IndexPicture } from './IndexPicture';
import { questions } from './questions';
import { readWaves } from './read-waves';

type Props = IslandProps & Answers;

/**
 * A satisfaction index from three questions on a scale from 1 to 10, with its margin of error and
 * an earlier wave to compare with.
 */
export function IndexCalculator(props: Props) {
  const { t, format } = wordsOf(props);
  const fields = indexFields(props);
  const state = useAddressState({
    id: props.id,
    prefix: 'index',
    fields,
    unused: ({ weights, compare }) => [
      ...(weights === 'own' ? [] : (['own'] as const)),
      ...(compare ? [] : (['earlier', 'earlierAnswers'] as const)),
    ],
  });
  const { values, set } = state;
  const { index, difference, problem } = readWaves(fields, values);
  const means = numbersOf(fields.means, values.means) ?? [];
  const labels = questions.map((question) => t(`index.${question}`));
  const reason = t(problem ? `widget.reason.${problem.reason}` : 'widget.correct');
  const plainMean = means.reduce((sum, mean) => sum + mean, 0) / questions.length;

  const sentence = index
    ? [
        t('index.summary', {
          means: means.map((mean) => format.number(mean, 1)).join(' · '),
          index: format.number(index.index, 1),
          margin: format.number(index.marginOfError, 1),
        }),
        ...(index.normalised ? [t('index.normalised')] : []),
      ].join(' ')
    : reason;

  const people = (name: 'answers' | 'earlierAnswers') => (
    <SliderField
      name={name}
      label={t(`index.${name}`)}
      rules={fields[name]}
      typed={values[name]}
      onType={(typed) => set(name, typed)}
    />
  );

  return (
    <Widget {...props} state={state}>
      <Sliders
        name="means"
        legend={t('index.means')}
        labels={labels}
        field={fields.means}
        typed={values.means}
        onType={(typed) => set('means', typed)}
      />
      <Choice
        name="weights"
        legend={t('index.weights')}
        options={weightings.map((value) => ({ value, label: t(`index.weights.${value}`) }))}
        value={values.weights}
        onChoose={(weights) => set('weights', weights)}
      />
      {values.weights === 'own' && (
        <Sliders
          name="own"
          legend={t('index.own')}
          labels={labels}
          field={fields.own}
          typed={values.own}
          onType={(typed) => set('own', typed)}
        />
      )}
      <div>
        {people('answers')}
        <SliderField
          name="deviation"
          label={t('index.deviation')}
          hint={t('index.deviation.hint')}
          rules={fields.deviation}
          typed={values.deviation}
          onType={(typed) => set('deviation', typed)}
        />
      </div>
      <Summary
        figure={index && format.number(index.index, 1)}
        name={t('index.name')}
        sentence={sentence}
      />
      {index && <IndexPicture means={means} index={index} difference={difference} />}
      <Disclosure
        label={t('index.compare')}
        isOpen={values.compare}
        onToggle={(isOpen) => isOpen !== values.compare && set('compare', isOpen)}
      >
        <Sliders
          name="earlier"
          legend={t('index.earlier')}
          labels={labels}
          field={fields.earlier}
          typed={values.earlier}
          onType={(typed) => set('earlier', typed)}
        />
        <div>{people('earlierAnswers')}</div>
        <Difference difference={difference} reason={reason} />
      </Disclosure>
      {index && (
        <DataTable
          caption={t('index.table')}
          note={roundingNote([index.weights], 1, t, format)}
          columns={['question', 'mean', 'weight', 'points'].map((column) =>
            t(`index.table.${column}`),
          )}
          rows={[
            ...labels.map((label, place) => [
              label,
              format.number(means[place] ?? 1, 2),
              format.percent(index.weights[place] ?? 0, 1),
              format.number((100 / 9) * (index.weights[place] ?? 0) * ((means[place] ?? 1) - 1), 2),
            ]),
            [t('index.name'), '', '', format.number(index.index, 2)],
            [t('index.table.margin'), '', '', format.number(index.marginOfError, 2)],
            [
              t('index.table.wrong'),
              format.number(plainMean, 2),
              '',
              format.number(10 * plainMean, 1),
            ],
          ]}
        />
      )}
    </Widget>
  );
}
