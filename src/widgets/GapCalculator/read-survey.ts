import { mean } from '../../measures/mean';
import { readNumberTable } from '../paste/read-number-table';
import type { PasteReport } from '../paste/report';

/** An expectation and a perception of the same thing, both from 1 to 7. */
export type Pair = { expectation: number; perception: number };

/**
 * What stands in a pasted survey. Where nobody gave both answers there is no pair, and that is not
 * a gap of zero.
 */
export type Survey = {
  /** how many people, where each has a line of their own */
  people: number | undefined;
  statements: (Pair | undefined)[];
  dimensions: (Pair | undefined)[];
};

/**
 * A survey and how it was read; none where a cell is wrong, or `problem` says what is wrong with
 * the whole.
 */
export type SurveyRead = {
  survey?: Survey;
  report: PasteReport;
  problem?: 'empty' | 'shape' | 'many';
};

/** More would make neither the page nor the gaps better. */
export const maxPeople = 10_000;

/**
 * How many statements belong to each dimension: in the questionnaire of 1988, and in a short form
 * with one for each.
 */
const forms = [
  [4, 5, 4, 4, 5],
  [1, 1, 1, 1, 1],
];
const sizeOf = (form: readonly number[]) => form.reduce((sum, size) => sum + size, 0);

const rating = { from: 1, to: 7 };

/**
 * Reads a survey in one of two forms, with 22 or with 5 statements in the order of the dimensions:
 * a line for each statement with its expected and its perceived mean, or a line for each person
 * with all expectations and then all perceptions. A header and a first column of names are passed
 * over.
 */
export function readSurvey(pasted: string): SurveyRead {
  const { rows, report } = readNumberTable(pasted, {
    ...rating,
    decimalComma: false,
    mayBeEmpty: true,
    isNamed: (length) => length % 2 === 1,
  });
  if (rows.length === 0)
    return { report, ...(report.errors.length === 0 && { problem: 'empty' as const }) };
  const numbers = rows.map((row) => row.numbers);
  const columns = numbers[0]?.length ?? 0;
  // A line in error is a statement all the same.
  const lines =
    rows.length +
    new Set(report.errors.filter(({ problem }) => problem === 'columns').map(({ line }) => line))
      .size;
  const form = forms.find((one) =>
    columns === 2 ? lines === sizeOf(one) : columns === 2 * sizeOf(one),
  );
  if (form === undefined) return { report, problem: 'shape' };
  if (lines > maxPeople) return { report, problem: 'many' };
  if (report.errors.length > 0) return { report };

  const statements =
    columns === 2
      ? numbers.map(([expected, perceived]) => pairOf([[expected, perceived]]))
      : perStatement(numbers, sizeOf(form));
  const dimensions = form.map((size, index) => {
    const start = sizeOf(form.slice(0, index));
    return pairOf(
      statements.slice(start, start + size).map((pair) => [pair?.expectation, pair?.perception]),
    );
  });
  if (dimensions.every((pair) => pair === undefined)) return { report, problem: 'empty' };
  return {
    survey: { people: columns === 2 ? undefined : rows.length, statements, dimensions },
    report,
  };
}

type Rating = number | undefined;

/** Each line holds all expectations, then all perceptions. */
function perStatement(rows: readonly Rating[][], count: number): (Pair | undefined)[] {
  return Array.from({ length: count }, (_, statement) =>
    pairOf(rows.map((row) => [row[statement], row[statement + count]])),
  );
}

/** The means of those who gave both answers, because a gap belongs to one person and one thing. */
function pairOf(answers: readonly (readonly Rating[])[]): Pair | undefined {
  const both = answers.filter(
    ([expected, perceived]) => expected !== undefined && perceived !== undefined,
  ) as [number, number][];
  if (both.length === 0) return undefined;
  return {
    expectation: mean(both.map(([expected]) => expected)),
    perception: mean(both.map(([, perceived]) => perceived)),
  };
}

// Beyond this, an address holds the means of the statements instead of all that was pasted, or
// servers would refuse it.
const longest = 600;

export function surveyToAddress(pasted: string): string | undefined {
  const { survey } = readSurvey(pasted);
  if (survey === undefined) return undefined;
  if (pasted.length <= longest) return pasted;
  const short = (value: number) => String(Number(value.toFixed(4)));
  return survey.statements
    .map((pair) => (pair ? `${short(pair.expectation)} ${short(pair.perception)}` : '- -'))
    .join('\n');
}

export function surveyFromAddress(text: string): string | undefined {
  return text.length <= 2 * longest && readSurvey(text).survey !== undefined ? text : undefined;
}
