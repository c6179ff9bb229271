// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { islandFor, testWidget } from '../parts/widget.test-parts';
import { changeName, readNames, sandboxFields } from './fields';
import { runStarts } from './run-starts';
import { SegmentSandbox } from './SegmentSandbox';
import { examples } from './SegmentSandbox.examples';
import { dataNames, toyData, units } from './toy-data';

testWidget({ examples, Component: SegmentSandbox, fieldsOf: sandboxFields });

const show = () => render(<SegmentSandbox {...examples.states[0].properties} {...islandFor(examples)} />);
const summaryOf = (container: Element) => container.querySelector('[data-summary]')?.textContent ?? '';
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('goes from the start to the end step by step', () => {
  const { container } = show();
  press('To the start');
  expect(summaryOf(container)).toContain('step 0 of');
  for (let step = 0; step < 20 && summaryOf(container).includes('still move'); step++) press('One step');
  expect(summaryOf(container)).toContain('scatter 13.75');
});

test('more groups always leave less scatter, also in a cloud that has none', () => {
  for (const data of dataNames) {
    const best = runStarts(toyData(data, 'week')).map((one) => one.best);
    best.slice(1).forEach((one, place) => {
      expect(one).toBeLessThan(best[place] ?? 0);
    });
  }
  const [clouds, even] = (['clouds', 'even'] as const).map((data) => runStarts(toyData(data, 'week'))[2]);
  expect(clouds?.silhouette).toBeGreaterThan((even?.silhouette ?? 1) + 0.1);
});

test('a measure counted by the year drowns the other', () => {
  const [byWeek, byYear] = units.map((unit) => runStarts(toyData('senders', unit))[1]?.best ?? 0);
  expect(byYear).toBeGreaterThan(100 * (byWeek ?? 0));
});

test('names are the reader’s, one for each group, and a bar in one does not break the next', () => {
  expect(changeName('', 2, 'a|b')).toBe('||a/b');
  expect(readNames(changeName('x|y|z', 1, ''))).toEqual(['x', '', 'z']);
  const { container } = show();
  fireEvent.change(container.querySelector('#segment-sandbox-name-1') as Element, { target: { value: 'Candle makers' } });
  expect((container.querySelector('#segment-sandbox-name-1') as HTMLTextAreaElement).value).toBe('Candle makers');
  expect(container.textContent).toContain('2. Candle makers');
});
