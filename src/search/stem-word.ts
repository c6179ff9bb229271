/** How a language's words are brought to the part that their endings share. Words come folded: no capitals, no accents. */
export type Stem = (word: string) => string;

const isShort = (word: string): boolean => word.length < 4 || /\d/.test(word);

/** American and older spellings, which the book does not use. */
const british: [RegExp, string][] = [
  [/iz(e|es|ed|ing|ation|ations|er|ers)$/, 'is$1'],
  [/yz(e|es|ed|ing)$/, 'ys$1'],
  [/([a-z]{2})or(s|al|able|ed|ing|ful)?$/, '$1our$2'],
  [/ogram(s)?$/, 'ogramme$1'],
  [/([bt])er$/, '$1re'],
];
const americanised = /^(behavio|favo|colo|labo|hono|neighbo|cent|program|metr)/;
const anglicise = (word: string): string =>
  british.reduce((spelt, [from, to], rule) => (rule > 1 && !americanised.test(spelt) ? spelt : spelt.replace(from, to)), word);

/** English: plurals, -ed, -ing, -ment, -ty, -ly, -ness; a final e is left out, so that "score" and "scoring" meet. */
export function englishStem(given: string): string {
  if (isShort(given)) return given.length === 4 && /[^s]s$/.test(given) && !/\d|[iu]s$/.test(given) ? given.slice(0, -1) : given;
  let word = anglicise(given)
    .replace(/(ss|sh|ch|x)es$/, '$1')
    .replace(/ies$/, 'y')
    .replace(/([^siu])s$/, '$1');
  word = word.replace(/^(.*[aeiouy].*?)(?:ed|ing)$/, (whole, start: string) => (start.length < 3 ? whole : start.replace(/([bdgklmnprt])\1$/, '$1')));
  for (const ending of ['fulness', 'ness', 'ments', 'ment', 'ly', 'ity', 'ty', 'y', 'e'])
    if (word.endsWith(ending) && word.length - ending.length >= 4) {
      word = word.slice(0, -ending.length).replace(/(?<=.{4})e$/, '');
      break;
    }
  return word;
}

const polishEndings = (
  'osciami osciach osciom oscia oscie osci osc ' +
  'owaniami owaniach owaniom owaniem owaniu owania owanie owan aniami aniach aniom aniem aniu ania anie an eniami eniach eniom eniem eniu enia enie en ' +
  'jami jach jom ja ji je jo j iami iach iom iem iego iemu iej iow ia ie iu ii io i ' +
  'ami ach om owi ow em ego emu ymi imi ych ich ej ym im a e o u y'
)
  .split(' ')
  .sort((a, b) => b.length - a.length);

/** Polish: endings of nouns and adjectives, and the consonants that change before them (usługa, usłudze; klient, kliencie). */
export function polishStem(word: string): string {
  if (isShort(word)) return word;
  const ending = polishEndings.find((one) => word.endsWith(one) && word.length - one.length >= 3) ?? '';
  return word
    .slice(0, word.length - ending.length)
    .replace(/dz$/, 'g')
    .replace(/([lnrs])c$/, '$1t');
}

const stems: Record<string, Stem> = { en: englishStem, pl: polishStem };

/** The stemmer of a language by its name in addresses; Chinese words have no endings. */
export const stemFor = (language: string): Stem => stems[language] ?? ((word) => word);
