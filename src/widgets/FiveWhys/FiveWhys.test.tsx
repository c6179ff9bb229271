// @vitest-environment happy-dom
import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { savedWorkKey } from '../../device/saved-work';
import { islandFor, testWidget } from '../frame/widget.test-parts';
import { FiveWhys } from './FiveWhys';
import { examples } from './FiveWhys.examples';

beforeEach(() => localStorage.clear());

testWidget({ examples, Component: FiveWhys, fieldsOf: () => ({}) });

const { chain } = examples.states[0].properties;
const show = () => render(<FiveWhys chain={chain} {...islandFor(examples)} />);
const field = (container: Element, name: string) =>
  container.querySelector(`#five-whys-board-${name}`) as HTMLTextAreaElement;
const write = (container: Element, name: string, value: string) =>
  fireEvent.change(field(container, name), { target: { value } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const summary = (container: Element) =>
  container.querySelector('[data-summary]')?.textContent ?? '';

test('a check turns a story into a link', () => {
  const { container } = show();
  expect(summary(container)).toContain('Number 3');
  write(container, 'why-2-check', 'Asked four loaders.');
  expect(summary(container)).toContain('Each has been checked');
});

test('what is written is kept on the device, and never in the address', () => {
  vi.useFakeTimers();
  const first = show();
  write(first.container, 'problem', 'Late on Mondays.');
  act(() => void vi.advanceTimersByTime(2000));
  expect(window.location.search).toBe('');
  expect(localStorage.getItem(savedWorkKey('five-whys-board'))).toContain('Late on Mondays.');
  first.unmount();
  expect(field(show().container, 'problem').value).toBe('Late on Mondays.');
});

test('a link can be added, and a removed one brought back', () => {
  const { container } = show();
  press(/One more why/);
  expect(field(container, 'why-5-because').value).toBe('');
  press('Why 1: remove');
  expect(field(container, 'why-0-because').value).toBe('Cages are loaded in order of arrival.');
  press('Bring back what stood here');
  expect(field(container, 'why-0-because').value).toBe('Heavy boxes lay on top.');
});

test('a button that goes when it is pressed leaves the focus on what it says about the work', () => {
  localStorage.setItem(savedWorkKey('five-whys-board'), 'unreadable');
  const { container } = show();
  const press = (name: string) => {
    const button = screen.getByRole('button', { name });
    button.focus();
    fireEvent.click(button);
  };
  press('Delete it');
  expect(document.activeElement?.textContent).toMatch(/^This is the book’s example/);
  write(container, 'problem', 'Late on Mondays.');
  press('Reset');
  press('Bring back what stood here');
  expect(document.activeElement?.textContent).toMatch(/^Kept on this device/);
  press('Start empty');
  press('Bring back what stood here');
  expect(document.activeElement?.textContent).toBe('Bring back what stood here');
});

test('leaves as Markdown', async () => {
  const written: string[] = [];
  vi.stubGlobal('navigator', {
    clipboard: { writeText: (text: string) => Promise.resolve(void written.push(text)) },
  });
  show();
  press('Copy as Markdown');
  await act(() => Promise.resolve());
  expect(written[0]).toContain(
    '| 3 | The loader cannot see what is fragile. | not checked yet: a story |',
  );
  expect(written[0]).toContain('Ask on the form');
  vi.unstubAllGlobals();
});
