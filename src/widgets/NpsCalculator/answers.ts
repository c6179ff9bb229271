/** Answers from 0 to 10 as a reader pastes them; `wrong` holds the positions, from 1, of what is no such answer. */
export type Answers = { answers: number[]; wrong: number[] };

/** More would make neither the page nor the score better. */
export const mostAnswers = 10_000;

const isAnswer = (word: string) => /^(10|[0-9])([.,]0*)?$/.test(word);

/**
 * The column of answers where each line holds more than answers, such as a customer's number beside the answer: the
 * only column that holds nothing else. Undefined where the lines have one cell or the choice is not clear.
 */
function columnOfAnswers(text: string): string[] | undefined {
  const rows = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => line.trim().split(/\s*[\t;]\s*/));
  const [first = []] = rows;
  if (rows.length < 2 || first.length < 2 || rows.some(({ length }) => length !== first.length)) return undefined;
  const body = first.some((cell) => /\d/.test(cell)) ? rows : rows.slice(1);
  const fitting = first.flatMap((_, column) => (body.every((row) => isAnswer(row[column] ?? '')) ? [column] : []));
  const [only] = fitting;
  return fitting.length === 1 && only !== undefined ? body.map((row) => row[only] ?? '') : undefined;
}

/**
 * Reads answers set apart by spaces, lines, commas, semicolons, tabs or anything else that is not part of a number.
 * "9/10" is the answer 9. Where something else sets the words apart, "9,5" is one number and no answer, not two.
 */
export function readAnswers(pasted: string): Answers {
  const text = pasted.normalize('NFKC').replace(/(\d+) ?\/ ?10(?!\d)/g, '$1');
  const cut = (separators: RegExp) => text.split(separators).filter((word) => word !== '');
  const column = columnOfAnswers(text);
  const coarse = cut(/[\s;:|/、，；"'()[\]]+|,(?=\s|$)/u);
  const isCommaList = coarse.length === 1 || coarse.some((word) => (word.match(/,/g) ?? []).length > 1);
  const words = column ?? (isCommaList ? cut(/[\s,;:|/、，；"'()[\]]+/u) : coarse);
  const read = words.map((word) => (isAnswer(word) ? Number.parseInt(word, 10) : undefined));
  return {
    answers: read.filter((answer) => answer !== undefined),
    wrong: read.flatMap((answer, index) => (answer === undefined ? [index + 1] : [])),
  };
}

/** Whether answers look like those of another question: many of them, and none outside 1 to 5. */
export const looksLikeFivePoints = (answers: readonly number[]): boolean => answers.length >= 5 && answers.every((answer) => answer >= 1 && answer <= 5);

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
