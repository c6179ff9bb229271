import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cleanWork, exportWorks, formatReference, type Work } from './citation-formats';

const article: Work = {
  id: 'rocks2016',
  type: 'article-journal',
  title: 'Interval Estimation for the “Net Promoter Score”',
  author: [{ family: 'Rocks', given: 'Brendan' }],
  'container-title': 'The American Statistician',
  volume: '70',
  issue: '4',
  page: '365-372',
  issued: { 'date-parts': [[2016]] },
  DOI: '10.1080/00031305.2016.1158124',
};
const section: Work = {
  id: 'promise-delivery-2026-margin-of-error',
  type: 'chapter',
  title: 'Błąd & 误差',
  author: [{ literal: 'The Promise & Delivery authors' }],
  'container-title': 'Promise & Delivery',
  edition: 'First edition',
  issued: { 'date-parts': [[2026]] },
  URL: 'https://book.example/en/scores/#margin_of_error',
};

describe('formatting a reference', () => {
  it('is APA with an italic journal and a linked DOI', () => {
    expect(formatReference(article)).toBe(
      'Rocks, B. (2016). Interval Estimation for the “Net Promoter Score.” <i>The American Statistician</i>, <i>70</i>(4), 365–372. ' +
        '<a href="https://doi.org/10.1080/00031305.2016.1158124" rel="external noopener">https://doi.org/10.1080/00031305.2016.1158124</a>',
    );
  });

  it('names the book, the edition and the address of a section', () => {
    expect(exportWorks([section], 'apa')).toBe(
      'The Promise & Delivery authors. (2026). Błąd & 误差. In Promise & Delivery (First edition). https://book.example/en/scores/#margin_of_error\n',
    );
  });
});

describe('taking references away', () => {
  it('keeps the key, the letters of every language and the address in BibTeX, and escapes what TeX would misread', () => {
    const bibtex = exportWorks([section], 'bibtex');
    expect(bibtex).toContain('@inbook{promise-delivery-2026-margin-of-error,');
    expect(bibtex).toContain('title = {Błąd \\& 误差}');
    expect(bibtex).toContain('booktitle = {Promise \\& {Delivery}}');
    expect(bibtex).toContain('url = {https://book.example/en/scores/#margin_of_error}');
    expect(bibtex).not.toContain('howpublished');
  });

  it('gives one RIS record a work, in the order of the list', () => {
    const ris = exportWorks([article, section], 'ris');
    expect(ris.match(/^TY {2}- \w+/gm)).toEqual(['TY  - JOUR', 'TY  - CHAP']);
    expect(ris).toContain('DO  - 10.1080/00031305.2016.1158124');
  });

  it('keeps an address on one line of RIS and the whole key, so that no two sections share one', () => {
    const address = `https://book.example/zh-hant/${'very-long-section-'.repeat(5)}/#margin-of-error`;
    const ris = exportWorks([{ ...section, URL: address }], 'ris');
    expect(ris).toContain(`\nUR  - ${address}\n`);
    expect(ris).toContain('\nID  - promise-delivery-2026-margin-of-error\n');
    expect(ris).toContain('\nTI  - Błąd & 误差\n');
  });

  it('gives CSL-JSON that reads back as the same works', () => {
    expect(JSON.parse(exportWorks([article, section], 'csl'))).toEqual([article, section]);
  });

  it('is an empty list when nothing is cited', () => {
    expect(exportWorks([], 'csl')).toBe('[]\n');
    expect(exportWorks([], 'bibtex')).toBe('');
  });

  it('leaves out the notes on how a work was checked', () => {
    expect(
      cleanWork({ ...article, note: 'verified: a library', keyword: 'ch06', _graph: [] }),
    ).toEqual(article);
  });
});

it('no institution of the bibliography has a comma in its name, which RIS would take for a surname', () => {
  const bibliography = readFileSync('content/references.bib', 'utf8');
  expect(bibliography.match(/^\s*(author|editor)\s*=\s*\{\{[^}]*,[^}]*\}\}/gm) ?? []).toEqual([]);
});
