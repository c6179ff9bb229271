import { ensure, type Leg, type Reader } from '../reader.ts';

const settings = '[popovertarget=settings-panel]';
const isDark = () => document.documentElement.dataset['theme'] === 'dark';
const seeDark = (reader: Reader) => reader.until('the page is dark', isDark);
const problem = '#plan-builder-problem';

/**
 * Writes a mark that only the page itself holds: a page from the page cache still has it, one that
 * is loaded anew has not.
 */
const markPage = (reader: Reader) =>
  reader.engine.evaluate(() => {
    document.documentElement.dataset['journey'] = 'before';
  });
const comesFromCache = (reader: Reader) =>
  reader.until(
    'the page comes from the page cache',
    () => document.documentElement.dataset['journey'] === 'before',
  );

async function switchLanguage(reader: Reader, language: string): Promise<void> {
  await reader.click('[popovertarget=language-menu]');
  await reader.click(`#language-menu [data-switch-language=${language}]`);
  await reader.arrive(`/${language}/`);
}

async function choose(reader: Reader, theme: 'dark' | 'light' | 'system'): Promise<void> {
  await reader.click(settings);
  await reader.focus(`#settings-panel [value=${theme}]`);
  await reader.press('Space');
  await reader.until(
    'the theme is chosen',
    (wanted) => (document.documentElement.dataset['theme'] ?? 'system') === wanted,
    theme,
  );
  await reader.press('Escape');
}

/** Language, settings and work of a reader, from page to page, back, and in two tabs. */
export const readerWork: Leg[] = [
  {
    name: 'language',
    steps: {
      'the menu leads to the same section in Polish, with the numbers of the widget': async (
        reader,
      ) => {
        await reader.open('en/scores/?nps.promoters=62#nps-calculator');
        await switchLanguage(reader, 'pl');
        await reader.seeAddress('/pl/scores/?nps.promoters=62#nps-calculator');
        await reader.until(
          'the page says that it is Polish',
          () => document.documentElement.lang === 'pl',
        );
        await reader.wake('nps-calculator');
        await reader.seeValue('#nps-calculator-promoters', '62');
      },
      'numbers have a decimal comma there, typed and shown': async (reader) => {
        await reader.click({ css: '#nps-calculator summary', text: 'odpowiedzi' });
        await reader.fill('#nps-calculator-margin', '2,5');
        await reader.seeText('#nps-calculator', '±2,5');
      },
      'the language chosen is the one that the address alone leads to': async (reader) => {
        await reader.engine.goTo(reader.book);
        await reader.arrive('/pl/');
      },
      'both Chinese scripts are named as such and drawn': async (reader) => {
        for (const [path, tag] of [
          ['zh-hans', 'zh-Hans'],
          ['zh-hant', 'zh-Hant'],
        ] as const) {
          await reader.open(`${path}/scores/`);
          await reader.until(
            `the page is ${tag}`,
            (wanted) =>
              document.documentElement.lang === wanted && (locate('h1')?.offsetHeight ?? 0) > 0,
            tag,
          );
        }
        await reader.open('en/');
        await switchLanguage(reader, 'en');
      },
    },
  },
  {
    name: 'settings and Back',
    steps: {
      'a dark page is dark, and so is the next one': async (reader) => {
        await reader.open('en/');
        await choose(reader, 'dark');
        await reader.until(
          'the paper is dark',
          () => getComputedStyle(document.body).colorScheme === 'dark',
        );
        await reader.open('en/promise/');
        await seeDark(reader);
        await choose(reader, 'system');
      },
      'dark chosen on the second page holds on the first, which Back takes from the page cache':
        async (reader) => {
          await reader.open('en/');
          await markPage(reader);
          await reader.click('[popovertarget=contents-menu]');
          await reader.click('#contents-menu a[href$="/en/value/"]');
          await reader.arrive('/en/value/');
          await choose(reader, 'dark');
          await reader.engine.back();
          await reader.arrive('/en/');
          await comesFromCache(reader);
          await seeDark(reader);
        },
      'larger text then leaves the theme alone': async (reader) => {
        await reader.click(settings);
        await reader.click('[data-text-size-step="1"]');
        await reader.until(
          'the text is larger',
          () => document.documentElement.dataset['textSize'] === '1',
        );
        await seeDark(reader);
        await reader.open('en/terms/');
        await seeDark(reader);
        await reader.until(
          'the text is still larger',
          () => document.documentElement.dataset['textSize'] === '1',
        );
      },
      'the defaults come back': async (reader) => {
        await reader.click(settings);
        await reader.click('#settings-panel [type=reset]');
        await reader.until(
          'nothing is set',
          () => document.documentElement.dataset['theme'] === undefined,
        );
      },
    },
  },
  {
    name: 'work and Back',
    steps: {
      'a plan begun in English goes on in Polish': async (reader) => {
        await reader.open('en/improvement/');
        await reader.wake('plan-builder');
        await reader.fill(problem, 'AAAA');
        await markPage(reader);
        await switchLanguage(reader, 'pl');
        await reader.wake('plan-builder');
        await reader.seeValue(problem, 'AAAA');
        await reader.fill(problem, 'BBBB');
      },
      'Back takes the English page from the page cache, with what was written in Polish': async (
        reader,
      ) => {
        await reader.engine.back();
        await reader.arrive('/en/improvement/');
        await comesFromCache(reader);
        await reader.wake('plan-builder');
        await reader.seeValue(problem, 'BBBB');
      },
      'what is typed then adds to it': async (reader) => {
        await reader.focus(problem);
        await reader.press('Control+End');
        await reader.type('CC');
        await reader.seeValue(problem, 'BBBBCC');
        await reader.until('the device keeps it', () =>
          Object.values({ ...localStorage }).some((record) => record.includes('BBBBCC')),
        );
      },
      'two tabs with one plan lose nothing': async (reader) => {
        await reader.engine.openTab();
        await reader.open('en/improvement/');
        await reader.wake('plan-builder');
        await reader.seeValue(problem, 'BBBBCC');
        await reader.fill(problem, 'from the second tab');
        await reader.engine.closeTab();
        await reader.seeValue(problem, 'from the second tab');
        await reader.fill('#plan-builder-goal', 'from the first tab');
        await reader.until('the device keeps both', () =>
          Object.values({ ...localStorage }).some(
            (record) =>
              record.includes('from the second tab') && record.includes('from the first tab'),
          ),
        );
      },
      'all of it is erased when the reader says so': async (reader) => {
        await reader.click(settings);
        await reader.click('[data-device-erase]');
        await reader.until('nothing is kept', () => localStorage.length === 0);
        const kept = await reader.value(problem);
        ensure(!kept.includes('tab'), `the plan still says "${kept}"`);
      },
    },
  },
];
