import { expect, test } from 'vitest';
import { type Piece, sheetMarkdown } from './sheet';

const markdown = (...pieces: Piece[]) =>
  sheetMarkdown({ title: 'Noon at West', pieces, file: 'plan' });

test('every kind of piece has its form in Markdown', () => {
  const text = markdown(
    { is: 'heading', text: 'Goal' },
    { is: 'text', text: 'Noon kept.\nEvery day.' },
    { is: 'list', items: ['shelf', 'rota'] },
    { is: 'list', items: ['plan', 'do'], isOrdered: true },
    {
      is: 'facts',
      facts: [
        ['owner', 'Bartosz'],
        ['guard', ' '],
      ],
    },
    { is: 'table', columns: ['step', 'week'], rows: [['shelf', '1–6']] },
  );
  expect(text).toBe(
    '# Noon at West\n\n## Goal\n\nNoon kept.\n\nEvery day.\n\n- shelf\n- rota\n\n1. plan\n2. do\n\n- **owner:** Bartosz\n\n| step | week |\n| --- | --- |\n| shelf | 1–6 |\n',
  );
});

test('what was typed stays text and never becomes a heading, a list, a link or a cell', () => {
  const typed = (text: string) => markdown({ is: 'text', text }).split('\n')[2];
  expect(typed('# not a heading')).toBe('\\# not a heading');
  expect(typed('#1 problem')).toBe('#1 problem');
  expect(typed('- not a list')).toBe('\\- not a list');
  expect(typed('> quote')).toBe('\\> quote');
  expect(typed('1. not a list')).toBe('1\\. not a list');
  expect(typed('1.5 hours')).toBe('1.5 hours');
  expect(typed('*loud* `code` [link](x) <b>')).toBe('\\*loud\\* \\`code\\` \\[link\\](x) \\<b>');
  expect(typed('snake_case and _this_')).toBe('snake_case and \\_this\\_');
  expect(typed('tea &amp; cake & more')).toBe('tea \\&amp; cake & more');
  expect(markdown({ is: 'table', columns: ['a'], rows: [['left | right\nbelow']] })).toContain(
    '| left \\| right below |',
  );
});

test('a sheet on which nothing is written is its title alone', () => {
  expect(
    markdown(
      { is: 'facts', facts: [['owner', '']] },
      { is: 'list', items: [] },
      { is: 'text', text: ' ' },
    ),
  ).toBe('# Noon at West\n');
});
