import { useMemo } from 'react';
import { useAddressState } from '../address/use-address-state';
import { useDebouncedText } from '../address/use-debounced-text';
import { Bars } from '../charts/Bars';
import { Choice } from '../fields/Choice';
import { numbersOf } from '../fields/fields';
import { PasteField } from '../fields/PasteField';
import { Sliders } from '../fields/Sliders';
import { Summary } from '../frame/Summary';
import { Widget } from '../frame/Widget';
import { type IslandProps, wordsOf } from '../frame/words';
import { isUnread } from '../paste/report';
import { type Counts, categories, kanoFields } from './fields';
import { KanoPlot } from './KanoPlot';
import { KanoTable } from './KanoTable';
import { lettersOf, placeFeatures, summaryOf } from './place-features';
import { maxFeatures, maxLines, readFeatures } from './read-features';
import { oneFeature, severalFeatures } from './summary';

type Props = IslandProps & Counts;

/**
 * Kano answers of many people: the category of a feature, how clear it is, and where features lie
 * by Better and Worse.
 */
export function KanoChart(props: Props) {
  const { id } = props;
  const { t, format } = wordsOf(props);
  const fields = kanoFields(props);
  const state = useAddressState({
    id,
    prefix: 'kano',
    fields,
    unused: ({ mode }) => [mode === 'one' ? 'features' : 'counts'],
  });
  const { values, set } = state;
  const isOne = values.mode === 'one';
  const pasted = useDebouncedText(values.features);
  const read = useMemo(() => (isOne ? undefined : readFeatures(pasted)), [isOne, pasted]);
  const counts = numbersOf(fields.counts, values.counts);
  const measured = isOne && counts ? summaryOf(counts) : undefined;
  const summary = measured?.valid ? measured.value : undefined;
  const features = isOne
    ? counts && summary && [{ name: '', counts, summary }]
    : read && !read.problem && !isUnread(read.report)
      ? placeFeatures(read.features)
      : undefined;

  return (
    <Widget {...props} state={state}>
      <Choice
        name="mode"
        legend={t('kano.mode')}
        options={fields.mode.options.map((value) => ({ value, label: t(`kano.mode.${value}`) }))}
        value={values.mode}
        onChoose={(mode) => set('mode', mode)}
      />
      <Summary
        figure={summary && lettersOf(summary)}
        name={t('kano.table.category')}
        sentence={sentence()}
      />
      {features && <KanoPlot features={features} />}
      {isOne ? (
        <>
          <Sliders
            name="counts"
            legend={t('kano.counts')}
            labels={categories.map((category) => `${category} ${t(`kano.category.${category}`)}`)}
            field={fields.counts}
            typed={values.counts}
            onType={(typed) => set('counts', typed)}
          />
          {counts && (
            <Bars
              name="bars"
              title={t('kano.counts')}
              description={categories
                .map((category, index) => `${category} ${format.number(counts[index] ?? 0)}`)
                .join(', ')}
              bars={categories.map((category, index) => ({
                label: category,
                value: counts[index] ?? 0,
                text: format.brief(counts[index] ?? 0),
                look:
                  category === summary?.category
                    ? 'solid'
                    : category === summary?.runnerUp
                      ? 'hatched'
                      : 'plain',
              }))}
            />
          )}
        </>
      ) : (
        <PasteField
          name="features"
          label={t('kano.features')}
          hint={t('kano.features.hint', { most: maxLines })}
          typed={values.features}
          onType={(typed) => set('features', typed)}
          note={features ? t('kano.features.read', { n: features.length }) : ''}
          problem={
            read?.problem &&
            t(`kano.features.${read.problem}`, { most: maxLines, features: maxFeatures })
          }
          report={read?.report}
        />
      )}
      {features && (
        <KanoTable
          features={features.map((feature) =>
            isOne ? { ...feature, name: t('kano.table.this') } : feature,
          )}
        />
      )}
    </Widget>
  );

  function sentence(): string {
    if (isOne && summary) return oneFeature(summary, counts?.[4] ?? 0, t, format);
    if (measured && !measured.valid) return t(`widget.reason.${measured.problem.reason}`);
    return isOne || !features ? t('widget.correct') : severalFeatures(features, t);
  }
}
