import { expect, test } from 'vitest';
import { embedCode } from './embed-code';

const code = embedCode({
  address: 'https://book.example/embed/x/?a=1&b="2"',
  title: 'Costs & "gains"',
  height: 300,
});

test('the frame is allowed what the widget needs', () => {
  const sandbox = /sandbox="([^"]*)"/.exec(code)?.[1]?.split(' ') ?? [];
  expect(sandbox).toEqual(
    expect.arrayContaining([
      'allow-scripts',
      'allow-same-origin',
      'allow-popups',
      'allow-popups-to-escape-sandbox',
      'allow-downloads',
      'allow-modals',
    ]),
  );
  expect(code).toContain('allow="clipboard-write"');
});

test('signs of the address and the title do not end an attribute', () => {
  expect(code).toContain('src="https://book.example/embed/x/?a=1&amp;b=&quot;2&quot;"');
  expect(code).toContain('title="Costs &amp; &quot;gains&quot;"');
});
