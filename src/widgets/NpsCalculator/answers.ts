import type { ListRead } from '../paste/list-read';
import { readList } from '../paste/read-list';

/** More would make neither the page nor the score better. */
export const maxAnswers = 10_000;

/** Reads answers from 0 to 10, a list or a column of a table; `9/10` is the answer 9, and `9,5` is no answer. */
export const readAnswers = (pasted: string): ListRead =>
  readList(pasted, { from: 0, to: 10, whole: true, isOutOf: true, decimalComma: false });

/** Whether answers look like those of another question: many of them, and none outside 1 to 5. */
export const looksLikeFivePoints = (answers: readonly number[]): boolean =>
  answers.length >= 5 && answers.every((answer) => answer >= 1 && answer <= 5);

// Beyond this many, an address holds how often each answer came instead of the answers in their order, or servers would refuse it.
const maxListed = 500;

/** One sign an answer, `a` for 10: `9a73`; for long lists how often each answer came: `3x0.12x9`. */
export function answersToAddress(pasted: string): string | undefined {
  const { values: answers, report } = readAnswers(pasted);
  if (report.errors.length > 0 || answers.length > maxAnswers) return undefined;
  if (answers.length <= maxListed)
    return answers.map((answer) => answer.toString(11)).join('') || '-';
  return scale
    .map((answer) => `${answers.filter((one) => one === answer).length}x${answer}`)
    .join('.');
}

export function answersFromAddress(text: string): string | undefined {
  if (text === '-') return '';
  if (/^[0-9a]{1,500}$/.test(text))
    return [...text].map((sign) => Number.parseInt(sign, 11)).join(' ');
  if (!/^\d{1,5}x\d{1,2}(\.\d{1,5}x\d{1,2})*$/.test(text)) return undefined;
  const counted = text.split('.').map((part) => part.split('x').map(Number) as [number, number]);
  const total = counted.reduce((sum, [times]) => sum + times, 0);
  if (total > maxAnswers || counted.some(([, answer]) => answer > 10)) return undefined;
  return counted.flatMap(([times, answer]) => Array<number>(times).fill(answer)).join(' ');
}

const scale = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
