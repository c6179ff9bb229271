import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem } from '../markdown/problem.ts';
import type { ChapterText } from './parse-chapter.ts';

/** True for an address of a file beside the text that is there. */
function isFileBeside(file: string, url: string): boolean {
  const path = url.replace(/[?#].*$/, '');
  try {
    const target = join(dirname(file), decodeURI(path));
    return path !== '' && existsSync(target) && statSync(target).isFile();
  } catch {
    // a lone % is no encoding of anything
    return false;
  }
}

/** Links to nothing: no address, an address inside the site instead of an id, a missing file. */
export function checkLinks({ file, nodes }: ChapterText): Problem[] {
  return nodes.flatMap(({ node, line, column }): Problem[] => {
    if (node.type !== 'link' && node.type !== 'definition') return [];
    const { url } = node;
    if (url.startsWith('#') && url.length > 1) return [];
    if (/^(https?:\/\/[^/\s.]+\.\S|mailto:\S+@)/.test(url)) return [];
    const problem = (what: string, remedy: string): Problem[] => [
      { id: 'book:dead-link', file, line, column, what, remedy },
    ];
    if (url === '' || url === '#')
      return problem(
        'The link leads nowhere',
        'Write [words](#id) for a place in the book, or a whole address beginning with https://.',
      );
    if (url.startsWith('/'))
      return problem(
        `"${url}" is an address inside the site, which changes with language and host`,
        'Write [words](#id) with the id of the place.',
      );
    if (/^\.{0,2}\/|\/(#|$)/.test(url))
      return problem(
        `"${url}" leads to a folder, not to a place in the book`,
        'Write [words](#id) with the id of the place; an id of any chapter works.',
      );
    if (/^www\./i.test(url))
      return problem(
        `"${url}" has no https:// before it`,
        `Write the whole address: https://${url}.`,
      );
    if (/^[a-z][a-z0-9+.-]*:/i.test(url))
      return problem(
        `"${url}" is not an address a reader can follow`,
        'Write a whole address beginning with https://, or [words](#id) for a place in the book.',
      );
    return isFileBeside(file, url)
      ? []
      : problem(
          `There is no file "${url}" beside this text`,
          'Put the file into the folder of the chapter, or write [words](#id) for a place in the book.',
        );
  });
}

/** Images without words for those who cannot see them, and images that are not there. */
export function checkImages({ file, nodes }: ChapterText): Problem[] {
  return nodes.flatMap(({ node, line, column }): Problem[] => {
    if (node.type !== 'image' && node.type !== 'imageReference') return [];
    const problems: Problem[] = [];
    if (!node.alt?.trim())
      problems.push({
        id: 'book:image-without-words',
        file,
        line,
        column,
        what: 'The image has no words for those who cannot see it',
        remedy: 'Write ![what the image shows](file).',
      });
    if (node.type === 'imageReference') return problems;
    if (/^(https?:)?\/\//.test(node.url))
      problems.push({
        id: 'book:missing-image',
        file,
        line,
        column,
        what: 'The image lies on another host',
        remedy: 'Put it into the folder of the chapter: the book asks no other host for anything.',
      });
    else if (node.url === '' || node.url.startsWith('/') || !isFileBeside(file, node.url))
      problems.push({
        id: 'book:missing-image',
        file,
        line,
        column,
        what: `There is no image "${node.url}" beside this text`,
        remedy: 'Put the file into the folder of the chapter and name it as it is named there.',
      });
    return problems;
  });
}
