import { ensure, type Leg } from '../reader.ts';

/** Home page and chapter, read with mouse and keys. */
export const reading: Leg[] = [
  {
    name: 'home page',
    steps: {
      'the address of the book alone leads to a home page': async (reader) => {
        await reader.open('');
        await reader.arrive('/en/');
        await reader.see('h1');
      },
      'nothing reaches out of a narrow window, in no language': async (reader) => {
        await reader.engine.resize(500, 800);
        for (const language of ['en', 'pl', 'zh-hans', 'zh-hant']) {
          await reader.open(`${language}/`);
          await reader.until(
            `${language} fits`,
            () =>
              document.documentElement.scrollWidth <= innerWidth ||
              document.documentElement.scrollWidth,
          );
        }
        await reader.engine.resize(1100, 900);
      },
      'the dial moves by keys, tells what a customer concludes and writes the address': async (
        reader,
      ) => {
        await reader.open('en/');
        await reader.until(
          'the dial is awake',
          () => document.querySelector('.home-dial [data-ready]') !== null,
        );
        const before = await reader.text('.home-dial');
        await reader.focus('.home-dial input[type=range]');
        await reader.press(...Array<string>(6).fill('ArrowLeft'));
        await reader.until(
          'the dial says something else',
          (old) => (locate('.home-dial')?.textContent ?? '').replace(/\s+/g, ' ').trim() !== old,
          before,
        );
        await reader.seeAddress('?');
      },
      'the contents open with a click, close with Escape and give the focus back': async (
        reader,
      ) => {
        await reader.click('[popovertarget=contents-menu]');
        await reader.see('#contents-menu');
        await reader.press('Escape');
        await reader.seeGone('#contents-menu');
        await reader.until(
          'the button has the focus',
          () => document.activeElement?.matches('[popovertarget=contents-menu]') ?? false,
        );
      },
      'a chapter opens from the contents': async (reader) => {
        await reader.click('[popovertarget=contents-menu]');
        await reader.click('#contents-menu a[href$="/en/scores/"]');
        await reader.arrive('/en/scores/');
      },
    },
  },
  {
    name: 'chapter',
    steps: {
      'the first Tab offers to skip to the text, and Enter does it': async (reader) => {
        await reader.open('en/scores/');
        await reader.press('Tab');
        await reader.until(
          'the skip link has the focus',
          () => document.activeElement?.matches('.skip-link') ?? false,
        );
        await reader.press('Enter');
        await reader.seeAddress('#text');
      },
      'the fonts of the book are those on the page': async (reader) => {
        await reader.until('the fonts have come', () => document.fonts.status === 'loaded');
        const loaded = await reader.engine.evaluate(() =>
          [...document.fonts].filter((face) => face.status === 'loaded').map((face) => face.family),
        );
        ensure(
          loaded.some((family) => family.includes('Serif')) &&
            loaded.some((family) => family.includes('Sans')),
          `only these fonts were loaded: ${loaded}`,
        );
      },
      'formulas are drawn and no formula is an error': async (reader) => {
        await reader.until('a formula has a size', () => {
          const formula = document.querySelector('article .katex-html, article .katex');
          return (
            formula !== null &&
            formula.getBoundingClientRect().height > 8 &&
            document.querySelector('.katex-error') === null
          );
        });
      },
      'every picture stands inside the window': async (reader) => {
        await reader.open('en/promise/');
        await reader.until('none reaches out', () =>
          [...document.querySelectorAll('article figure svg:not(svg svg)')].every(
            (svg) => svg.getBoundingClientRect().right <= innerWidth + 1,
          ),
        );
      },
      'a term opens its card on focus, and Escape closes it': async (reader) => {
        await reader.open('en/scores/');
        await reader.focus('article a.term');
        await reader.see('#text-card');
        await reader.press('Escape');
        await reader.seeGone('#text-card');
      },
      'a fragment is jumped to before the page has settled': async (reader) => {
        await reader.engine.goTo(`${reader.book}en/scores/`);
        await reader.engine.evaluate(() => {
          location.hash = 'score-chooser';
        });
        await reader.inView('#score-chooser');
      },
      'a question is answered by keys, read and taken back': async (reader) => {
        await reader.open('en/scores/');
        await reader.focus('.question input');
        await reader.press('Space');
        await reader.see('.question .feedback');
        await reader.click('.question .retry');
        await reader.seeGone('.question .feedback');
      },
    },
  },
];
