import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../languages.ts';
import { type Problem, suggest } from '../markdown/problem.ts';
import type { Known } from './known.ts';

const dataFiles = ['terms.yaml', 'questions.yaml', 'numbers.yaml', 'exercises.yaml'];
const isImage = (file: string): boolean => /\.(svg|png|jpe?g|webp|avif)$/.test(file);

/** Files in a chapter's folder that nothing reads, such as `terms.yml` or `pl.md`. */
export function checkFolders({ folder }: Known): Problem[] {
  const chapters = join(folder, 'chapters');
  if (!existsSync(chapters)) return [];
  const expected = [
    ...languages.flatMap(({ path }) => [`${path}.mdx`, `${path}.yaml`]),
    ...dataFiles,
  ];
  return readdirSync(chapters, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: chapter }) =>
      readdirSync(join(chapters, chapter), { withFileTypes: true }).flatMap((entry): Problem[] => {
        const { name } = entry;
        if (name.startsWith('.')) return [];
        // a text in an unknown language is reported by name
        if (entry.isFile() && (isImage(name) || name.endsWith('.mdx') || expected.includes(name)))
          return [];
        return [
          {
            id: 'book:stray-file',
            file: join(chapters, chapter, name),
            line: 1,
            column: 1,
            what: `Nothing in the book reads "${name}"`,
            remedy: suggest(
              name,
              expected,
              (near) => `"${near}"`,
              `A chapter holds ${expected.join(', ')} and images; move everything else away.`,
            ),
          },
        ];
      }),
    );
}
