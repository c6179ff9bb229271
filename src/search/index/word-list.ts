import { writeFile } from 'node:fs/promises';

/** Writes the words of a language's texts, the most used first: what a misspelt word is compared with. */
export async function writeWordList(file: string, counts: Map<string, number>): Promise<void> {
  const words = [...counts]
    .filter(([word]) => !/\d/.test(word))
    .sort(([a, often], [b, seldom]) => seldom - often || (a < b ? -1 : 1));
  await writeFile(file, JSON.stringify(words.map(([word]) => word)));
}
