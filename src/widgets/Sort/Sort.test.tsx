// @vitest-environment happy-dom
import { fireEvent, render } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectNoLeaks, islandFor, testWidget } from '../parts/widget.test-parts';
import { chosenGroup, sortFields, withAnswer } from './fields';
import { Sort } from './Sort';
import { examples } from './Sort.examples';

testWidget({ examples, Component: Sort, fieldsOf: sortFields });

const [few, many] = [examples.states[0].properties, examples.states[1]?.properties ?? examples.states[0].properties];
const show = (properties = few) => render(<Sort {...properties} {...islandFor(examples)} />).container;
const summaryOf = (container: HTMLElement) => container.querySelector('[data-summary]')?.textContent;

describe('putting a case into a group', () => {
  test('says why when it belongs there, and asks to look again when it does not', () => {
    const container = show();
    const [painted, arrived] = [...container.querySelectorAll('li')];
    fireEvent.click(painted?.querySelector('input[value="promise"]') as Element);
    expect(painted?.textContent).toContain('They plant an expectation.');
    fireEvent.click(arrived?.querySelector('input[value="promise"]') as Element);
    expect(arrived?.textContent).not.toContain('It is what was lived.');
    expect(summaryOf(container)).toContain('2 of 3');
    fireEvent.click(arrived?.querySelector('input[value="delivery"]') as Element);
    expect(arrived?.textContent).toContain('It is what was lived.');
    expectNoLeaks(container.innerHTML);
  });

  test('works from a list when there are many groups, and can be taken back', () => {
    const container = show(many);
    const select = container.querySelector('select') as HTMLSelectElement;
    fireEvent.change(select, { target: { value: 'stage-0' } });
    expect(container.textContent).toContain('They plant an expectation.');
    fireEvent.change(select, { target: { value: '' } });
    expect(container.textContent).not.toContain('They plant an expectation.');
  });

  test('says so when everything is right', () => {
    const container = show();
    for (const [place, one] of few.cases.entries()) fireEvent.click(container.querySelectorAll('li')[place]?.querySelector(`input[value="${one.group}"]`) as Element);
    expect(summaryOf(container)).toMatch(/all 3/i);
  });
});

test('answers survive being written and read, whatever was there before', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(2), fc.constantFrom('promise', 'delivery', 'nowhere'), (before, place, group) => {
      const after = withAnswer(few, before, place, group);
      expect(after).toHaveLength(few.cases.length);
      expect(chosenGroup(few, after, place)?.id).toBe(group === 'nowhere' ? undefined : group);
      expect(sortFields(few).answers.read(after)).toBe(after);
    }),
    { numRuns: 1000 },
  );
});
