// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { islandFor, testWidget } from '../frame/widget.test-parts';
import { paybackFields } from './fields';
import { QualityPayback } from './QualityPayback';
import { examples } from './QualityPayback.examples';

testWidget({ examples, Component: QualityPayback, fieldsOf: paybackFields });

const show = () =>
  render(<QualityPayback {...examples.states[0].properties} {...islandFor(examples)} />).container;
const summary = (container: HTMLElement) =>
  container.querySelector('[data-summary]')?.textContent?.replace(/\s/g, ' ') ?? '';
const type = (container: HTMLElement, name: string, value: string) =>
  fireEvent.change(container.querySelector(`#prevention-payback-${name}`) as Element, {
    target: { value },
  });

test('counting calls, clerks and lost senders halves the payback, and a field that is not shown counts for nothing', () => {
  const container = show();
  expect(container.querySelector('#prevention-payback-margin')).toBeNull();
  fireEvent.click(screen.getByLabelText('the hidden costs too'));
  expect(summary(container)).toContain('PLN 88,400');
  expect(summary(container)).toContain('after 4.1 months');
  type(container, 'lostShare', '0');
  expect(summary(container)).toContain('PLN 64,400');
  fireEvent.click(screen.getByLabelText('the books only'));
  expect(summary(container)).toContain('PLN 44,000');
});

test('half of the fall put down to the measure doubles the months', () => {
  const container = show();
  type(container, 'attributed', '50%');
  expect(summary(container)).toContain('after 16.4 months');
  expect(summary(container)).toContain('50% of the fall');
});

test('a mistake in a hidden field does not stand in the way while it is not counted', () => {
  const container = show();
  fireEvent.click(screen.getByLabelText('the hidden costs too'));
  type(container, 'margin', 'much');
  expect(summary(container)).toContain('Correct the marked field');
  fireEvent.click(screen.getByLabelText('the books only'));
  expect(summary(container)).toContain('after 8.2 months');
});
