import { ensure, type Leg } from '../reader.ts';

const nps = '#nps-calculator';
const promoters = '#nps-calculator-promoters';

/** Calculators by keys, a paste, and their addresses. */
export const widgets: Leg[] = [
  {
    name: 'widget by keys',
    steps: {
      'it wakes when it comes into view': async (reader) => {
        await reader.open('en/scores/');
        await reader.wake('nps-calculator');
      },
      'a slider moved by a key changes its field and the headline': async (reader) => {
        await reader.focus(`${nps} input[type=range]`);
        await reader.press('ArrowRight');
        await reader.seeValue(promoters, '91');
        await reader.seeText(`${nps} [data-summary]`, '91 promoters');
      },
      'a number typed changes the result': async (reader) => {
        await reader.fill(promoters, '150');
        await reader.seeText(`${nps} [data-summary]`, '150 promoters');
      },
      'a wrong number is named and no result is shown for it': async (reader) => {
        await reader.fill(promoters, '1e99x');
        await reader.until(
          'the field is marked',
          () =>
            document.querySelector('#nps-calculator-promoters')?.getAttribute('aria-invalid') ===
            'true',
        );
        ensure(
          !/NaN|Infinity/.test(await reader.text(nps)),
          'the widget shows a number that is none',
        );
        await reader.fill(promoters, '150');
      },
      'the address holds the numbers, and a new visit shows them': async (reader) => {
        await reader.seeAddress('nps.promoters=150');
        await reader.engine.goTo(await reader.engine.evaluate(() => location.href));
        await reader.wake('nps-calculator');
        await reader.seeValue(promoters, '150');
      },
      'a part that is closed opens with Enter': async (reader) => {
        await reader.focus({ css: `${nps} summary`, text: 'second wave' });
        await reader.press('Enter');
        await reader.see('#nps-calculator-afterPromoters');
      },
      'Reset goes back to the numbers of the book': async (reader) => {
        await reader.click({ css: `${nps} button`, text: 'Reset' });
        await reader.seeValue(promoters, '90');
      },
      'Copy link says that it did': async (reader) => {
        await reader.fill(promoters, '77');
        await reader.click({ css: `${nps} button`, text: 'Copy link' });
        await reader.seeText(`${nps} [role=status]`, 'opied');
      },
    },
  },
  {
    name: 'paste',
    steps: {
      'what a spreadsheet put on the clipboard is pasted and read': async (reader) => {
        await reader.open('en/quality-management/');
        await reader.wake('control-sandbox');
        // the clipboard is filled as another program would: selected and copied
        await reader.engine.evaluate(() => {
          const sheet = document.createElement('textarea');
          sheet.id = 'spreadsheet';
          sheet.className = 'visually-hidden';
          sheet.value = '12.1\n12\n11.8\n13.4\n12\n12.6';
          document.body.append(sheet);
          sheet.focus();
          sheet.select();
        });
        await reader.press('Control+c');
        await reader.engine.evaluate(() => document.querySelector('#spreadsheet')?.remove());
        await reader.focus('#control-sandbox textarea');
        await reader.press('Control+a', 'Control+v');
        await reader.until('the lines are in the field', () =>
          /12\.1\s11\.8|12\.1\s12\s11\.8/.test(
            (locate('#control-sandbox textarea') as HTMLTextAreaElement | null)?.value ?? '',
          ),
        );
        await reader.until('six values are read', () =>
          /\b6\b/.test(document.querySelector('#control-sandbox')?.textContent ?? ''),
        );
      },
      'the table of the widget ends with the last value': async (reader) => {
        await reader.until('the last row is of 12.6', () =>
          [...document.querySelectorAll('#control-sandbox tbody tr:last-child')].some((row) =>
            row.textContent?.includes('12.6'),
          ),
        );
      },
    },
  },
];
