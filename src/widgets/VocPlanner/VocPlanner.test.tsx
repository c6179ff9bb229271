// @vitest-environment happy-dom
import { act, fireEvent, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { savedWorkKey } from '../../device/saved-work';
import { StartingValues } from '../address/use-address-state';
import { islandFor, testWidget } from '../frame/widget.test-parts';
import { anyProgramme } from './programme.test-parts';
import { VocPlanner } from './VocPlanner';
import { examples } from './VocPlanner.examples';

beforeEach(() => localStorage.clear());

testWidget({ examples, Component: VocPlanner, fieldsOf: () => ({}) });

const { programme } = examples.states[0].properties;
const show = () => render(<VocPlanner programme={programme} {...islandFor(examples)} />);
const field = (container: Element, name: string) =>
  container.querySelector(`#voc-planner-${name}`) as HTMLTextAreaElement;
const write = (container: Element, name: string, value: string) =>
  fireEvent.change(field(container, name), { target: { value } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const summaryOf = (container: Element) =>
  container.querySelector('[data-summary]')?.textContent ?? '';

test('any programme can be drawn', () => {
  fc.assert(
    fc.property(anyProgramme, (made) => {
      const page = renderToString(
        <StartingValues value={{ draft: made }}>
          <VocPlanner programme={programme} {...islandFor(examples)} />
        </StartingValues>,
      );
      expect(page).toContain('voc-planner-keeper');
      expect(page.match(/<svg.*?<\/svg>/s)?.[0] ?? '').not.toMatch(/="NaN|Infinity%/);
    }),
    { numRuns: 40 },
  );
});

describe('what the planner says', () => {
  test('follows a group that is asked after everything', () => {
    const { container } = show();
    expect(summaryOf(container)).toContain('“VIP”: 4.0 requests a year each');
    write(container, 'group-1-point-1-times', '30');
    write(container, 'group-1-point-1-share', '100');
    expect(summaryOf(container)).toContain('“standard, established”: 30.0 requests a year each');
    expect(container.textContent).toContain(
      '“standard, established” gets more than 1 in 30 days on average',
    );
  });

  test('warns when few and precious people get a survey', () => {
    const { container } = show();
    expect(container.textContent).not.toContain('Talk to them instead');
    fireEvent.change(field(container, 'group-2-point-0-method'), { target: { value: 'survey' } });
    expect(container.textContent).toContain(
      '“VIP” is surveyed, but only 36 would answer; 73 answers are needed',
    );
  });

  test('asks for somebody who acts, and for a keeper of the list', () => {
    const { container } = show();
    write(container, 'group-0-point-0-acts', ' ');
    write(container, 'keeper', '');
    expect(container.textContent).toContain('At 1 moment nobody acts on what is heard.');
    expect(container.textContent).toContain('the ceiling holds for nobody');
  });

  test('waits while a number cannot be read', () => {
    const { container } = show();
    write(container, 'ceiling', 'few');
    expect(summaryOf(container)).toBe('Correct the marked field to see a result.');
    expect(container.querySelectorAll('table').length).toBeGreaterThan(0);
  });
});

test('a new group shows its moments, and goes on showing them while they are written', () => {
  const { container } = show();
  const isOpen = (place: number) =>
    container.querySelectorAll<HTMLDetailsElement>('details:has([id*="-point-0-moment"])')[place]
      ?.open;
  expect(isOpen(0)).toBe(false);
  press('+ Add a group');
  expect(isOpen(3)).toBe(true);
  write(container, 'group-3-point-0-moment', 'a');
  expect(isOpen(3)).toBe(true);
});

describe('what the reader writes', () => {
  test('is kept on the device, and there again next time; the address never holds it', () => {
    vi.useFakeTimers();
    const first = show();
    write(first.container, 'keeper', 'Oksana, one list.');
    act(() => void vi.advanceTimersByTime(2000));
    expect(window.location.search).toBe('');
    expect(localStorage.getItem(savedWorkKey('voc-planner'))).toContain('Oksana, one list.');
    first.unmount();
    expect(field(show().container, 'keeper').value).toBe('Oksana, one list.');
  });

  test('can be brought back after a moment or a group was removed', () => {
    const { container } = show();
    press('Group 1, moment 2: remove');
    expect(field(container, 'group-0-point-1-moment').value).toBe('two calls in week one');
    press('Bring back what stood here');
    expect(field(container, 'group-0-point-1-moment').value).toBe('first bill');
    press('Group 3: remove');
    expect(field(container, 'group-2-name')).toBeNull();
    press('Bring back what stood here');
    expect(field(container, 'group-2-name').value).toBe('VIP');
  });

  test('is put aside and said so when it cannot be read', () => {
    localStorage.setItem(
      savedWorkKey('voc-planner'),
      '{"kind":"listening","version":1,"made":{"groups":"many"}}',
    );
    const { container } = show();
    expect(field(container, 'group-0-name').value).toBe('standard, new');
    expect(container.textContent).toContain('It lies aside on this device');
  });

  test('leaves as Markdown, with the matrix and what the planner says', async () => {
    const written: string[] = [];
    vi.stubGlobal('navigator', {
      clipboard: { writeText: (text: string) => Promise.resolve(void written.push(text)) },
    });
    const { container } = show();
    write(container, 'group-0-name', 'new | young');
    write(container, 'keeper', '');
    press('Copy as Markdown');
    await act(() => Promise.resolve());
    expect(written[0]).toContain('| Moment | new \\| young | standard, established | VIP |');
    expect(written[0]).toContain('| a call | – | survey, 20% | – |');
    expect(written[0]).toContain('- Nobody keeps the one list');
    vi.unstubAllGlobals();
  });
});
