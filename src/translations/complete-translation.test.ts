import { expect, test } from 'vitest';
import { completeTranslation } from './complete-translation';
import { fingerprint } from './lock';
import { sectionsIn } from './sections';

const english = `---
title: Noon
---

Before.

## First {#first}

One.

~~~md
## No heading {#none}
~~~

### Below {#below}

Two.

## Last {#last}

Three.
`;
const polish = english
  .replace('Before.', 'Przedtem.')
  .replace('First', 'Pierwszy')
  .replace('One.', 'Raz.')
  .replace('Below', 'Niżej')
  .replace('Two.', 'Dwa.')
  .replace('## Last', '## Ostatni')
  .replace('Three.', 'Trzy.');

const acceptedFrom = (text: string) =>
  [...sectionsIn(text)].map(([id, section]) => ({
    key: `section ${id}`,
    date: '2026-11-30',
    fingerprint: fingerprint(section),
    source: '0f0de9a9fe3f',
  }));

test('a text is cut at its headings, and not within a block of code', () => {
  expect([...sectionsIn(english).keys()]).toEqual(['opening', 'first', 'below', 'last']);
  expect([...sectionsIn(english).values()].join('\n')).toBe(english);
});

test('a whole and fresh translation stays as it is', () => {
  expect(completeTranslation(polish, english, acceptedFrom(english))).toBe(polish);
});

test('a section that is missing stands in English in its place', () => {
  const [before, after] = [polish.indexOf('### Niżej'), polish.indexOf('## Ostatni')];
  const partly = polish.slice(0, before) + polish.slice(after);
  const whole = completeTranslation(partly, english, acceptedFrom(english));
  expect(whole).toContain(
    '<Untranslated section="below">\n\n### Below {#below}\n\nTwo.\n\n</Untranslated>',
  );
  expect([...sectionsIn(whole).keys()]).toEqual([...sectionsIn(english).keys()]);
});

test('a section whose English has changed since says from which day it is', () => {
  const changed = english.replace('Two.', 'Two and a half.');
  const whole = completeTranslation(polish, changed, acceptedFrom(english));
  expect(whole).toContain('{#below}\n\n<Outdated section="below" date="2026-11-30" />\n\nDwa.');
  expect(whole.match(/<Outdated/g)).toHaveLength(1);
  const before = english.replace('Before.', 'Long before.');
  expect(completeTranslation(polish, before, acceptedFrom(english))).toContain(
    '---\n\n<Outdated section="opening" date="2026-11-30" />\n\nPrzedtem.',
  );
});
