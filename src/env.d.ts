declare namespace App {
  interface Locals {
    /** What is being read: set by the page, read by the parts of a chapter's text. */
    reading?: {
      /** the language of the interface */
      language: import('./languages').LanguagePath;
      /** the language the chapter's text is in: English where a translation is missing */
      textLanguage: import('./languages').LanguagePath;
      chapter: string;
    };
  }
}

declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    data: Record<string, unknown>[];
    format(name: string, options?: Record<string, unknown>): string;
  }
  export const plugins: { config: { get(name: '@bibtex'): { format: Record<string, unknown> } } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
