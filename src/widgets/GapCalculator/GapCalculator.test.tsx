// @vitest-environment happy-dom
import { act, fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { expectNoLeaks, islandFor, testWidget } from '../frame/widget.test-parts';
import { gapFields } from './fields';
import { GapCalculator } from './GapCalculator';
import { examples } from './GapCalculator.examples';
import { furthestShort } from './gap-result';
import { readSurvey, surveyFromAddress, surveyToAddress } from './read-survey';

testWidget({ examples, Component: GapCalculator, fieldsOf: gapFields, namesTyped: true });

const show = (tag = 'en') =>
  render(
    <GapCalculator
      {...examples.states[0].properties}
      {...islandFor(examples, { path: tag === 'pl' ? 'pl' : 'en', tag, name: tag })}
    />,
  );
const summary = (container: HTMLElement) =>
  container.querySelector('[data-summary]')?.textContent ?? '';
const surveyOf = (pasted: string) => {
  const { survey, ...others } = readSurvey(pasted);
  if (survey === undefined) throw new Error(JSON.stringify(others));
  return survey;
};
const person = (expected: number, perceived: number) =>
  [...Array(22).fill(expected), ...Array(22).fill(perceived)].join('\t');

describe('a pasted survey', () => {
  test('starts with 22 statements whose dimensions have the means of the example', () => {
    const { container } = show();
    fireEvent.click(screen.getByLabelText(/22/));
    expect(summary(container)).toContain('Weighted gap −0.54, unweighted −0.40');
    expect(container.textContent).toContain('22 statements read');
  });

  test('may have a line for each person, and each statement counts the same', () => {
    const { people, dimensions } = surveyOf(`${person(7, 5)}\n${person(6, 6)}`);
    expect(people).toBe(2);
    expect(dimensions).toEqual(Array(5).fill({ expectation: 6.5, perception: 5.5 }));
  });

  test('may have a heading, a first column of names, decimal commas and a short form', () => {
    expect(
      surveyOf('what;expected;perceived\nvans;5,2;5,6\nb;6;5\nc;6;5\nd;6;5\ne;6;5').dimensions[0],
    ).toEqual({ expectation: 5.2, perception: 5.6 });
    expect(surveyOf('7 6 5 4 3 6 6 6 6 6').dimensions[4]).toEqual({
      expectation: 3,
      perception: 6,
    });
    expect(surveyOf('101,7,6,5,4,3,6,6,6,6,6\n102,7,6,5,4,3,6,6,6,6,6').people).toBe(2);
    expect(
      surveyOf('what;E;P\nvans;5,125;5,6\nb;6;5\nc;6;5\nd;6;5\ne;6;5\nAverage;5,8;5,1')
        .dimensions[0],
    ).toEqual({ expectation: 5.125, perception: 5.6 });
  });

  test('has no gap where nobody gave both answers, and says so instead of counting zero', () => {
    const { container } = show();
    fireEvent.click(screen.getByLabelText(/22/));
    fireEvent.change(screen.getByRole('textbox', { name: /^Paste/ }), {
      target: { value: '6 5\n6 5\n6 5\n6 5\n6 n/a' },
    });
    expect(summary(container)).toContain('No answers on empathy');
    expect(summary(container)).toContain('−1.00');
    expectNoLeaks(container.innerHTML);
  });

  test('leaves out whoever answered only one half', () => {
    expect(surveyOf('7;6;5;4;3;6;6;6;6;6\n1;6;5;4;3;;6;6;6;6').dimensions[0]).toEqual({
      expectation: 7,
      perception: 6,
    });
  });

  test.each([
    [
      '5.0 5.5\n6 9\n6 5\n6 5\n6 5',
      { report: { errors: [{ line: 2, cell: 2, text: '9', problem: 'out-of-range' }] } },
    ],
    ['6 5\n6\n6 5\n6 5\n6 5', { report: { errors: [{ line: 2, text: '6', problem: 'columns' }] } }],
    ['6 5\n6 5', { problem: 'shape' }],
    ['1 2 3 4', { problem: 'shape' }],
    ['  ', { problem: 'empty' }],
    ['- -\n- -\n- -\n- -\n- -', { problem: 'empty' }],
  ])('%j is not read', (pasted, problem) => {
    expect(readSurvey(pasted)).toMatchObject(problem);
    expect(readSurvey(pasted).survey).toBeUndefined();
  });

  test('of ten thousand people is read once the hand rests, and one more is too many', () => {
    const many = `${person(6, 5)}\n`.repeat(10_000);
    expect(surveyOf(many).people).toBe(10_000);
    expect(readSurvey(many + person(6, 5))).toMatchObject({ problem: 'many' });
    vi.useFakeTimers();
    const { container } = show();
    fireEvent.click(screen.getByLabelText(/22/));
    fireEvent.change(screen.getByRole('textbox', { name: /^Paste/ }), { target: { value: many } });
    expect(container.textContent).toContain('22 statements read');
    act(() => void vi.advanceTimersByTime(300));
    expect(container.textContent).toContain('10,000 people read');
  });

  test('that is long goes into a link as the means of its statements, and comes back with the same gaps', () => {
    const link = surveyToAddress(`${person(7, 5)}\n${person(6, 6)}\n${person(6, 6)}`);
    expect(link?.length).toBeLessThan(400);
    const again = surveyOf(surveyFromAddress(link ?? '') ?? '');
    expect(again.dimensions[1]?.expectation).toBeCloseTo(19 / 3, 4);
    expect(surveyToAddress('nonsense')).toBeUndefined();
  });
});

test('equal gaps are equal, whatever floating point makes of them', () => {
  const rows = [
    { place: 1, expectation: 6.7, perception: 5.9, gap: 5.9 - 6.7 },
    { place: 2, expectation: 6.3, perception: 5.5, gap: 5.5 - 6.3 },
  ];
  expect(furthestShort(rows)).toHaveLength(2);
});

test('raising what is perceived closes the gap, in a language with decimal commas too', () => {
  const { container } = show('pl');
  fireEvent.change(container.querySelector('#gap-calculator-perceived-1') as Element, {
    target: { value: '6,7' },
  });
  expect(summary(container)).toContain('−0,26');
});
