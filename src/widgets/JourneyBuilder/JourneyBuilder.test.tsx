// @vitest-environment happy-dom
import { act, fireEvent, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { renderToString } from 'react-dom/server';
import { beforeEach, expect, test, vi } from 'vitest';
import { StartingValues } from '../address/use-address-state';
import { islandFor, testWidget } from '../frame/widget.test-parts';
import { JourneyBuilder } from './JourneyBuilder';
import { examples } from './JourneyBuilder.examples';
import {
  emptyJourney,
  freshMoment,
  type Journey,
  maxSteps,
  readDrawing,
  readJourney,
  sides,
  words,
} from './journey';

beforeEach(() => localStorage.clear());

testWidget({ examples, Component: JourneyBuilder, fieldsOf: () => ({}) });

const { journey } = examples.states[0].properties;
const show = () => render(<JourneyBuilder journey={journey} {...islandFor(examples)} />);
const text = fc.string({ unit: 'grapheme', maxLength: 20 });
const anyJourney = fc.record({
  customer: text,
  steps: fc.array(
    fc.record({
      ...Object.fromEntries(words.map((word) => [word, text])),
      where: fc.constantFrom(...sides),
      waits: fc.boolean(),
    }),
    {
      minLength: 1,
      maxLength: maxSteps,
    },
  ),
}) as unknown as fc.Arbitrary<Journey>;

test('any journey comes back from the device as it was, and can be drawn', () => {
  fc.assert(
    fc.property(anyJourney, (made) => {
      expect(readJourney(JSON.parse(JSON.stringify(made)))).toEqual(made);
      const page = renderToString(
        <StartingValues value={{ draft: made }}>
          <JourneyBuilder journey={journey} {...islandFor(examples)} />
        </StartingValues>,
      );
      expect(page).toContain('journey-builder-step-0-does');
    }),
    { numRuns: 40 },
  );
});

test('what is no journey is not read as one', () => {
  for (const stored of [
    undefined,
    null,
    4,
    {},
    { ...emptyJourney, customer: 1 },
    { ...emptyJourney, steps: [] },
    { customer: '', steps: [{ ...freshMoment(), where: 'above' }] },
    { customer: '', steps: [{ ...freshMoment(), waits: 1 }] },
  ])
    expect(readJourney(stored)).toBeUndefined();
});

test('failures are counted on their side of the line of visibility, and bare promises are named', () => {
  expect(readDrawing(journey)).toEqual({
    steps: 4,
    fails: 3,
    unseen: 2,
    waits: 1,
    unsupported: [4],
  });
  expect(readDrawing(emptyJourney)).toEqual({
    steps: 1,
    fails: 0,
    unseen: 0,
    waits: 0,
    unsupported: [],
  });
});

test('a failure moves across the line when its side is chosen, and the step can be taken along as Markdown', async () => {
  const written: string[] = [];
  vi.stubGlobal('navigator', {
    clipboard: { writeText: (copied: string) => Promise.resolve(void written.push(copied)) },
  });
  const { container } = show();
  fireEvent.click(
    container.querySelector('input[name="journey-builder-step-1-where"][value="front"]') as Element,
  );
  expect(container.querySelector('[data-summary]')?.textContent).toContain('3, of which 1');
  fireEvent.click(screen.getByRole('button', { name: 'Copy as Markdown' }));
  await act(() => Promise.resolve());
  expect(written[0]).toContain(
    '| 2 | reads the time, books a patient | message | estimate of the app | about 10:30 | F (in sight): does not know the loading order |',
  );
  vi.unstubAllGlobals();
});

test('a step is added with the focus in its first field', () => {
  const { container } = show();
  fireEvent.click(screen.getByRole('button', { name: /Add a step/ }));
  expect(document.activeElement).toBe(container.querySelector('#journey-builder-step-4-does'));
});
