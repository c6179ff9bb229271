type Translated = Readonly<Record<string, string | undefined>> & { en: string };

/**
 * Chooses one language for all texts of an exercise: the wanted one if every text is written in it, else English,
 * so that one page never mixes the two.
 */
export function writtenIn(
  texts: readonly Translated[],
  wanted: string,
): { written: string; read: (text: Translated) => string } {
  const isComplete = texts.every((text) => text[wanted] !== undefined);
  return isComplete
    ? { written: wanted, read: (text) => text[wanted] ?? text.en }
    : { written: 'en', read: (text) => text.en };
}
