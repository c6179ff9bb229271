import { languageOf, sourceLanguage } from '../languages.ts';
import type { Problem } from '../markdown/problem.ts';
import { slotsOf, valueAt, wordKinds } from '../schemas/words.ts';
import { entriesOf, type Inventory } from './inventory.ts';
import type { WordsFile } from './join-words.ts';
import { missingWords } from './missing-words.ts';
import { isRecord } from './read-yaml.ts';
import { unknownWords } from './unknown-words.ts';

/** Letters in small type, as names of works and abbreviations lack them. */
const hasSmallWord = (text: string): boolean => /\p{Script=Latin}?\p{Ll}{2,}/u.test(text);

/** Texts that are the English ones letter by letter and hold more than names. */
function leftInEnglish(file: WordsFile, known: Inventory): Problem[] {
  const persons = Object.values(
    (known.ledger.data as { persons?: Record<string, { name?: string }> } | null)?.persons ?? {},
  ).flatMap(({ name }) => name ?? []);
  const same = valueAt(file.data, ['sameAsEnglish']);
  const allowed = new Set([...persons, ...(Array.isArray(same) ? same : [])].map(String));
  return wordKinds.flatMap((kind) =>
    entriesOf(known, kind, file.chapter).flatMap((entry) =>
      slotsOf(kind, entry.value).flatMap(({ words, entry: place }): Problem[] => {
        const texts = valueAt(entry.value, place);
        const text = isRecord(texts) ? texts[file.language] : undefined;
        if (typeof text !== 'string' || !isRecord(texts) || text !== texts[sourceLanguage])
          return [];
        if (!hasSmallWord(text) || allowed.has(text)) return [];
        return [
          {
            id: 'book:left-in-english',
            ...file.placeOf([kind, entry.id, ...words]),
            what: `"${text}" is the English text`,
            remedy:
              'Translate it; a text that is rightly the same goes into the list sameAsEnglish of this file.',
          },
        ];
      }),
    ),
  );
}

/** A chapter's title beside a text that has its own. */
function titleTwice(file: WordsFile, known: Inventory): Problem[] {
  const text = known.texts.find(
    (one) => one.chapter === file.chapter && one.language === file.language,
  );
  if (!text || valueAt(file.data, ['title']) === undefined) return [];
  return [
    {
      id: 'book:title-twice',
      ...file.placeOf(['title'], 'key'),
      what: `The title of this chapter stands in ${file.language}.mdx already`,
      remedy: 'Take it out here: this one counts only while there is no text in the language.',
    },
  ];
}

/** Translated texts of chapters with words and without a file of them. */
function missingFiles(known: Inventory): Problem[] {
  return known.texts
    .filter(
      ({ chapter, language }) =>
        language !== sourceLanguage &&
        languageOf(language) !== undefined &&
        wordKinds.some((kind) => entriesOf(known, kind, chapter).length > 0) &&
        !known.words.some((file) => file.chapter === chapter && file.language === language),
    )
    .map(({ file, language }) => ({
      id: 'book:missing-words',
      file,
      line: 1,
      column: 1,
      what: `There is no ${language}.yaml beside this text`,
      remedy: `Translate ${sourceLanguage}.yaml of this chapter too: its terms, questions and exercises.`,
    }));
}

/** Files of words against the lists whose words they hold. */
export function checkWords(known: Inventory): Problem[] {
  const ofFiles = known.words.flatMap((file) => {
    const unknown = [...unknownWords(file, known), ...titleTwice(file, known)];
    if (file.language === sourceLanguage) return unknown;
    // words under a misspelt name are not missing as well
    return [
      ...unknown,
      ...(unknown.length > 0 ? [] : missingWords(file, known)),
      ...leftInEnglish(file, known),
    ];
  });
  return [...ofFiles, ...missingFiles(known)];
}
