import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';

// readers find the keys of the bibliography in what they download, and every letter: the plug-in's ASCII form drops Chinese
Object.assign(plugins.config.get('@bibtex').format, {
  useIdAsLabel: true,
  checkLabel: false,
  asciiOnly: false,
});

/** A work as CSL-JSON, the form all reference managers share. */
export type Work = {
  id: string;
  type: string;
  title?: string;
  language?: string;
  DOI?: string;
  URL?: string;
} & Record<string, unknown>;

/** The forms a reference can be taken away in: the name of the file's ending and its media type. */
export const citationFormats = {
  apa: { ending: 'txt', mediaType: 'text/plain; charset=utf-8', name: 'APA' },
  bibtex: { ending: 'bib', mediaType: 'application/x-bibtex; charset=utf-8', name: 'BibTeX' },
  ris: {
    ending: 'ris',
    mediaType: 'application/x-research-info-systems; charset=utf-8',
    name: 'RIS',
  },
  csl: {
    ending: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    name: 'CSL-JSON',
  },
} as const;

export type CitationFormat = keyof typeof citationFormats;

/** Leaves out what only the book's own bibliography needs: how a work was parsed, which chapter uses it and how it was checked. */
export function cleanWork(work: Work): Work {
  const { _graph, note, keyword, keywords, 'citation-key': key, ...rest } = work;
  return rest;
}

/** Works in one of the forms, in the order given; APA as plain text, one work a line. */
export function exportWorks(works: readonly Work[], format: CitationFormat): string {
  if (works.length === 0) return format === 'csl' ? '[]\n' : '';
  if (format === 'csl') return `${JSON.stringify(works, null, 2)}\n`;
  if (format === 'apa') return `${works.map((work) => apa(work, 'text')).join('\n')}\n`;
  if (format === 'ris') return `${works.map(risRecord).join('\n')}\n`;
  const text = new Cite(works).format(format).replace(/\r\n/g, '\n').trim();
  return `${escapeTex(text)}\n`;
}

/**
 * One work as a RIS record, a line for each field: the plug-in's own text breaks values after 70
 * characters, addresses too, and cuts keys after 20, so that all sections of the book share one.
 */
function risRecord(work: Work): string {
  const [fields] = new Cite([work]).format('ris', { format: 'object' }) as unknown as [
    Record<string, unknown>,
  ];
  const { TY: type, ID: _, ...rest } = fields;
  const lines = Object.entries({ ...rest, ID: work.id }).flatMap(([tag, values]) =>
    [values].flat().map((value) => `${tag}  - ${String(value).replace(/\s+/g, ' ')}`),
  );
  return [`TY  - ${String(type)}`, ...lines, 'ER  - '].join('\n');
}

/** Escapes what TeX would take for a command, outside addresses, and drops the address that the plug-in says twice. */
const escapeTex = (bibtex: string): string =>
  bibtex
    .replace(/^\thowpublished = \{https?:.*\n/gm, '')
    .replace(/^\t(?!url|doi)\w+ = .*$/gm, (line) => line.replace(/(?<!\\)[&%#_$]/g, '\\$&'));

const formatted = new Map<string, string>();

/** One work in APA style as HTML: italics kept, its DOI or address a link. */
export function formatReference(work: Work): string {
  const known = formatted.get(work.id);
  if (known !== undefined) return known;
  const html = apa(work, 'html')
    .replace(/<div[^>]*>|<\/div>/g, '')
    .trim()
    .replace(
      /https?:\/\/[^\s<]*[^\s<.,;)]/g,
      (address) => `<a href="${address}" rel="external noopener">${address}</a>`,
    );
  formatted.set(work.id, html);
  return html;
}

const apa = (work: Work, format: 'html' | 'text'): string =>
  new Cite([work]).format('bibliography', { format, template: 'apa', lang: 'en-US' }).trim();
