import { describe, expect, test } from 'vitest';
import { translate } from '../strings';
import { emphasis } from './emphasis';
import { formatNumber } from './number';
import { markNumericColumns } from './numeric-columns';
import { placeLink, placeName } from './places';

describe('writing a number', () => {
  test('has a true minus sign, in every form', () => {
    expect(formatNumber(-9.4, 'en', { digits: 1 })).toBe('−9.4');
    expect(formatNumber(-0.25, 'pl', { percent: true })).toBe('−25%');
  });

  test('shows a plus where signs are asked for, and none before zero', () => {
    expect(formatNumber(51, 'en', { signed: true })).toBe('+51');
    expect(formatNumber(-0.0799, 'en', { points: true, digits: 1 })).toBe('−8.0');
    expect(formatNumber(0, 'en', { signed: true })).toBe('0');
  });

  test('never writes a minus before a zero that rounding made', () => {
    expect(formatNumber(-0.3, 'en')).toBe('0');
    expect(formatNumber(-0.3, 'en', { signed: true })).toBe('0');
  });

  test('follows the language in commas, groups and currency', () => {
    expect(formatNumber(12345.678, 'pl', { digits: 2 })).toBe('12\u00a0345,68');
    expect(formatNumber(1250, 'pl', { currency: 'PLN' })).toBe('1250\u00a0zł');
    expect(formatNumber(1250.5, 'en', { currency: 'PLN', digits: 2 })).toBe('PLN\u00a01,250.50');
    expect(formatNumber(0.7, 'zh-Hans', { percent: true, digits: 1 })).toBe('70.0%');
  });
});

describe('stress in plain text', () => {
  test('turns stars into emphasis and strong, and nothing else into markup', () => {
    expect(emphasis('a *b* **c d** <i>')).toBe('a <em>b</em> <strong>c d</strong> &lt;i&gt;');
  });

  test('leaves a star alone that stresses nothing', () => {
    expect(emphasis('2 * 3 * 4')).toBe('2 * 3 * 4');
  });

  test('curls straight quotation marks and apostrophes', () => {
    expect(emphasis(`A slide says "CSAT 25%": Heron's.`)).toBe('A slide says “CSAT 25%”: Heron’s.');
  });
});

describe('the columns of a table', () => {
  const table = (rows: string[][]) =>
    `<thead><tr><th>answer</th><th>share</th></tr></thead><tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody>`;

  test('are numeric when every cell is a number or a dash', () => {
    const marked = markNumericColumns(
      table([
        ['one', '5,0%'],
        ['two', '−1\u00a0209'],
        ['three', '–'],
        ['four', '<strong>320 zł</strong>'],
      ]),
    );
    expect(marked).toContain('<th scope="col" class="numeric">share</th>');
    expect(marked.match(/<td class="numeric">/g)).toHaveLength(4);
    expect(marked).toContain('<td>one</td>');
  });

  test('have rows that are named by their first cells where the corner is empty', () => {
    const marked = markNumericColumns(
      '<thead><tr><th></th><th>now</th></tr></thead><tbody><tr><td>good is</td><td>low</td></tr></tbody>',
    );
    expect(marked).toContain('<tr><td></td><th scope="col">now</th></tr>');
    expect(marked).toContain('<tr><th scope="row">good is</th><td>low</td></tr>');
  });

  test('are not numeric when one cell holds words or a range', () => {
    expect(
      markNumericColumns(
        table([
          ['one', '5'],
          ['two', 'about 6 points'],
        ]),
      ),
    ).not.toContain('numeric');
    expect(
      markNumericColumns(
        table([
          ['one', '1–5'],
          ['two', '0–10'],
        ]),
      ),
    ).not.toContain('numeric');
  });

  test('are not numeric when they are empty', () => {
    expect(
      markNumericColumns(
        table([
          ['one', '–'],
          ['two', ''],
        ]),
      ),
    ).not.toContain('numeric');
  });

  test('have no head where the head cell is empty', () => {
    expect(
      markNumericColumns(
        '<thead><tr><th></th><th>n</th></tr></thead><tbody><tr><td>a</td><td>1</td></tr></tbody>',
      ),
    ).toContain('<tr><td></td><th scope="col" class="numeric">n</th></tr>');
  });
});

describe('naming and finding a place', () => {
  const scores = { id: 'scores', written: true } as Parameters<typeof placeLink>[1]['chapter'];
  const value = { id: 'value', written: false } as typeof scores;
  const reading = { chapter: scores, language: 'pl' } as Parameters<typeof placeLink>[0];

  test('prints the kind and the number in the language of the text', () => {
    expect(placeName({ t: translate('en') }, { kind: 'figure', number: '6.1', title: '' })).toBe(
      'Figure 6.1',
    );
    expect(placeName({ t: translate('pl') }, { kind: 'table', number: '6.2', title: '' })).toBe(
      'Tabela 6.2',
    );
    expect(placeName({ t: translate('pl') }, { kind: 'case', number: '3.1', title: '' })).toBe(
      'Przypadek 3.1',
    );
    expect(placeName({ t: translate('zh-hans') }, { kind: 'case', number: '3.1', title: '' })).toBe(
      '案例 3.1',
    );
    expect(
      placeName({ t: translate('zh-hant') }, { kind: 'chapter', number: '6', title: '' }),
    ).toBe('第 6 章');
  });

  test('prints the title of what has no number', () => {
    expect(
      placeName(
        { t: translate('en') },
        { kind: 'section', number: '', title: 'How sure is a share?' },
      ),
    ).toBe('How sure is a share?');
  });

  test('is a bare hash on its own page, an address elsewhere, and nothing before the chapter is written', () => {
    expect(placeLink(reading, { chapter: scores, anchor: 'nps-strip' })).toBe('#nps-strip');
    expect(
      placeLink({ ...reading, chapter: value }, { chapter: scores, anchor: 'nps-strip' }),
    ).toBe('/pl/scores/#nps-strip');
    expect(placeLink(reading, { chapter: value, anchor: '' })).toBeUndefined();
  });
});
