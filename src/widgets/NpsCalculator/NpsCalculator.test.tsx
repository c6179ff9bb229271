// @vitest-environment happy-dom
import { act, fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { islandFor, testWidget } from '../frame/widget.test-parts';
import { npsFields } from './fields';
import { NpsCalculator } from './NpsCalculator';
import { examples } from './NpsCalculator.examples';

testWidget({ examples, Component: NpsCalculator, fieldsOf: npsFields, namesTyped: true });

const show = () =>
  render(<NpsCalculator {...examples.states[0].properties} {...islandFor(examples)} />);
const summaries = (container: HTMLElement) =>
  [...container.querySelectorAll('[data-summary]')].map((sentence) => sentence.textContent ?? '');

test('the summary follows what is typed, and the address follows when the hand rests', () => {
  vi.useFakeTimers();
  const { container } = show();
  fireEvent.change(screen.getAllByLabelText(/^Promoters/)[0] as HTMLElement, {
    target: { value: '1 250' },
  });
  expect(summaries(container)[0]).toBe(
    '1,250 promoters, 50 detractors of 1,360: NPS +88, give or take 2.',
  );
  expect(window.location.search).toBe('');
  act(() => void vi.advanceTimersByTime(400));
  expect(window.location.search).toBe(
    '?nps.mode=counts&nps.promoters=1250&nps.passives=60&nps.detractors=50',
  );
  expect(window.location.hash).toBe('#nps-calculator');
});

test('a changed result is read out once, and only when the hand rests', () => {
  vi.useFakeTimers();
  const { container } = show();
  const voice = () => [...container.querySelectorAll('[role="status"]')].at(-1)?.textContent;
  const slider = screen.getAllByLabelText('Promoters, slider')[0] as HTMLElement;
  for (const value of ['91', '92', '93']) {
    fireEvent.change(slider, { target: { value } });
    act(() => void vi.advanceTimersByTime(100));
    expect(voice()).toBe('');
  }
  act(() => void vi.advanceTimersByTime(800));
  expect(voice()).toContain('93 promoters');
  act(() => void vi.advanceTimersByTime(5000));
  expect(voice()).toBe('');
});

test('an address opens the calculator as it was shared', () => {
  window.history.replaceState(
    null,
    '',
    '/?nps.promoters=62&nps.passives=27&nps.detractors=11&nps.compare=1&nps.afterPromoters=70&nps.margin=-3#nps-calculator',
  );
  const { container } = show();
  expect(summaries(container)[0]).toBe(
    '62 promoters, 11 detractors of 100: NPS +51, give or take 13.',
  );
  expect(container.querySelector<HTMLInputElement>('#nps-calculator-afterPromoters')?.value).toBe(
    '70',
  );
  expect(container.textContent).toContain('nps.margin');
});

describe('pasted answers', () => {
  const paste = (answers: string) => {
    const shown = show();
    fireEvent.click(screen.getByLabelText('The answers themselves'));
    fireEvent.change(screen.getByLabelText(/^Answers from 0 to 10/), {
      target: { value: answers },
    });
    return summaries(shown.container)[0];
  };
  test('are counted however they are set apart', () => {
    expect(paste('9, 10;7\t8\n6 | 10/10')).toContain('3 promoters, 1 detractor of 6');
  });
  test('are named by line and cell when they are none', () => {
    expect(paste('9 10 x 7 11 -1')).toBe('Correct the marked field to see a result.');
    expect(
      screen.getByText(
        /Line 1, cell 3: “x” is no number.*cell 5: “11” does not lie between 0 and 10/,
      ),
    ).toBeTruthy();
  });
  test('that are missing give no score', () => {
    expect(paste('  ')).toContain('Nobody has answered');
  });
});

describe('many waves or segments', () => {
  const summary = (container: HTMLElement) =>
    summaries(container).find((sentence) => sentence.startsWith('All together')) ?? '';
  const open = '/?nps.many=1';
  const four = 'A\t90\t60\t50\nB\t104\t60\t36\nC\t130\t50\t20\nD\t2\t1\t1';

  test('have a score with an interval each, and comparisons that allow for their number', () => {
    window.history.replaceState(null, '', open);
    const { container } = show();
    fireEvent.change(screen.getByLabelText('Rows from a spreadsheet'), { target: { value: four } });
    expect(summary(container)).toContain('1 of 3 changes from one wave to the next would seldom');
    expect(summary(container)).toContain('These are: C (+21).');
    expect(summary(container)).toContain(
      'Fewer than 20 answers, with which no method is reliable: D.',
    );
    const picture = container.querySelector('#nps-calculator-groups-picture-description');
    expect(picture?.textContent).toContain('A: +20.0, +9 to +31; B: +34.0');

    fireEvent.click(screen.getByLabelText('A segment, compared with all others'));
    expect(summary(container)).toContain('of 4 differences from all others');
  });

  test('stand in the address as they were read', () => {
    vi.useFakeTimers();
    const groups = 'West%7E90%7E60%7E50_East%7E104%7E60%7E36';
    window.history.replaceState(null, '', `${open}&nps.kind=segments&nps.groups=${groups}`);
    const { container } = show();
    const box = container.querySelector<HTMLTextAreaElement>('#nps-calculator-groups');
    expect(box?.value).toBe('West; 90; 60; 50\nEast; 104; 60; 36');
    act(() => void vi.advanceTimersByTime(1000));
    expect(summary(container)).toContain('The lowest is West with +20, the highest East with +34.');
    fireEvent.change(box as HTMLElement, { target: { value: 'West; 9; 6; 5' } });
    act(() => void vi.advanceTimersByTime(1000));
    expect(window.location.search).toMatch(/&nps\.kind=segments&nps\.groups=West%7E9%7E6%7E5$/);
  });

  test('keep the HTML of the server until a reader opens them', () => {
    const { container } = render(
      <NpsCalculator {...examples.states[0].properties} {...islandFor(examples)}>
        <p>as the server wrote it</p>
      </NpsCalculator>,
    );
    expect(container.textContent).toContain('as the server wrote it');
    expect(screen.queryByLabelText('Rows from a spreadsheet')).toBeNull();
    const section = screen.getByText('Many waves or segments').closest('details');
    if (section) section.open = true;
    fireEvent(section as HTMLElement, new Event('toggle'));
    expect(screen.getByLabelText('Rows from a spreadsheet')).toBeTruthy();
    expect(container.textContent).not.toContain('as the server wrote it');
  });
});

test('the link holds exactly what is on screen, and none is made of a mistake', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
  show();
  fireEvent.change(screen.getAllByLabelText(/^Detractors/)[0] as HTMLElement, {
    target: { value: '7' },
  });
  await act(async () => fireEvent.click(screen.getByText('Copy link')));
  expect(writeText).toHaveBeenCalledWith(
    expect.stringMatching(
      /\?nps\.mode=counts&nps\.promoters=90&nps\.passives=60&nps\.detractors=7#nps-calculator$/,
    ),
  );
  fireEvent.change(screen.getAllByLabelText(/^Detractors/)[0] as HTMLElement, {
    target: { value: 'seven' },
  });
  await act(async () => fireEvent.click(screen.getByText('Copy link')));
  expect(writeText).toHaveBeenCalledTimes(1);
  expect(screen.getByText(/^Correct the marked field first/)).toBeTruthy();
  vi.unstubAllGlobals();
});

test('reset brings the starting values and a clean address back', () => {
  vi.useFakeTimers();
  const { container } = show();
  fireEvent.change(screen.getAllByLabelText(/^Detractors/)[0] as HTMLElement, {
    target: { value: '0' },
  });
  act(() => void vi.advanceTimersByTime(400));
  fireEvent.click(screen.getByText('Reset'));
  act(() => void vi.advanceTimersByTime(400));
  expect(summaries(container)[0]).toContain('50 detractors of 200');
  expect(window.location.search).toBe('');
});

test('shares that do not add up as printed say so under the picture too', () => {
  const { container } = render(
    <NpsCalculator {...islandFor(examples)} promoters={3} passives={2} detractors={2} />,
  );
  const noted = [...container.querySelectorAll('p')].filter(
    ({ textContent }) => textContent === 'Rounded, these shares add up to 100.1%.',
  );
  expect(noted.filter((note) => note.closest('details') === null)).toHaveLength(1);
  const printed = [...container.querySelectorAll('svg text')].map(({ textContent }) => textContent);
  expect(printed).toEqual(expect.arrayContaining(['28.6%', '42.9%']));
});
