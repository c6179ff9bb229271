// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { tooLong } from '../fields/fields';
import { expectNoLeaks, islandFor, testWidget } from '../frame/widget.test-parts';
import { kanoFields } from './fields';
import { KanoChart } from './KanoChart';
import { examples } from './KanoChart.examples';
import { featuresFromAddress, featuresToAddress, maxLines, readFeatures } from './read-features';

testWidget({ examples, Component: KanoChart, fieldsOf: kanoFields, namesTyped: true });

const show = () =>
  render(<KanoChart {...examples.states[0].properties} {...islandFor(examples)} />);
const summary = (container: HTMLElement) =>
  container.querySelector('[data-summary]')?.textContent ?? '';
const paste = (container: HTMLElement, text: string) => {
  fireEvent.click(screen.getByLabelText(/^Several/));
  fireEvent.change(container.querySelector('textarea') as Element, { target: { value: text } });
};
const counts = (pasted: string) => {
  const { features, report, problem } = readFeatures(pasted);
  if (problem) return { problem };
  if (report.errors.length > 0)
    return {
      errors: report.errors.map(({ line, cell, problem: what }) => `${line}.${cell} ${what}`),
    };
  return Object.fromEntries(features.map((feature) => [feature.name, feature.counts.join(' ')]));
};

describe('pasted features', () => {
  test('begin with those of the chapter, sorted by category, the unclear one apart', () => {
    const { container } = show();
    fireEvent.click(screen.getByLabelText(/^Several/));
    expect(summary(container)).toBe(
      '5 features. one-dimensional: window; must-be: by noon, message; indifferent: music on hold; not clear: chocolate (A/I).',
    );
  });

  test('are counts of four or six categories', () => {
    expect(counts('edge grip 7 33 50 10\nbonus\t216\t56\t13\t275\t23\t24')).toEqual({
      errors: ['1.1 columns'],
    });
    expect(counts('edge grip 7 33 50 10\nbonus 216 56 13 275 23 24')).toEqual({
      'edge grip': '7 33 50 10 0 0',
      bonus: '216 56 13 275 23 24',
    });
  });

  test('are pairs of answers, counted person by person', () => {
    expect(counts('feature,there,missing\nbox,3,5\nbox,1,5\nbox,2,5\ntape,1,1')).toEqual({
      box: '0 1 2 0 0 0',
      tape: '0 0 0 0 0 1',
    });
    expect(counts('1 5\n3 5')).toEqual({ 1: '0 1 1 0 0 0' });
  });

  test.each([
    ['box 1 6', { errors: ['1.3 out-of-range'] }],
    ['box 1 2 3', { errors: ['1.4 columns'] }],
    ['box 1 2 3 −4', { errors: ['1.5 out-of-range'] }],
    ['box 1 2,5', { errors: ['1.3 not-whole'] }],
    ['a 1 2 3 4\nbox', { errors: ['2.1 columns'] }],
    ['', { problem: 'empty' }],
    [Array.from({ length: 31 }, (_, index) => `f${index};1;2;3;4`).join('\n'), { problem: 'many' }],
  ])('%j is not read', (pasted, problem) => expect(counts(pasted)).toEqual(problem));

  test('may stand in a table of a spreadsheet with row numbers, thousands and a total', () => {
    expect(
      counts(
        'no.\tfeature\tA\tO\tM\tI\n1\tbox\t1,204\t33\t50\t10\n2\ttape\t5\t6\t7\t8\n3\tcord\t5\t6\t7\t8\nTotal\t\t1,214\t45\t64\t26',
      ),
    ).toEqual({
      box: '1204 33 50 10 0 0',
      tape: '5 6 7 8 0 0',
      cord: '5 6 7 8 0 0',
    });
  });

  test('of ten thousand people are read, and one more is too many', () => {
    const many = 'box;3;5\n'.repeat(maxLines);
    expect(counts(many)).toEqual({ box: `0 0 ${maxLines} 0 0 0` });
    expect(counts(`${many}box;3;5`)).toEqual({ problem: 'many' });
  });

  test('that are many go into a link as counts', () => {
    const link = String(featuresToAddress('a long name;3;5\n'.repeat(100)));
    expect(link).toBe('a long name; 0; 0; 100; 0; 0; 0');
    expect(featuresFromAddress(link)).toBe(link);
    expect(featuresToAddress('box 1 2 3')).toBeUndefined();
  });

  test('without a name have none in a link either', () => {
    const link = String(featuresToAddress('3 5\n'.repeat(200)));
    expect(link).toBe('0; 0; 200; 0; 0; 0');
    expect(featuresFromAddress(link)).toBe(link);
  });

  test('with names too long for a link are not written into one that would be refused', () => {
    const named = (size: number) =>
      Array.from({ length: 30 }, (_, index) => `${index} ${'x'.repeat(size)};1;2;3;4`).join('\n');
    expect(featuresFromAddress(String(featuresToAddress(named(50))))).toBeTypeOf('string');
    expect(featuresToAddress(named(75))).toBe(tooLong);
  });

  test('with mistakes in them are named by line', () => {
    const { container } = show();
    paste(container, 'box; 7; 33; 50; 10\nbox; x; y\n<b>{odd}</b>; 1; 2');
    expect(container.textContent).toContain('Line 2, cell 2: “x” is no number.');
    expect(summary(container)).toBe('Correct the marked field to see a result.');
    expectNoLeaks(container.innerHTML);
  });

  test('that everybody would rather not have are named, and have no place in the chart', () => {
    const { container } = show();
    paste(container, 'jingle 0 0 0 0 9 1\nbox 7 33 50 10');
    expect(summary(container)).toContain('nothing to place: jingle');
  });
});

test('moving one count moves the category', () => {
  const { container } = show();
  fireEvent.change(container.querySelector('#kano-chart-counts-1') as Element, {
    target: { value: '58' },
  });
  expect(summary(container)).toContain(
    'The lead over one-dimensional is 3, below Fong’s threshold',
  );
});
