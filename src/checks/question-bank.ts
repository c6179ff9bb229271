import type { BankQuestion } from '../questions/test-wise.ts';
import type { Inventory } from './inventory.ts';
import { type Entry, isRecord } from './read-yaml.ts';

const english = (value: unknown): string =>
  isRecord(value) && typeof value['en'] === 'string' ? value['en'] : '';

function bankQuestion({ id, value }: Entry): BankQuestion {
  const answers = (Array.isArray(value['answers']) ? value['answers'] : []).filter(isRecord);
  return {
    id,
    prompt: english(value['prompt']),
    answers: answers.map((answer) => ({
      text: english(answer['text']),
      isRight: answer['right'] === true,
    })),
  };
}

/** The questions with one right answer, in English, of a chapter or of the whole book. */
export const bankOf = ({ questions }: Inventory, chapter?: string): BankQuestion[] =>
  questions
    .filter(
      ({ file, value }) =>
        value['many'] !== true && (chapter === undefined || file.chapter === chapter),
    )
    .map(bankQuestion);
