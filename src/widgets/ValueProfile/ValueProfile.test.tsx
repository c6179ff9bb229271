// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { islandFor, testWidget } from '../frame/widget.test-parts';
import { kinds, profileFields, schemes } from './fields';
import { ValueProfile } from './ValueProfile';
import { examples } from './ValueProfile.examples';

testWidget({ examples, Component: ValueProfile, fieldsOf: profileFields });

const show = () =>
  render(<ValueProfile {...examples.states[0].properties} {...islandFor(examples)} />);
const summary = (container: HTMLElement) =>
  container.querySelector('[data-summary]')?.textContent ?? '';

test('another scheme sees other differences and says which it cannot see', () => {
  const { container } = show();
  fireEvent.click(screen.getByLabelText(/^Sheth/));
  expect(summary(container)).toContain('out of sight: price for what you get (3 against 8)');
  expect(summary(container)).not.toContain('out of sight: novelty');
  expect(container.querySelectorAll('svg[role="img"] circle')).toHaveLength(
    schemes.sheth.length + 1,
  );
});

test('a score out of sight keeps its place in the form and in the table', () => {
  const { container } = show();
  fireEvent.change(container.querySelector('#value-profile-first-4') as Element, {
    target: { value: '1' },
  });
  expect(summary(container)).not.toContain('out of sight');
  expect(container.querySelectorAll('tbody tr')).toHaveLength(kinds.length);
});

test('every scheme names kinds that exist, each once', () => {
  for (const places of Object.values(schemes)) {
    expect(new Set(places).size).toBe(places.length);
    for (const place of places) expect(kinds[place]).toBeDefined();
  }
});
