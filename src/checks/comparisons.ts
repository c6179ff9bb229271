import { sourceLanguage } from '../languages.ts';
import { computedEntry } from './check-numbers.ts';
import type { Inventory } from './inventory.ts';
import type { Measures } from './known.ts';
import { textProperty } from './parse-chapter.ts';

/** The measures whose result is a difference of two samples with its 95% interval. */
const differenceMeasures = new Set([
  'shareDifference',
  'meanDifference',
  'npsDifference',
  'indexDifference',
  'differenceOfDifferences',
]);

/** A comparison of two samples: its interval, and the results that the English text prints, with their places. */
export type Comparison = {
  id: string;
  chapter: string;
  measure: string;
  difference: number;
  low: number;
  high: number;
  printed: { result: string; place: string }[];
};

/** Measures whose difference is one of two shares, and the results that are differences. */
const shareDifferenceMeasures = new Set([
  'shareDifference',
  'differenceOfDifferences',
  'campaignTrial',
]);
const differenceResults = new Set([
  'difference',
  'low',
  'high',
  'treatedChange',
  'comparisonChange',
]);

const numberIn = (value: object, name: string): number => {
  const found: unknown = (value as Record<string, unknown>)[name];
  return typeof found === 'number' ? found : Number.NaN;
};

/** Every entry of numbers.yaml that compares two samples; those that cannot be computed are the checks' affair. */
export function comparisonsOf(inventory: Inventory, measures: Measures): Comparison[] {
  const uses = inventory.texts
    .filter(({ language }) => language === sourceLanguage)
    .flatMap(({ tags, chapter }) =>
      tags.flatMap((tag) => {
        const of = tag.name === 'Number' ? textProperty(tag, 'of') : undefined;
        const [id = '', ...result] = of?.value.split('.') ?? [];
        return of && result[0] !== 'input'
          ? [{ id, result: result.join('.'), place: `${chapter}:${of.line}` }]
          : [];
      }),
    );
  return inventory.numbers.flatMap((entry): Comparison[] => {
    const measure = String(entry.value['measure']);
    const value = differenceMeasures.has(measure) ? computedEntry(entry, measures) : undefined;
    if (!value) return [];
    const printed = uses
      .filter(({ id }) => id === entry.id)
      .map(({ result, place }) => ({ result, place }));
    const [difference, low, high] = ['difference', 'low', 'high'].map((name) =>
      numberIn(value, name),
    ) as [number, number, number];
    return [{ id: entry.id, chapter: entry.file.chapter, measure, difference, low, high, printed }];
  });
}

/** The comparisons that the text prints without both ends of their interval. */
export const withoutInterval = (comparisons: readonly Comparison[]): Comparison[] =>
  comparisons.filter(
    ({ printed }) =>
      printed.length > 0 &&
      !['low', 'high'].every((end) => printed.some(({ result }) => result === end)),
  );

/**
 * The places that print a difference of two shares as per cent; it is in percentage points.
 * "A rise of 5%" may be read as from 40% to 42%, "of 5 points" only as from 40% to 45%.
 */
export function differencesInPerCent({
  texts,
  numbers,
}: Pick<Inventory, 'texts' | 'numbers'>): string[] {
  const differences = new Set(
    numbers.flatMap(({ id, value }) =>
      shareDifferenceMeasures.has(String(value['measure'])) ? [id] : [],
    ),
  );
  return texts.flatMap(({ tags, chapter }) =>
    tags.flatMap((tag) => {
      const of = tag.name === 'Number' ? textProperty(tag, 'of') : undefined;
      const [id = '', result = ''] = of?.value.split('.') ?? [];
      const inPerCent = tag.properties.some(({ name }) => name === 'percent');
      return of && inPerCent && differences.has(id) && differenceResults.has(result)
        ? [`${chapter}:${of.line} ${of.value}`]
        : [];
    }),
  );
}
