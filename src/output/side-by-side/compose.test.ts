import { describe, expect, test } from 'vitest';
import { compose } from './compose';
import { readText } from './read-text';

const page = (tag: string, article: string) =>
  `<!doctype html><html lang="${tag}"><body><main><article class="prose">${article}</article></main></body></html>`;
const heading = (id: string, words: string) =>
  `<div class="heading"><h2 id="${id}">${words}</h2><span class="tools"><a href="#${id}">#</a></span></div>`;
/** The chapter in English with the Polish beside it, without line breaks. */
const sideBySide = (english: string, polish: string) =>
  compose(
    readText(page('en', english), '/en/scores/'),
    readText(page('pl', polish), '/pl/scores/'),
  ).replaceAll('\n', '');
const idsOf = (html: string) => [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);

describe('a chapter in two languages', () => {
  test('says the language of every cell, and gives ids and tools to the first only', () => {
    expect(sideBySide(`<p>One</p>${heading('a', 'A')}`, `<p>Jeden</p>${heading('a', 'Ą')}`)).toBe(
      '<div class="columns"><p lang="en">One</p><p lang="pl" data-other="">Jeden</p></div>' +
        '<div class="columns"><div class="heading" lang="en"><h2 id="a">A</h2><span class="tools"><a href="#a">#</a></span></div>' +
        '<div class="heading" lang="pl" data-other=""><h2>Ą</h2></div></div>',
    );
  });

  test('shows what an example is made of side by side in one frame', () => {
    const example = (label: string, words: string) =>
      `<section id="e" class="block example"><p class="label">${label}</p><div class="block-body"><p>${words}</p></div></section>`;
    expect(sideBySide(example('Example', 'Sum'), example('Przykład', 'Suma'))).toBe(
      '<div class="columns"><section id="e" class="block example"><p class="label" lang="en">Example</p><p class="label" lang="pl" data-other="">Przykład</p>' +
        '<div class="block-body"><p lang="en">Sum</p><p lang="pl" data-other="">Suma</p></div></section></div>',
    );
  });

  test('draws a figure once, under it both captions', () => {
    const figure = (words: string) =>
      `<figure id="f" class="figure"><div class="figure-body"><svg><title>${words}</title></svg></div><figcaption>${words}</figcaption></figure>`;
    const html = sideBySide(figure('Gap'), figure('Luka'));
    expect(html.match(/<svg>/g)).toHaveLength(1);
    expect(html).toContain(
      '<figcaption><div lang="en">Gap</div><div lang="pl" data-other>Luka</div></figcaption>',
    );
  });

  test('sets a formula once', () => {
    const formula = '<span class="katex-display"><span class="katex">x</span></span>';
    expect(sideBySide(formula, formula).match(/katex-display/g)).toHaveLength(1);
  });

  test('has no questions and no references, and leads to a widget in the chapter', () => {
    const text = (name: string) =>
      `<p>See <a href="#nps">it</a> <a id="cite-x-1" href="#reference-x">1</a></p><figure id="nps" class="widget"><figcaption><span>6.1</span> <span>${name}</span></figcaption><astro-island></astro-island></figure><div class="questions"><p>?</p></div><section class="references"><p id="reference-x">x</p></section><div><template></template></div><script></script>`;
    expect(sideBySide(text('Nps'), text('Wskaźnik'))).toBe(
      '<div class="columns"><p lang="en">See <a href="/en/scores/#nps">it</a> <a href="/en/scores/#reference-x">1</a></p>' +
        '<p lang="pl" data-other="">See <a href="/pl/scores/#nps">it</a> <a href="/pl/scores/#reference-x">1</a></p>' +
        '<p class="to-widget" lang="en"><a href="/en/scores/#nps">6.1 Nps</a></p><p class="to-widget" lang="pl" data-other=""><a href="/pl/scores/#nps">6.1 Wskaźnik</a></p></div>',
    );
  });

  test('keeps a section that one language lacks, and whose id leads to it', () => {
    const both = heading('a', 'A');
    const html = sideBySide(both, `${both}${heading('b', 'B')}<p><a href="#b">B</a></p>`);
    expect(idsOf(html)).toEqual(['a', 'b']);
    expect(html).toContain('<p lang="pl" data-other=""><a href="#b">B</a></p>');
  });

  test('shows a section that is not translated once, with the note that says so', () => {
    const section = `${heading('a', 'A')}<p>Words</p>`;
    const left = `<div class="prose" lang="en" data-untranslated="a"><p class="untranslated" lang="pl">Brak</p>${section}</div>`;
    const english = readText(page('en', section), '/en/scores/');
    const polish = readText(page('pl', left), '/pl/scores/');
    for (const html of [compose(english, polish), compose(polish, english)]) {
      expect(html.match(/Words/g)).toHaveLength(1);
      expect(html.match(/Brak/g)).toHaveLength(1);
      expect(idsOf(html)).toEqual(['a']);
    }
  });
});
