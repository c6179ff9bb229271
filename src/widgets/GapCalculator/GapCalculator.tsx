import { useMemo } from 'react';
import { useAddressState } from '../address/use-address-state';
import { useDebouncedText } from '../address/use-debounced-text';
import { Choice } from '../fields/Choice';
import { numbersOf } from '../fields/fields';
import { PasteField } from '../fields/PasteField';
import { Sliders } from '../fields/Sliders';
import { Disclosure } from '../frame/Disclosure';
import { Summary } from '../frame/Summary';
import { Widget } from '../frame/Widget';
import { type IslandProps, wordsOf } from '../frame/words';
import { dimensions, gapFields, type Means } from './fields';
import { GapPicture } from './GapPicture';
import { GapTable } from './GapTable';
import { gapResult } from './gap-result';
import { maxPeople, type Pair, readSurvey } from './read-survey';
import { summaryOf } from './summary';

type Props = IslandProps & Means;

/**
 * SERVQUAL gaps of five dimensions, weighted and not, from their means or from a pasted survey,
 * with performance alone beside them.
 */
export function GapCalculator(props: Props) {
  const { id, tag } = props;
  const { t, format } = wordsOf(props);
  const fields = gapFields(props);
  const state = useAddressState({
    id,
    prefix: 'gap',
    fields,
    unused: ({ mode }) =>
      mode === 'means' ? (['answers'] as const) : (['expected', 'perceived'] as const),
  });
  const { values, set } = state;
  const isPasted = values.mode === 'answers';
  const pasted = useDebouncedText(values.answers);
  const read = useMemo(() => (isPasted ? readSurvey(pasted) : undefined), [isPasted, pasted]);
  const survey = read?.survey;
  const weights = numbersOf(fields.weights, values.weights);
  const pairs = isPasted
    ? survey?.dimensions
    : pairsOf(
        numbersOf(fields.expected, values.expected),
        numbersOf(fields.perceived, values.perceived),
      );
  const measured = pairs && weights ? gapResult(pairs, weights) : undefined;
  const result = measured && 'result' in measured ? measured.result : undefined;
  const names = dimensions.map((dimension) => t(`gap.dimension.${dimension}`));
  const sum = weights?.reduce((all, weight) => all + weight, 0) ?? 0;
  const sliders = (name: 'expected' | 'perceived' | 'weights', legend: string) => (
    <Sliders
      name={name}
      legend={legend}
      labels={names}
      field={fields[name]}
      typed={values[name]}
      onType={(typed) => set(name, typed)}
    />
  );

  return (
    <Widget {...props} state={state}>
      <Choice
        name="mode"
        legend={t('gap.mode')}
        options={fields.mode.options.map((value) => ({ value, label: t(`gap.mode.${value}`) }))}
        value={values.mode}
        onChoose={(mode) => set('mode', mode)}
      />
      {result ? (
        <>
          <Summary
            figure={format.signed(result.weighted ?? result.unweighted, 2)}
            name={t(result.weighted === null ? 'gap.unweighted' : 'gap.weighted')}
            sentence={summaryOf({ result, names, t, format, tag })}
          />
          <GapPicture rows={result.rows} names={names} />
        </>
      ) : (
        <Summary
          sentence={t(
            measured && 'problem' in measured
              ? `widget.reason.${measured.problem.reason}`
              : 'widget.correct',
          )}
        />
      )}
      {isPasted ? (
        <PasteField
          name="answers"
          label={t('gap.answers')}
          hint={t('gap.answers.hint', { most: maxPeople })}
          typed={values.answers}
          onType={(typed) => set('answers', typed)}
          note={survey ? noteOn(survey) : ''}
          problem={read?.problem && t(`gap.answers.${read.problem}`, { most: maxPeople })}
          report={read?.report}
        />
      ) : (
        <>
          {sliders('expected', t('gap.expected.legend'))}
          {sliders('perceived', t('gap.perceived.legend'))}
        </>
      )}
      <Disclosure label={t('gap.weights')}>
        {sliders('weights', t('gap.weights.legend'))}
        {weights && sum > 0 && Math.abs(sum - 100) > 1e-9 && (
          <p>{t('gap.weights.sum', { sum: format.plain(Number(sum.toFixed(6))) })}</p>
        )}
      </Disclosure>
      {result && (
        <GapTable
          result={result}
          names={names}
          weights={weights ?? []}
          statements={survey?.statements ?? []}
        />
      )}
    </Widget>
  );

  function noteOn({ people, statements }: NonNullable<typeof survey>): string {
    return people === undefined
      ? t('gap.answers.statements', { n: statements.length })
      : t('gap.answers.people', { n: people, statements: statements.length });
  }
}

function pairsOf(
  expected: readonly number[] | undefined,
  perceived: readonly number[] | undefined,
): Pair[] | undefined {
  return (
    expected &&
    perceived &&
    expected.map((expectation, index) => ({ expectation, perception: perceived[index] ?? 0 }))
  );
}
