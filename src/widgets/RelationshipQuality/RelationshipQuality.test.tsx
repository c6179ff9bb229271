// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tooLong } from '../fields/fields';
import { expectNoLeaks, islandFor, testWidget } from '../frame/widget.test-parts';
import { bondFields } from './fields';
import { RelationshipQuality } from './RelationshipQuality';
import { examples } from './RelationshipQuality.examples';
import { answersFromAddress, answersToAddress, readAnswers } from './read-answers';

testWidget({ examples, Component: RelationshipQuality, fieldsOf: bondFields, namesTyped: true });

const show = () =>
  render(<RelationshipQuality {...examples.states[0].properties} {...islandFor(examples)} />);
const paste = (container: HTMLElement, value: string) =>
  fireEvent.change(container.querySelector('textarea') as Element, { target: { value } });

describe('answers are read one person a line', () => {
  const two = [
    [6, 5, 6],
    [4, 4, 5],
  ];
  test.each([
    '6 5 6\n4 4 5',
    '6,5,6\n4,4,5',
    '6;5;6\r\n4;4;5\n',
    'q1;q2;q3\n6;5;6\n4;4;5',
    'Kinga\t6\t5\t6\nEva\t4\t4\t5',
    '６　５　６\n４　４　５',
  ])('%j', (text) => {
    expect(readAnswers(text, false)).toMatchObject({
      rows: two,
      incomplete: 0,
      report: { errors: [] },
    });
  });
  test('a line that is shorter or holds a word is named, and a person with a missing answer is left out', () => {
    const { rows, incomplete, report } = readAnswers('6;5;6\n4;4\n4;;5\n4;yes;5\n7;7;7', false);
    expect(rows).toEqual([
      [6, 5, 6],
      [7, 7, 7],
    ]);
    expect(report.errors).toMatchObject([
      { line: 2, problem: 'columns', text: '4;4' },
      { line: 4, cell: 2, problem: 'not-a-number', text: 'yes' },
    ]);
    expect(incomplete).toBe(2);
  });
  test('whatever is written to an address is read back', () => {
    expect(answersToAddress('6 5 6\n4 4 5')).toBe('656_445');
    expect(answersToAddress('10 5\n4 4')).toBe('~10 5\n4 4');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 500 }),
          fc.array(fc.nat(12)).map((numbers) => numbers.join(' ')),
        ),
        (text) => {
          expect(answersFromAddress(String(answersToAddress(text)))).toBe(text);
        },
      ),
    );
  });
});

test('a person without an answer is left out, and that is said', () => {
  const { container } = show();
  paste(
    container,
    'id;q1;q2;q3\n1;6;5;6\n2;4;n/a;5\n3;7;6;6\n4;3;4;3\n5;5;5;4\n6;6;6;7\n7;4;4;5\n8;;;4',
  );
  expect(container.textContent).toContain('Alpha is 0.91; with 6 people');
  expect(container.textContent).toContain('2 people without all answers were left out');
});

test('answers that are too many for a link are said to be', () => {
  const { container } = show();
  const row = '3.5 4.5 5.5\n';
  paste(container, row.repeat(100));
  expect(container.textContent).not.toContain('too many for a link');
  expect(answersToAddress(row.repeat(200))).toBe(tooLong);
  paste(container, row.repeat(200));
  expect(container.textContent).toContain('too many for a link');
});

test('a statement that runs against the others makes alpha negative, and the widget says what that means and which one it is', () => {
  const { container } = show();
  paste(container, '6 5 2\n4 4 6\n7 6 3\n3 4 5\n5 5 7\n6 6 1');
  expect(container.textContent).toContain('−1.91');
  expect(container.textContent).toContain('runs against the others');
  expect(container.textContent).toContain('0.894');
});

test('asking one thing three times is splendid and suspicious', () => {
  const { container } = show();
  paste(container, '6 6 6\n4 4 4\n7 7 6\n3 3 3\n5 5 5');
  expect(container.textContent).toContain('repeat each other');
});

test.each([
  ['6 5 6', 'At least two people'],
  ['6\n5', 'At least two people'],
  ['5 5\n5 5\n5 5', 'does not vary'],
])('%j has no alpha and says why', (text, why) => {
  const { container } = show();
  paste(container, text);
  expect(container.textContent).toContain(why);
});

test('the slides’ list carries its warning and leaves the numbers alone', () => {
  const { container } = show();
  fireEvent.click(screen.getByLabelText('satisfaction, loyalty, trust (course slides)'));
  expect(container.textContent).toContain('correlated with itself');
  expect(container.querySelector('[data-summary]')?.textContent).toContain('67.2');
});

test('ten thousand people and nine statements are read and weighed', async () => {
  const { container } = show();
  paste(
    container,
    Array.from({ length: 10_000 }, (_, person) =>
      Array.from({ length: 9 }, (_, item) => 1 + ((person * 7 + item * (person % 3)) % 7)).join(
        ' ',
      ),
    ).join('\n'),
  );
  await waitFor(() => expect(container.textContent).toContain('10,000 people'), {
    timeout: 60_000,
  });
  expectNoLeaks(container.innerHTML);
});

test('weights that do not add up as printed say so under the picture', () => {
  const { container } = render(
    <RelationshipQuality {...examples.states[0].properties} {...islandFor(examples)} />,
  );
  const noted = [...container.querySelectorAll('p')].filter(
    (note) =>
      note.textContent === 'Rounded, these shares add up to 99.9%.' &&
      note.closest('details') === null,
  );
  expect(noted).toHaveLength(1);
});
