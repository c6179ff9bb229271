import type { LanguagePath } from '../languages.ts';
import { type WordCounter, wordCounter } from '../questions/giving-words.ts';
import type { BankQuestion } from '../questions/test-wise.ts';
import { valueAt } from '../schemas/words.ts';
import type { Inventory } from './inventory.ts';
import { type Entry, isRecord } from './read-yaml.ts';

const textOf = (value: unknown, language: LanguagePath): string =>
  isRecord(value) && typeof value[language] === 'string' ? value[language] : '';

function bankQuestion({ id, value }: Entry, language: LanguagePath): BankQuestion {
  const answers = (Array.isArray(value['answers']) ? value['answers'] : []).filter(isRecord);
  return {
    id,
    prompt: textOf(value['prompt'], language),
    answers: answers.map((answer) => ({
      text: textOf(answer['text'], language),
      isRight: answer['right'] === true,
    })),
  };
}

/** The questions with one right answer that have words in a language, of a chapter or of the book. */
export const bankOf = (
  { questions }: Inventory,
  language: LanguagePath,
  chapter?: string,
): BankQuestion[] =>
  questions
    .filter(
      ({ file, value }) =>
        value['many'] !== true && (chapter === undefined || file.chapter === chapter),
    )
    .map((entry) => bankQuestion(entry, language))
    .filter(({ prompt }) => prompt !== '');

/** Counts the words of a language that give answers away; none where its file is missing. */
export function wordCounterOf({ givingWords }: Inventory, language: LanguagePath): WordCounter {
  const data = givingWords.find((file) => file.language === language)?.data;
  const list = (name: string): string[] => {
    const words = valueAt(data, [name]);
    return (Array.isArray(words) ? words : []).filter((word) => typeof word === 'string');
  };
  const sameLetters = valueAt(data, ['sameLetters']);
  return wordCounter({
    hedges: list('hedges'),
    absolutes: list('absolutes'),
    small: list('small'),
    sameLetters: typeof sameLetters === 'number' ? sameLetters : undefined,
  });
}
