import { act, cleanup, fireEvent, render } from '@testing-library/react';
import fc from 'fast-check';
import type { ComponentType } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { languages } from '../../languages';
import { initialValues, readAddress, writeAddress } from '../address/address-state';
import { StartingValues } from '../address/use-address-state';
import type { Fields } from '../fields/fields';
import { loadReaders } from '../paste/lazy-module';
import type { Examples } from './examples';
import { islandFor } from './island.test-parts';
import { escaped, expectNoLeaks, inputTag, wordsIn } from './page-text.test-parts';
import { mixedTexts, translatableFigures, translate } from './page-translation.test-parts';
import { isRounded, sharesIn } from './printed-shares.test-parts';
import { anyTyped, anyValue, typedTexts } from './typed-values.test-parts';
import type { IslandProps } from './words';

type Suite<Properties extends object> = {
  examples: Examples<Properties>;
  Component: ComponentType<Properties & IslandProps>;
  fieldsOf: (properties: Properties & { tag: string }) => Fields;
  /**
   * words that the reader gives, such as names of causes, stand in the results; the suite then
   * types none that look like a mistake of ours
   */
  namesTyped?: boolean;
};

export { expectNoLeaks, islandFor, wordsIn };

// More than a thousand texts end up in fields that are drawn, also where a choice hides some.
const inputs = 1200;

/** The tests that every widget passes. */
export function testWidget<Properties extends object>({
  examples,
  Component,
  fieldsOf,
  namesTyped = false,
}: Suite<Properties>): void {
  const { prefix, states } = examples;
  const english = islandFor(examples);
  const usual = { ...states[0].properties, ...english };
  const fields = fieldsOf(usual);
  const parameterOf = (name: string) => `${prefix}.${fields[name]?.parameter ?? name}`;
  const html = (properties: Properties, island = english) =>
    renderToString(<Component {...properties} {...island} />);

  beforeAll(async () => void (await loadReaders()));
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
    window.history.replaceState(null, '', '/');
  });

  describe('before any script runs', () => {
    test.each(states)('the numbers of "$name" can be read', ({ properties, numbers }) => {
      const page = wordsIn(html(properties));
      for (const number of numbers) expect(page).toContain(number);
    });
    test.each(languages.map((language) => ({ language, name: language.name })))(
      'every word is there in $name',
      ({ language }) => {
        for (const { properties } of states)
          expectNoLeaks(html(properties, islandFor(examples, language)));
      },
    );
  });

  test.each(states)('headline and table of "$name" round a share alike', ({ properties }) => {
    const { container } = render(<Component {...properties} {...english} />);
    const sharesOf = (selector: string) =>
      [...container.querySelectorAll(selector)].flatMap(({ textContent }) =>
        sharesIn(textContent ?? ''),
      );
    const cells = sharesOf('td');
    // nobody and everybody are exact: what is nearly all is written as "> 99.9%"
    const coarser = sharesOf('[data-summary], [data-figure]').filter(
      ({ value, digits }) =>
        ![0, 100].includes(value) &&
        !cells.some((cell) => cell.value === value && cell.digits === digits) &&
        cells.some((cell) => cell.value !== value && isRounded(cell, { value, digits })),
    );
    expect(coarser).toEqual([]);
  });

  describe('in the address', () => {
    test.each(states)('"$name" is written and read back', ({ properties }) => {
      const own = fieldsOf({ ...properties, ...english });
      const values = initialValues(own);
      const search = String(writeAddress('?other=1', prefix, own, values));
      expect(search).toContain('other=1');
      expect(readAddress(search, prefix, fields)).toEqual({ values, refused: [] });
    });
    test('values that do not fit are left out and named', () => {
      const wrong = Object.keys(fields).filter((name) => fields[name]?.kind !== 'text');
      const search = `?${wrong.map((name) => `${parameterOf(name)}=${encodeURIComponent('no;such value')}`).join('&')}&${prefix}.nonsense=1`;
      const { values, refused } = readAddress(search, prefix, fields);
      expect(values).toEqual(initialValues(fields));
      expect(refused).toEqual([...wrong, 'nonsense'].map(parameterOf));
    });
    test('nothing written there breaks the reading of it', () => {
      const names = fc.constantFrom(...Object.keys(fields), 'x').map(parameterOf);
      fc.assert(
        fc.property(
          fc.array(fc.tuple(names, fc.oneof(fc.string(), anyTyped)), { maxLength: 6 }),
          (given) => {
            const { values } = readAddress(`?${new URLSearchParams(given)}`, prefix, fields);
            expect(writeAddress('', prefix, fields, values)).toBeTypeOf('string');
          },
        ),
        { numRuns: 200 },
      );
    });
  });

  test('whatever is typed stays in its field and no result turns into nonsense', () => {
    const everything = fc.record(
      Object.fromEntries(
        Object.entries(fields).map(([name, field]) => [name, anyValue(field, namesTyped)]),
      ),
    );
    fc.assert(
      fc.property(everything, (values) => {
        const page = renderToString(
          <StartingValues value={values}>
            <Component {...usual} />
          </StartingValues>,
        );
        expectNoLeaks(page);
        const drawn = typedTexts(fields, values)
          .map(([name, typed]) => ({ tag: inputTag(page, `${examples.id}-${name}`), typed }))
          .filter(({ tag }) => tag);
        for (const { tag, typed } of drawn) expect(tag).toContain(` value="${escaped(typed)}"`);
      }),
      {
        numRuns: Math.max(
          60,
          Math.ceil(inputs / Math.max(5, typedTexts(fields, initialValues(fields)).length)),
        ),
      },
    );
  });

  test.each(states)('a page translated by a browser stays alive: "$name"', ({ properties }) => {
    const { container } = render(<Component {...properties} {...english} />);
    expect(mixedTexts(container)).toEqual([]);
    expect(translatableFigures(container)).toEqual([]);
  });

  test('a translated page keeps up with what is typed', () => {
    const [usualPage, translated] = [usual, usual].map(
      (given) => render(<Component {...given} />).container,
    ) as [HTMLElement, HTMLElement];
    const boxes = (page: HTMLElement) => [
      ...page.querySelectorAll<HTMLInputElement>('input[type="text"], textarea'),
    ];
    const count = boxes(usualPage).length;
    for (let index = 0; index < count; index++) {
      translate(translated);
      for (const page of [usualPage, translated]) {
        // each page is alone: what is kept on the device is another matter
        localStorage.clear();
        const box = boxes(page)[index];
        if (box) fireEvent.change(box, { target: { value: `${index + 1}` } });
      }
      expect(translated.textContent).toBe(usualPage.textContent);
    }
    translate(translated);
    for (const page of [usualPage, translated])
      for (const choice of page.querySelectorAll('input[type="radio"], input[type="checkbox"]'))
        fireEvent.click(choice);
    expect(translated.textContent).toBe(usualPage.textContent);
  });

  const shares = Object.entries(fields).flatMap(([name, field]) => {
    const { marks, to } = field as { marks?: readonly string[]; to?: number };
    return marks?.includes('%') && to === 100 ? [{ name, kind: field.kind }] : [];
  });
  const testOfShares = shares.length > 0 ? test : () => undefined;
  testOfShares('a share is recognised as 0.97, 97 and 97%, and it is said which was taken', () => {
    const read = (name: string, typed: string) =>
      (fields[name] as unknown as { parse: (text: string) => { value?: number } }).parse(typed)
        .value;
    for (const { name, kind } of shares) {
      expect([
        read(name, '0.97'),
        read(name, '97'),
        read(name, '97%'),
        read(name, '0.5%'),
        read(name, '1'),
      ]).toEqual([97, 97, 97, 0.5, 1]);
      const typed =
        kind === 'numbers' ? (initialValues(fields)[name] as string[]).map(() => '0.97') : '0.97';
      const page = renderToString(
        <StartingValues value={{ [name]: typed }}>
          <Component {...usual} />
        </StartingValues>,
      );
      const isDrawn =
        inputTag(page, `${examples.id}-${name}${kind === 'numbers' ? '-0' : ''}`) !== undefined;
      if (isDrawn) expect(wordsIn(page)).toContain('0.97 was read as 97%');
    }
  });

  describe('in a browser', () => {
    test('an untouched page keeps a clean address, and the note about scripts is gone', () => {
      vi.useFakeTimers();
      const { container } = render(<Component {...usual} />);
      act(() => void vi.advanceTimersByTime(2000));
      expect(window.location.search).toBe('');
      expect(container.querySelector('fieldset:disabled')).toBeNull();
    });
    test('wrong values in the address are said to be left out', () => {
      window.history.replaceState(null, '', `/?${prefix}.nonsense=1&other=kept`);
      const { container } = render(<Component {...usual} />);
      expect(container.textContent).toContain(`${prefix}.nonsense`);
      expectNoLeaks(container.innerHTML);
    });
    test('every field that can be typed into takes garbage, says what is allowed, and takes a number again', () => {
      const { container } = render(<Component {...usual} />);
      const boxes = [...container.querySelectorAll<HTMLInputElement>('input[type="text"]')];
      for (const box of boxes) {
        const before = box.value;
        fireEvent.change(box, { target: { value: 'a dozen' } });
        expect(box.value).toBe('a dozen');
        expect(box.getAttribute('aria-invalid')).toBe('true');
        const problem = container.querySelector(
          `#${box.getAttribute('aria-describedby')?.split(' ').at(-1)}`,
        );
        expect(problem?.textContent).toMatch(/\d/);
        fireEvent.change(box, { target: { value: before } });
        expect(box.getAttribute('aria-invalid')).toBeNull();
      }
    });
  });
}
