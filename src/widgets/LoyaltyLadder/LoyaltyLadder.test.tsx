// @vitest-environment happy-dom
import { act, fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { languages } from '../../languages';
import { expectNoLeaks, islandFor, testWidget } from '../frame/widget.test-parts';
import { ladderFields } from './fields';
import { LoyaltyLadder } from './LoyaltyLadder';
import { examples } from './LoyaltyLadder.examples';
import { shortName, stages } from './stages';

testWidget({ examples, Component: LoyaltyLadder, fieldsOf: ladderFields });

const island = islandFor(examples);
const show = () => render(<LoyaltyLadder {...examples.states[0].properties} {...island} />);
const rung = (name: string) => screen.getByRole('button', { name });
const panelOf = (container: HTMLElement) =>
  container.querySelector('#loyalty-ladder-diagram-panel')?.textContent;
const summaryOf = (container: HTMLElement) =>
  container.querySelector('[data-summary]')?.textContent;

test('there are seven stages of the list, and those who stopped', () => {
  show();
  expect(stages).toHaveLength(8);
  expect(screen.getAllByRole('button', { pressed: true })).toHaveLength(1);
  expect(screen.getAllByRole('button', { pressed: false })).toHaveLength(7);
});

test('a pressed stage opens what is thought there, and the link shows it', () => {
  vi.useFakeTimers();
  const { container } = show();
  fireEvent.click(rung('Client'));
  expect(rung('Client').getAttribute('aria-pressed')).toBe('true');
  expect(panelOf(container)).toContain('“These are my people.”');
  expect(summaryOf(container)).toContain('rung 5 of 6');
  act(() => void vi.advanceTimersByTime(400));
  expect(window.location.search).toBe('?ladder.stage=client');
});

test('a link opens its stage', () => {
  window.history.replaceState(null, '', '/?ladder.stage=lapsed#loyalty-ladder-diagram');
  const { container } = show();
  expect(panelOf(container)).toContain('Lapsed customer');
  expect(summaryOf(container)).toContain('not in the list of seven');
});

describe('arrow keys', () => {
  test('climb and go down, and stop at both ends', () => {
    const { container } = show();
    fireEvent.keyDown(rung('Suspect'), { key: 'ArrowUp' });
    expect(panelOf(container)).toContain('Prospect');
    expect(document.activeElement).toBe(rung('Prospect'));
    fireEvent.keyDown(rung('Prospect'), { key: 'ArrowDown' });
    fireEvent.keyDown(rung('Suspect'), { key: 'ArrowDown' });
    expect(rung('Suspect').getAttribute('aria-pressed')).toBe('true');
  });

  test('leave other keys to the browser', () => {
    show();
    expect(fireEvent.keyDown(rung('Suspect'), { key: 'ArrowUp', altKey: true })).toBe(true);
    expect(fireEvent.keyDown(rung('Suspect'), { key: 'a' })).toBe(true);
    expect(rung('Suspect').getAttribute('aria-pressed')).toBe('true');
  });
});

test.each(languages.map((language) => ({ language, name: language.name })))(
  'every stage has its words in $name',
  ({ language }) => {
    const words = islandFor(examples, language);
    for (const stage of stages) {
      window.history.replaceState(null, '', `/?ladder.stage=${stage}`);
      const { container, unmount } = render(
        <LoyaltyLadder {...examples.states[0].properties} {...words} />,
      );
      expectNoLeaks(container.innerHTML);
      unmount();
    }
  },
);

test('names lose what stands in brackets at their end, and nothing else', () => {
  expect(shortName('Client (regular customer)')).toBe('Client');
  expect(shortName('可能客户（suspect）')).toBe('可能客户');
  expect(shortName('Adwokat (rzecznik) firmy')).toBe('Adwokat (rzecznik) firmy');
});
