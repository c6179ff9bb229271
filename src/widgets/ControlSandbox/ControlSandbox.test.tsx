// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { islandFor, testWidget } from '../frame/widget.test-parts';
import { ControlSandbox } from './ControlSandbox';
import { examples } from './ControlSandbox.examples';
import { sandboxFields } from './fields';
import { noticedAfter, study } from './study';

testWidget({ examples, Component: ControlSandbox, fieldsOf: sandboxFields, namesTyped: true });

const calm = [10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12];
const show = (values: readonly number[] = calm) =>
  render(<ControlSandbox values={values} {...islandFor(examples)} />).container;
const summary = (container: HTMLElement) =>
  container.querySelector('[data-summary]')?.textContent ?? '';

test('a special cause of five standard deviations is noticed where it is put, and the limits of the points before it stay where they were', () => {
  const container = show();
  expect(summary(container)).toContain('None of the 20 points');
  fireEvent.click(screen.getByLabelText('one special cause'));
  fireEvent.change(container.querySelector('#control-sandbox-size') as Element, {
    target: { value: '5' },
  });
  fireEvent.click(screen.getByLabelText('the points before the change'));
  expect(summary(container)).toContain('is noticed at its first point');
  expect(summary(container)).toContain('limits 5.6');
});

test('a small lasting shift is found late, by eight in a row', () => {
  const change = { kind: 'shift', place: 9, size: 1, baseline: 'before' } as const;
  const result = study(calm, change);
  if (!('value' in result)) throw new Error('no study');
  expect(result.value.signals).toMatchObject([{ place: 15, kind: 'run' }]);
  expect(result.value.signals[0]?.value).toBeCloseTo(10 + 2 / 1.128, 12);
  expect(noticedAfter(result.value.signals, change)).toBe(7);
});

test('a change beyond the last point is said to be nowhere', () => {
  const container = show();
  fireEvent.click(screen.getByLabelText('a lasting shift'));
  fireEvent.change(container.querySelector('#control-sandbox-place') as Element, {
    target: { value: '40' },
  });
  expect(container.textContent).toContain('There are only 20 points');
  expect(summary(container)).not.toContain('noticed');
});

test('another sample of the steady process has other values, and its signals are false alarms', () => {
  const container = show();
  fireEvent.click(screen.getByLabelText('an invented steady process'));
  const first = summary(container);
  const samples = Array.from({ length: 20 }, (_, seed) => {
    fireEvent.change(container.querySelector('#control-sandbox-sample') as Element, {
      target: { value: String(seed + 1) },
    });
    return summary(container);
  });
  expect(new Set(samples).size).toBeGreaterThan(10);
  expect(samples[0]).toBe(first);
  for (const sentence of samples)
    expect(sentence.includes('false alarm')).toBe(!sentence.startsWith('None'));
});

test('a pasted table of thousands is charted, and what is no number is named', () => {
  const container = show();
  const box = container.querySelector('textarea') as Element;
  fireEvent.change(box, {
    target: { value: Array.from({ length: 10_000 }, (_, index) => 10 + (index % 3)).join('\n') },
  });
  expect(summary(container)).toContain('10,000 points');
  expect(container.querySelectorAll('circle').length).toBe(0);
  fireEvent.change(box, { target: { value: '1 2 many 4' } });
  expect(container.textContent).toContain(
    'Line 1, cell 3: “many” is no number. Correct it, or delete it.',
  );
  expect(box.getAttribute('aria-invalid')).toBe('true');
});

const fill = (container: HTMLElement, name: string, value: string) =>
  fireEvent.change(container.querySelector(`#control-sandbox-${name}`) as Element, {
    target: { value },
  });

test('limits are computed again without a point whose cause was found, and the trial limits stay in sight', () => {
  const container = show(examples.states[0].properties.values);
  fill(container, 'leftOut', '13');
  expect(summary(container)).toContain('limits 5.0341 and 7.1027');
  expect(summary(container)).toContain('with all points, were 4.6632 and 7.6868');
  expect(summary(container)).toContain('13 (8.20');
  fill(container, 'leftOut', '21');
  expect(container.textContent).toContain('Only numbers of points');
});

test('limits are printed finely enough to be used again', () => {
  const container = show([10, 12, 11, 14, 11, 13, 15, 12, 10, 13]);
  const [, low, high] = /limits ([\d.]*\d) and ([\d.]*\d)/.exec(summary(container)) ?? [];
  expect(high).toMatch(/^\d+\.\d{3}$/);
  expect(low).toMatch(/^\d+\.\d{3}$/);
});

test('counts take the place of measured values, and what needs measured values goes', () => {
  const container = show([12, 15, 8, 10]);
  fireEvent.click(screen.getByLabelText('share of defectives (p)'));
  expect(summary(container)).toContain('Mean 0.225');
  expect(container.querySelector('#control-sandbox-size')).toBeNull();
  expect(screen.queryByLabelText('an invented steady process')).toBeNull();
  fill(container, 'sizes', '50 60 40 50');
  expect(summary(container)).toContain('each sample has limits for its own size');
  fill(container, 'sizes', '50 60');
  expect(container.textContent).toContain('One size for all');
  expect(summary(container)).not.toContain('Mean');
});

test('capability needs a steady process and limits in their order', () => {
  const container = show(examples.states[0].properties.values);
  fireEvent.click(screen.getByLabelText('between two limits'));
  expect(summary(container)).toMatch(/Cpk 0\.\d\d, 95% interval .*find their causes first/);
  expect(container.textContent).toContain('Cp');
  fill(container, 'specUpper', '4');
  expect(container.textContent).toContain('must be below the upper');
});

test('the decimal sign is said, and a list that may be read in two ways offers the other reading', () => {
  const container = show();
  fill(container, 'values', '12,1 12 11,8 13,4 12');
  const note = () =>
    container.querySelector('#control-sandbox-values-note')?.parentElement?.textContent ?? '';
  expect(note()).toContain(
    '5 values read. Read as 12.1, 12, 11.8, 13.4, 12. The comma is the decimal sign.',
  );
  fill(container, 'values', '1,204 1,350 980 1,410');
  expect(note()).toContain('4 values read. Read as 1204, 1350, 980, 1410.');
  expect(note()).toContain('1,204 was read as 1204; it may also be 1.204.');
  fireEvent.click(
    [...container.querySelectorAll('button')].find(
      (button) => button.textContent === 'Read it as 1.204',
    ) as Element,
  );
  expect(note()).toContain('Read as 1.204, 1.35, 980, 1.41.');
});
