// @vitest-environment happy-dom
import { fireEvent, render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { islandFor, testWidget } from '../frame/widget.test-parts';
import { answers, pairFields } from './fields';
import { KanoPair } from './KanoPair';
import { examples } from './KanoPair.examples';

testWidget({ examples, Component: KanoPair, fieldsOf: pairFields });

const show = () => render(<KanoPair {...examples.states[0].properties} {...islandFor(examples)} />);
const choose = (container: HTMLElement, question: number, answer: number) =>
  fireEvent.click(
    container.querySelectorAll('input[type="radio"]')[5 * question + answer - 1] as Element,
  );

test('the table is Kano’s, row by row', () => {
  const { container } = show();
  const rows = [...container.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('td')].map((cell) => cell.textContent).join(''),
  );
  expect(rows).toEqual(['QAAAO', 'RIIIM', 'RIIIM', 'RIIIM', 'RRRRQ']);
});

test('the marked cell is where the two answers meet, and its letter is the result', () => {
  const { container } = show();
  for (const there of answers)
    for (const missing of answers) {
      choose(container, 0, Number(there));
      choose(container, 1, Number(missing));
      const lit = [...container.querySelectorAll('[aria-current="true"]')];
      expect(lit).toHaveLength(1);
      const cells = [...container.querySelectorAll('tbody td')];
      expect(cells.indexOf(lit[0] as Element)).toBe(5 * (Number(there) - 1) + Number(missing) - 1);
      expect(
        container
          .querySelector('[data-summary]')
          ?.previousElementSibling?.textContent?.split(' ')
          .at(-1),
      ).toBe(lit[0]?.textContent);
    }
});
