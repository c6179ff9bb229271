import type { Leg, Reader } from '../reader.ts';

const field = 'dialog[open] [role=combobox]';
const list = 'dialog[open] [role=listbox]';
const option = `${list} [role=option]`;

/**
 * Opens search with the keys, types, and waits for an answer with these words and for the end of the
 * search: a page left before that aborts fetches, which some engines report as errors.
 */
async function searchFor(reader: Reader, query: string, answer: string): Promise<void> {
  await reader.press('Control+k');
  await reader.until(
    'the field of search has the focus',
    (wanted) => document.activeElement?.matches(wanted) ?? false,
    field,
  );
  await reader.type(query);
  await reader.seeValue(field, query);
  await reader.see({ css: option, text: answer });
  await reader.see(`${list}[aria-busy=false]`);
}

/** By roles and visible words only: what answers is free to change. */
export const search: Leg[] = [
  {
    name: 'search',
    steps: {
      'Control and K opens it, and an answer comes while one types': async (reader) => {
        await reader.open('en/scores/');
        await searchFor(reader, 'margin of error', 'Margins and small samples');
      },
      'Escape closes it': async (reader) => {
        await reader.press('Escape', 'Escape');
        await reader.seeGone('dialog[open]');
      },
      'arrows choose, Enter lands on the words, and they are marked': async (reader) => {
        await searchFor(reader, 'top-two box', 'op-two');
        await reader.press('ArrowDown');
        await reader.see('dialog[open] [role=option][aria-selected=true]');
        await reader.press('Enter');
        await reader.seeGone('dialog[open]');
        await reader.arrive('#');
        await reader.until('the target is in view', () => {
          const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
          const rect = target?.getBoundingClientRect();
          return rect !== undefined && rect.top < innerHeight && rect.bottom > 0;
        });
        await reader.until(
          'words are marked',
          () =>
            (CSS.highlights.get('search')?.size ?? 0) > 0 ||
            document.querySelector('main mark') !== null,
        );
      },
      'Polish words are found without their signs': async (reader) => {
        await reader.open('pl/');
        await searchFor(reader, 'lojalnosc', 'ojalnoś');
      },
      'simplified Chinese is found': async (reader) => {
        await reader.open('zh-hans/');
        await searchFor(reader, '顾客满意', '满意');
      },
      'traditional Chinese is found': async (reader) => {
        await reader.open('zh-hant/');
        await searchFor(reader, '顧客滿意', '滿意');
      },
      'an answer opens with a click': async (reader) => {
        await reader.click(option);
        await reader.seeGone('dialog[open]');
        await reader.arrive('/zh-hant/');
        await reader.seeAddress('#');
      },
    },
  },
];
