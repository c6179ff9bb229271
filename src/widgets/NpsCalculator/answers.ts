/** Answers from 0 to 10 as a reader pastes them; `wrong` holds the positions, from 1, of what is no such answer. */
export type Answers = { answers: number[]; wrong: number[] };

/** More would make neither the page nor the score better. */
export const mostAnswers = 10_000;

/** Reads answers set apart by spaces, lines, commas, semicolons, tabs or anything else that is not part of a number. */
export function readAnswers(pasted: string): Answers {
  const words = pasted
    .normalize('NFKC')
    .split(/[\s,;:|/、，；"'()[\]]+/u)
    .filter((word) => word !== '');
  const read = words.map((word) => (/^(10|[0-9])([.]0*)?$/.test(word) ? Number(word) : undefined));
  return {
    answers: read.filter((answer) => answer !== undefined),
    wrong: read.flatMap((answer, place) => (answer === undefined ? [place + 1] : [])),
  };
}

// Beyond this many, an address holds how often each answer came instead of the answers in their order, or servers would refuse it.
const mostInOrder = 500;

/** One sign an answer, `a` for 10: `9a73`; for long lists how often each answer came: `3x0.12x9`. */
export function answersToAddress(pasted: string): string | undefined {
  const { answers, wrong } = readAnswers(pasted);
  if (wrong.length > 0 || answers.length > mostAnswers) return undefined;
  if (answers.length <= mostInOrder) return answers.map((answer) => answer.toString(11)).join('') || '-';
  return scale.map((answer) => `${answers.filter((one) => one === answer).length}x${answer}`).join('.');
}

export function answersFromAddress(text: string): string | undefined {
  if (text === '-') return '';
  if (/^[0-9a]{1,500}$/.test(text)) return [...text].map((sign) => Number.parseInt(sign, 11)).join(' ');
  if (!/^\d{1,5}x\d{1,2}(\.\d{1,5}x\d{1,2})*$/.test(text)) return undefined;
  const counted = text.split('.').map((part) => part.split('x').map(Number) as [number, number]);
  const total = counted.reduce((sum, [times]) => sum + times, 0);
  if (total > mostAnswers || counted.some(([, answer]) => answer > 10)) return undefined;
  return counted.flatMap(([times, answer]) => Array<number>(times).fill(answer)).join(' ');
}

const scale = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
