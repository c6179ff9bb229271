// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useLayoutEffect } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { savedWorkKey } from '../../device/saved-work';
import { useSavedDraft } from './use-saved-draft';

const read = (stored: unknown) => (typeof stored === 'string' ? stored : undefined);

function Poem({ first = 'first' }: { first?: string }) {
  const { draft, isEdited, isSaved, change, replace, reset, restore, unreadable } = useSavedDraft({
    id: 'poem',
    kind: 'poem',
    version: 1,
    first,
    read,
  });
  return (
    <div>
      <output>
        {[
          draft,
          isEdited ? 'own' : 'the book’s',
          isSaved ? 'kept' : 'lost',
          unreadable.length,
        ].join(' · ')}
      </output>
      <button type="button" onClick={() => change(`${draft}!`)}>
        change
      </button>
      <button type="button" onClick={() => replace('other')}>
        replace
      </button>
      <button type="button" onClick={reset}>
        reset
      </button>
      {restore && (
        <button type="button" onClick={restore}>
          bring back
        </button>
      )}
    </div>
  );
}

const shown = () => screen.getByRole('status').textContent;
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const stored = () => JSON.parse(localStorage.getItem(savedWorkKey('poem')) ?? 'null');
beforeEach(() => localStorage.clear());
afterEach(cleanup);

test('looking at the book’s example keeps nothing', () => {
  render(<Poem />);
  expect(shown()).toBe('first · the book’s · kept · 0');
  expect(localStorage.length).toBe(0);
});

test('the server shows the example even where something is kept', () => {
  localStorage.setItem(
    savedWorkKey('poem'),
    JSON.stringify({ kind: 'poem', version: 1, made: 'mine' }),
  );
  expect(renderToString(<Poem />)).toContain('first');
});

test('every change is kept at once, and what was replaced can be brought back and forth, also after a new visit', () => {
  const { unmount } = render(<Poem />);
  press('change');
  expect(stored()).toMatchObject({ made: 'first!' });
  press('replace');
  unmount();
  render(<Poem />);
  expect(shown()).toContain('other · own');
  press('bring back');
  expect(shown()).toContain('first! · own');
  press('bring back');
  expect(shown()).toContain('other · own');
});

test('back at the example, the reader’s own work is not lost', () => {
  render(<Poem />);
  press('change');
  press('reset');
  expect(shown()).toContain('first · the book’s');
  press('bring back');
  expect(shown()).toContain('first! · own');
});

test('back at the example, it is the book’s also after a new visit, and a later edition’s is shown', () => {
  const { unmount } = render(<Poem />);
  press('change');
  press('reset');
  unmount();
  render(<Poem first="of a later edition" />);
  expect(shown()).toBe('of a later edition · the book’s · kept · 0');
  press('bring back');
  expect(shown()).toContain('first! · own');
});

test('two changes of another tab in quick succession are both only read', () => {
  const hear = (made: string) => {
    localStorage.setItem(savedWorkKey('poem'), JSON.stringify({ kind: 'poem', version: 1, made }));
    window.dispatchEvent(new StorageEvent('storage', { key: savedWorkKey('poem') }));
  };
  // the second one comes after the first was drawn and before its effects have run
  function Listener() {
    const { draft } = useSavedDraft({ id: 'poem', kind: 'poem', version: 1, first: 'first', read });
    useLayoutEffect(() => {
      if (draft === 'from the se') hear('from the sec');
    }, [draft]);
    return <output>{draft}</output>;
  }
  render(<Listener />);
  act(() => hear('from the se'));
  expect(shown()).toBe('from the sec');
  // this tab wrote nothing: a record written back would take letters from whoever types in the
  // other
  expect(stored()).toEqual({ kind: 'poem', version: 1, made: 'from the sec' });
});

test('what another tab with a newer edition has written stays where it is', () => {
  render(<Poem />);
  const text = JSON.stringify({ kind: 'poem', version: 2, made: 'newer' });
  localStorage.setItem(savedWorkKey('poem'), text);
  act(
    () =>
      void window.dispatchEvent(
        new StorageEvent('storage', { key: savedWorkKey('poem'), newValue: text }),
      ),
  );
  expect(shown()).toBe('first · the book’s · kept · 0');
  expect(localStorage.getItem(savedWorkKey('poem'))).toBe(text);
  press('change');
  expect(localStorage.getItem(`${savedWorkKey('poem')}.unreadable`)).toBe(text);
});

test('what another tab has written is taken over, and not written again', () => {
  render(<Poem />);
  const text = JSON.stringify({
    kind: 'poem',
    version: 1,
    made: 'from the other tab',
    changedAtMillis: 1,
  });
  localStorage.setItem(savedWorkKey('poem'), text);
  act(
    () =>
      void window.dispatchEvent(
        new StorageEvent('storage', { key: savedWorkKey('poem'), newValue: text }),
      ),
  );
  expect(shown()).toContain('from the other tab · own');
  expect(localStorage.getItem(savedWorkKey('poem'))).toBe(text);
});

test('when all that is kept is erased, the book’s example is there at once and nothing is written again', () => {
  render(<Poem />);
  press('change');
  expect(shown()).toContain('first! · own');
  localStorage.clear();
  act(
    () =>
      void window.dispatchEvent(
        new StorageEvent('storage', { key: savedWorkKey('poem'), newValue: null }),
      ),
  );
  expect(shown()).toBe('first · the book’s · kept · 0');
  expect(localStorage.length).toBe(0);
});

test('a record that is put aside meanwhile is told of', () => {
  render(<Poem />);
  const key = `${savedWorkKey('poem')}.unreadable`;
  localStorage.setItem(key, 'older');
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key, newValue: 'older' })));
  expect(shown()).toBe('first · the book’s · kept · 1');
});

test('an unreadable record lies aside and the example is shown', () => {
  localStorage.setItem(savedWorkKey('poem'), '{"kind":"poem"');
  render(<Poem />);
  expect(shown()).toBe('first · the book’s · kept · 1');
});

const otherPage = (made: string) =>
  localStorage.setItem(
    savedWorkKey('poem'),
    JSON.stringify({ kind: 'poem', version: 1, made, changedAtMillis: 1 }),
  );

test('a page that comes back from the back-forward cache shows what was written meanwhile', () => {
  render(<Poem />);
  press('change');
  otherPage('from the next page');
  act(() => void window.dispatchEvent(new Event('pageshow')));
  expect(shown()).toContain('from the next page · own');
  press('change');
  expect(stored()).toMatchObject({ made: 'from the next page!' });
});

test('what another page wrote without being heard is not written over: it can be brought back', () => {
  render(<Poem />);
  press('change');
  otherPage('from the other page');
  press('change');
  expect(stored()).toMatchObject({ made: 'first!!', before: 'from the other page' });
  press('change');
  expect(stored()).toMatchObject({ made: 'first!!!', before: 'from the other page' });
  press('bring back');
  expect(shown()).toContain('from the other page · own');
});

test('going back to the example does not delete what another page wrote', () => {
  render(<Poem />);
  press('change');
  otherPage('from the other page');
  press('reset');
  expect(stored()).toMatchObject({ before: 'from the other page' });
});

test('work erased on another page comes back only when something is written', () => {
  render(<Poem />);
  press('change');
  localStorage.clear();
  press('change');
  expect(stored()).toMatchObject({ made: 'first!!' });
  expect(stored().before).toBeUndefined();
});
