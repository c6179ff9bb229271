import { existsSync, readFileSync } from 'node:fs';
import { sourceLanguage } from '../languages.ts';
import { bindSource } from './bind-source.ts';
import { completeTranslation } from './complete-translation.ts';
import { lockFile, readTranslationLock } from './lock.ts';

const chapterText = /^(.*\/content\/(?:chapters\/)?([^/]+)\/)([a-z-]+)\.mdx$/;

const readIfThere = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/**
 * The Vite plug-in that prepares the texts of translations before they are compiled: words are bound
 * as their language asks, and what is missing is completed. It has to stand before the compiler of
 * MDX.
 */
export const completeTranslations = () => ({
  name: 'complete-translations',
  enforce: 'pre' as const,
  transform(this: { addWatchFile(file: string): void }, code: string, id: string) {
    const [, folder = '', chapter = '', language = ''] = chapterText.exec(id) ?? [];
    if (!chapter || language === sourceLanguage) return undefined;
    const english = `${folder}${sourceLanguage}.mdx`;
    this.addWatchFile(english);
    const lock = readTranslationLock(readIfThere(lockFile(language)));
    const bound = bindSource(code, language);
    const whole = completeTranslation(bound, readIfThere(english), lock.get(chapter) ?? []);
    return whole === code ? undefined : { code: whole, map: null };
  },
});
