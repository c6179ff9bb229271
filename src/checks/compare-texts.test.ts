import { describe, expect, test } from 'vitest';
import { compareTexts } from './compare-texts';
import { isFormOf } from './compare-words';
import { parseChapter } from './parse-chapter';

const english = `---
title: Noon
---

## Two hundred answers {#two-hundred}

They gave <Number of="wave.score" signed /> [@oliver1980], from 9 to 10, 1,250.5 zł and $p - d = 0.3 < 1{,}250$, see [#a-table].

<Claim id="a-claim" strength="mixed" title="One number">
A <Term id="nps">score</Term> of a **wave** is enough.
</Claim>

## Later {#later}

Nothing came.

<Steps steps={[["step", 5], { name: "Step", where: "visible" }]} />

<Figure id="two-judges" caption="Two judges">

~~~mermaid
flowchart TD
  accTitle: Judges
  P[One parcel] -->|first| F{{The firm<br/>(by its rules)}}:::muted
  P -- then --> C["Its customer"]
~~~

</Figure>
`;
const polish = english
  .replace('Two hundred answers', 'Dwieście odpowiedzi')
  .replace('They gave', 'Dali')
  .replace('from 9 to 10, 1,250.5 zł and', 'od 9 do 10, 1\u00a0250,5 zł i')
  .replace('title="One number"', 'title="Jedna liczba"')
  .replace('= 0.3 < 1{,}250', '= 0{,}3 < 1\\,250')
  .replace('>score<', '>wynik<')
  .replace('is enough', 'wystarcza')
  .replace('Later', 'Później')
  .replace('Nothing came', 'Nic nie przyszło')
  .replace('"step"', '"krok"')
  .replace('"Step"', '"Krok"')
  .replace('"Two judges"', '"Dwoje sędziów"')
  .replace('Judges', 'Sędziowie')
  .replace('One parcel', 'Jedna przesyłka')
  .replace('-- then', '-- potem')
  .replace('|first|', '|najpierw|')
  .replace('The firm<br/>(by its rules)', 'Firma<br/>(według zasad)')
  .replace('"Its customer"', '"Jej klient"');

const differences = (text: string) =>
  compareTexts(
    parseChapter('noon', 'pl', 'pl.mdx', text),
    parseChapter('noon', 'en', 'en.mdx', english),
  ).map(({ line, what }) => `${line}: ${what}`);

describe('a translation is compared with the English text', () => {
  test('words may differ', () => {
    expect(differences(polish)).toEqual([]);
  });

  test('sections may be missing', () => {
    expect(differences(polish.slice(0, polish.indexOf('## Później')))).toEqual([]);
  });

  test.each([
    ['[@oliver1980]', '', 'lacks the citation [@oliver1980]'],
    ['strength="mixed"', 'strength="established"', 'English has no tag <Claim'],
    ['wave.score', 'wave.margin', 'English has no tag <Number of="wave.margin"'],
    ['[#a-table]', '', 'lacks the cross-reference [#a-table]'],
    ['$p - d', '$p + d', 'English has no formula p+d=0.3<1250'],
    ['0{,}3', '0{,}4', 'English has no formula p-d=0.4<1250'],
    ['od 9 do', 'od 8 do', 'only in English 9; only here 8'],
    ['250,5', '250.5', 'only in English 1250.5; only here 1250, 5'],
    ['wystarcza.\n', 'wystarcza.\n\nNaprawdę.\n', 'has 3 paragraphs, in English 2'],
    ['**wave**', '** wave**', 'Asterisks here are no emphasis'],
    ['P -- po', 'C -- po', 'lacks the diagram flowchart TD P[] -->|| F{{}}:::muted P -- --> C[]'],
    [':::muted', '', 'lacks the diagram'],
    [
      '"visible"',
      '"hidden"',
      'English has no tag <Steps steps=[["…",5],{"name":"…","where":"hidden"}]>',
    ],
    ['{#later}', '{#latter}', 'English has no section "latter"'],
  ])('%s may not become "%s"', (from, to, said) => {
    expect(polish).toContain(from);
    expect(differences(polish.replace(from, to)).join('\n')).toContain(said);
  });
});

test.each([
  ['promotorów', 'Promotor', true],
  ['wskaźnikiem rekomendacji', 'Wskaźnik rekomendacji netto (NPS)', true],
  ['净推荐值', '净推荐值（NPS）', true],
  ['wynik', 'Furgonetka', false],
  ['忠诚', '满意度', false],
])('whether %s is a form of %s', (words, name, isForm) => {
  expect(isFormOf(words, name)).toBe(isForm);
});
