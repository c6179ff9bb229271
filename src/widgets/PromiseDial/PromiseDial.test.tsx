// @vitest-environment happy-dom
import { fireEvent, render } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { promiseGap } from '../../measures/promise-gap';
import { islandFor, testWidget } from '../frame/widget.test-parts';
import { conclusionKey } from './conclusion';
import { dialFields } from './fields';
import { PromiseDial } from './PromiseDial';
import { examples } from './PromiseDial.examples';

testWidget({ examples, Component: PromiseDial, fieldsOf: dialFields });

const island = islandFor(examples);
const show = () => render(<PromiseDial promised={8} delivered={6} {...island} />);
const summaryOf = (container: HTMLElement) =>
  container.querySelector('[data-summary]')?.textContent;
const slider = (container: HTMLElement, place: number) =>
  container.querySelectorAll<HTMLInputElement>('input[type="range"]')[place] as HTMLInputElement;

describe('the two handles', () => {
  test('dragging lands on halves and moves the number beside it', () => {
    const { container } = show();
    fireEvent.change(slider(container, 1), { target: { value: '8.13' } });
    expect(container.querySelector<HTMLInputElement>('#promise-dial-delivered')?.value).toBe('8');
    expect(summaryOf(container)).toBe(
      'Promised 8, delivered 8:\n“They do what they say, and they do it well.”',
    );
  });

  test.each([
    ['ArrowRight', '8.5'],
    ['ArrowUp', '8.5'],
    ['ArrowLeft', '7.5'],
    ['PageDown', '6'],
    ['PageUp', '10'],
    ['Home', '0'],
    ['End', '10'],
  ])('%s moves the promise to %s', (key, expected) => {
    const { container } = show();
    fireEvent.keyDown(slider(container, 0), { key });
    expect(container.querySelector<HTMLInputElement>('#promise-dial-promised')?.value).toBe(
      expected,
    );
  });

  test('a number typed in words leaves the handle where it was and asks for a correction', () => {
    const { container } = show();
    fireEvent.change(container.querySelector('#promise-dial-promised') as Element, {
      target: { value: 'noon' },
    });
    expect(slider(container, 0).value).toBe('8');
    expect(summaryOf(container)).toBe('Correct the marked field to see a result.');
  });
});

describe('the picture', () => {
  const hatched = (container: HTMLElement) =>
    container.querySelector('rect[fill="url(#promise-dial-gap)"]');
  const crossed = (container: HTMLElement) =>
    container.querySelector('rect[fill="url(#promise-dial-more)"]');

  test('hatches what is missing, and only that', () => {
    const { container } = show();
    expect(hatched(container)?.getAttribute('x')).toBe('60%');
    expect(hatched(container)?.getAttribute('width')).toBe('20%');
    expect(crossed(container)).toBeNull();
  });

  test('marks what came on top in another way', () => {
    const { container } = render(<PromiseDial promised={3} delivered={9} {...island} />);
    expect(crossed(container)?.getAttribute('x')).toBe('30%');
    expect(crossed(container)?.getAttribute('width')).toBe('60%');
    expect(hatched(container)).toBeNull();
  });
});

test('every promise and delivery has a sentence of its own kind', () => {
  const level = fc.double({ min: 0, max: 10, noNaN: true });
  fc.assert(
    fc.property(level, level, (promised, delivered) => {
      const measured = promiseGap({ promised, delivered });
      const key = measured.valid ? conclusionKey(measured.value.conclusion, delivered) : '';
      expect(island.messages[key]).toMatch(/^“.+”$/);
    }),
    { numRuns: 1000 },
  );
});
