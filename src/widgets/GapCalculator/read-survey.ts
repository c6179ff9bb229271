import { mean } from '../../measures/mean';
import { readLines } from '../parts/pasted-lines';

/** An expectation and a perception of the same thing, both from 1 to 7. */
export type Pair = { expectation: number; perception: number };

/** What stands in a pasted survey. Where nobody gave both answers there is no pair, and that is not a gap of zero. */
export type Survey = {
  /** how many people, where each has a line of their own */
  people: number | undefined;
  statements: (Pair | undefined)[];
  dimensions: (Pair | undefined)[];
};

export type SurveyRead = { survey: Survey } | { problem: 'empty' | 'shape' | 'many' } | { wrong: number[] };

/** More would make neither the page nor the gaps better. */
export const mostPeople = 10_000;

/** How many statements belong to each dimension: in the questionnaire of 1988, and in a short form with one for each. */
const forms = [
  [4, 5, 4, 4, 5],
  [1, 1, 1, 1, 1],
];
const sizeOf = (form: readonly number[]) => form.reduce((sum, size) => sum + size, 0);

/**
 * Reads a survey in one of two forms, with 22 or with 5 statements in the order of the dimensions: a line for each statement with its expected and its
 * perceived mean, or a line for each person with all expectations and then all perceptions. A heading and a first column of names are passed over.
 */
export function readSurvey(pasted: string): SurveyRead {
  const lines = readLines(pasted);
  const hasHeading = lines[0]?.cells.slice(1).every((cell) => cell !== '' && Number.isNaN(ratingOf(cell))) === true;
  const body = hasHeading && lines.length > 1 ? lines.slice(1) : lines;
  if (body.length === 0) return { problem: 'empty' };
  const columns = body[0]?.cells.length ?? 0;
  const form = forms.find((one) => (columns <= 3 ? body.length === sizeOf(one) : columns === 2 * sizeOf(one) || columns === 2 * sizeOf(one) + 1));
  if (form === undefined || columns < 2) return { problem: 'shape' };
  if (body.length > mostPeople) return { problem: 'many' };
  const named = columns % 2;
  const rows = body.map(({ cells }) => cells.slice(named).map(ratingOf));
  const wrong = body.filter(({ cells }, place) => cells.length !== columns || rows[place]?.some(Number.isNaN)).map(({ line }) => line);
  if (wrong.length > 0) return { wrong };

  const statements = columns <= 3 ? rows.map(([expected, perceived]) => pairOf([[expected, perceived]])) : perStatement(rows, sizeOf(form));
  const dimensions = form.map((size, place) => {
    const start = sizeOf(form.slice(0, place));
    return pairOf(statements.slice(start, start + size).map((pair) => [pair?.expectation, pair?.perception]));
  });
  if (dimensions.every((pair) => pair === undefined)) return { problem: 'empty' };
  return { survey: { people: columns <= 3 ? undefined : rows.length, statements, dimensions } };
}

type Rating = number | undefined;

/** Each line holds all expectations, then all perceptions. */
function perStatement(rows: readonly Rating[][], count: number): (Pair | undefined)[] {
  return Array.from({ length: count }, (_, statement) => pairOf(rows.map((row) => [row[statement], row[statement + count]])));
}

/** The means of those who gave both answers, because a gap belongs to one person and one thing. */
function pairOf(answers: readonly (readonly Rating[])[]): Pair | undefined {
  const both = answers.filter(([expected, perceived]) => expected !== undefined && perceived !== undefined) as [number, number][];
  if (both.length === 0) return undefined;
  return { expectation: mean(both.map(([expected]) => expected)), perception: mean(both.map(([, perceived]) => perceived)) };
}

const missing = /^([-–.]?|n\/?a)$/i;
// Half a million cells hold few different ratings, so each is read once.
const known = new Map<string, Rating>();

/** A rating from 1 to 7 with decimal point or comma, undefined where there is none, NaN for anything else. */
function ratingOf(cell: string): Rating {
  if (known.has(cell)) return known.get(cell);
  const value = /^\d([.,]\d{0,15})?$/.test(cell) ? Number(cell.replace(',', '.')) : Number.NaN;
  const rating = missing.test(cell) ? undefined : value >= 1 && value <= 7 ? value : Number.NaN;
  if (known.size > 5000) known.clear();
  known.set(cell, rating);
  return rating;
}

// Beyond this, an address holds the means of the statements instead of all that was pasted, or servers would refuse it.
const longest = 600;

export function surveyToAddress(pasted: string): string | undefined {
  const read = readSurvey(pasted);
  if (!('survey' in read)) return undefined;
  if (pasted.length <= longest) return pasted;
  const short = (value: number) => String(Number(value.toFixed(4)));
  return read.survey.statements.map((pair) => (pair ? `${short(pair.expectation)} ${short(pair.perception)}` : '- -')).join('\n');
}

export function surveyFromAddress(text: string): string | undefined {
  return text.length <= 2 * longest && 'survey' in readSurvey(text) ? text : undefined;
}
