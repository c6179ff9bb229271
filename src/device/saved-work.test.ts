import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  deleteSavedWork,
  deleteUnreadable,
  readSavedWork,
  readUnreadable,
  type SavedWorkSchema,
  savedWorkKey,
  writeSavedWork,
} from './saved-work';
import type { KeyValueStorage } from './storage';

const memory = (
  start: Record<string, string> = {},
): KeyValueStorage & { data: Record<string, string> } => {
  const data = { ...start };
  return {
    data,
    getItem: (key) => data[key] ?? null,
    setItem: (key, value) => {
      data[key] = value;
    },
    removeItem: (key) => {
      delete data[key];
    },
  };
};
const refusing: KeyValueStorage = {
  getItem: () => {
    throw new Error('blocked');
  },
  setItem: () => {
    throw new Error('full');
  },
  removeItem: () => {
    throw new Error('blocked');
  },
};

type Shopping = { goods: string[] };
/** Version 1 kept one text with commas, version 2 keeps a list. */
const schema: SavedWorkSchema<Shopping> = {
  kind: 'shopping',
  version: 2,
  read: (stored, version) => {
    const goods = (stored as { goods?: unknown } | undefined)?.goods;
    if (version === 1 && typeof goods === 'string') return { goods: goods.split(',') };
    return Array.isArray(goods) && goods.every((item) => typeof item === 'string')
      ? { goods }
      : undefined;
  },
};
const key = savedWorkKey('list');

describe('what a reader made', () => {
  test('is nothing at first', () =>
    expect(readSavedWork(memory(), 'list', schema)).toEqual({ state: 'none' }));

  test('comes back as it was kept, with what it replaced', () => {
    const texts = fc.array(fc.string());
    fc.assert(
      fc.property(texts, fc.option(texts, { nil: undefined }), (goods, earlier) => {
        const store = memory();
        const before = earlier && { goods: earlier };
        expect(writeSavedWork(store, 'list', schema, { made: { goods }, before })).toBe(true);
        expect(readSavedWork(store, 'list', schema)).toEqual({
          state: 'saved',
          made: { goods },
          before,
        });
      }),
    );
  });

  test('of an older version is brought into the present shape', () => {
    const store = memory({ [key]: '{"kind":"shopping","version":1,"made":{"goods":"wax,wick"}}' });
    expect(readSavedWork(store, 'list', schema)).toEqual({
      state: 'saved',
      made: { goods: ['wax', 'wick'] },
      before: undefined,
    });
  });

  test('and left for what the book shows can still be brought back', () => {
    const store = memory();
    writeSavedWork(store, 'list', schema, { made: undefined, before: { goods: ['wax'] } });
    expect(readSavedWork(store, 'list', schema)).toEqual({
      state: 'saved',
      made: undefined,
      before: { goods: ['wax'] },
    });
  });

  test('in one widget is not seen by another', () => {
    const store = memory();
    writeSavedWork(store, 'list', schema, { made: { goods: ['wax'] }, before: undefined });
    expect(readSavedWork(store, 'other-list', schema)).toEqual({ state: 'none' });
  });

  test('is forgotten when the reader goes back to the start', () => {
    const store = memory();
    writeSavedWork(store, 'list', schema, { made: { goods: ['wax'] }, before: undefined });
    deleteSavedWork(store, 'list', schema);
    expect(store.data).toEqual({});
  });
});

describe('what cannot be read', () => {
  const unreadable = [
    '{"kind":"shop',
    'null',
    '[]',
    '"text"',
    '{"kind":"plan","version":1,"made":{"goods":"a"}}',
    '{"kind":"shopping","version":3,"made":{"goods":["a"]}}',
    '{"kind":"shopping","version":2,"made":{"goods":[4]}}',
    '{"kind":"shopping","version":0.5,"made":{"goods":["a"]}}',
    '{"kind":"shopping","version":2,"made":null,"before":{"goods":["a"]}}',
  ];
  test.each(unreadable)('%s is put aside word for word', (text) => {
    const store = memory({ [key]: text });
    expect(readSavedWork(store, 'list', schema)).toEqual({ state: 'unreadable' });
    expect(store.data[key]).toBeUndefined();
    expect(readUnreadable(store, 'list')).toEqual([text]);
  });

  test('never pushes out what was put aside before', () => {
    const store = memory();
    for (const text of unreadable) {
      store.data[key] = text;
      readSavedWork(store, 'list', schema);
    }
    expect(readUnreadable(store, 'list')).toEqual(unreadable);
  });

  test('is not written over while there is no room to put it aside', () => {
    const made = { goods: ['wax'] };
    const aside = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [
        `${key}.unreadable${index === 0 ? '' : `-${index + 1}`}`,
        'null',
      ]),
    );
    const store = memory({ ...aside, [key]: '{"kind":"shop' });
    expect(readSavedWork(store, 'list', schema)).toEqual({ state: 'none' });
    expect(writeSavedWork(store, 'list', schema, { made, before: undefined })).toBe(false);
    deleteSavedWork(store, 'list', schema);
    expect(store.data[key]).toBe('{"kind":"shop');
    deleteUnreadable(store, 'list');
    expect(writeSavedWork(store, 'list', schema, { made, before: undefined })).toBe(true);
    expect(readUnreadable(store, 'list')).toEqual(['{"kind":"shop']);
    expect(readSavedWork(store, 'list', schema)).toEqual({
      state: 'saved',
      made,
      before: undefined,
    });
  });

  test('is deleted only when the reader says so', () => {
    const store = memory({ [key]: 'null' });
    readSavedWork(store, 'list', schema);
    deleteUnreadable(store, 'list');
    expect(store.data).toEqual({});
  });

  test('does no harm when the rules themselves trip over it', () => {
    const tripping = {
      ...schema,
      read: () => {
        throw new Error('unexpected');
      },
    };
    const store = memory({ [key]: '{"kind":"shopping","version":2,"made":{}}' });
    expect(readSavedWork(store, 'list', tripping)).toEqual({ state: 'unreadable' });
  });
});

test('a device that refuses to keep anything is survived, and said to refuse', () => {
  for (const store of [undefined, refusing]) {
    expect(readSavedWork(store, 'list', schema)).toEqual({ state: 'none' });
    expect(writeSavedWork(store, 'list', schema, { made: { goods: [] }, before: undefined })).toBe(
      false,
    );
    expect(readUnreadable(store, 'list')).toEqual([]);
    expect(() => deleteUnreadable(store, 'list')).not.toThrow();
    expect(() => deleteSavedWork(store, 'list', schema)).not.toThrow();
  }
});
