import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  forgetAside,
  forgetKept,
  type KeptRules,
  keptKey,
  readAside,
  readKept,
  writeKept,
} from './kept';
import type { Store } from './storage';

const memory = (start: Record<string, string> = {}): Store & { data: Record<string, string> } => {
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
const refusing: Store = {
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
const rules: KeptRules<Shopping> = {
  kind: 'shopping',
  version: 2,
  read: (stored, version) => {
    const goods = (stored as { goods?: unknown } | undefined)?.goods;
    if (version === 1 && typeof goods === 'string') return { goods: goods.split(',') };
    return Array.isArray(goods) && goods.every((one) => typeof one === 'string')
      ? { goods }
      : undefined;
  },
};
const key = keptKey('list');

describe('what a reader made', () => {
  test('is nothing at first', () =>
    expect(readKept(memory(), 'list', rules)).toEqual({ state: 'none' }));

  test('comes back as it was kept, with what it replaced', () => {
    const texts = fc.array(fc.string());
    fc.assert(
      fc.property(texts, fc.option(texts, { nil: undefined }), (goods, earlier) => {
        const store = memory();
        const before = earlier && { goods: earlier };
        expect(writeKept(store, 'list', rules, { made: { goods }, before })).toBe(true);
        expect(readKept(store, 'list', rules)).toEqual({ state: 'kept', made: { goods }, before });
      }),
    );
  });

  test('of an older version is brought into the present shape', () => {
    const store = memory({ [key]: '{"kind":"shopping","version":1,"made":{"goods":"wax,wick"}}' });
    expect(readKept(store, 'list', rules)).toEqual({
      state: 'kept',
      made: { goods: ['wax', 'wick'] },
      before: undefined,
    });
  });

  test('and left for what the book shows can still be brought back', () => {
    const store = memory();
    writeKept(store, 'list', rules, { made: undefined, before: { goods: ['wax'] } });
    expect(readKept(store, 'list', rules)).toEqual({
      state: 'kept',
      made: undefined,
      before: { goods: ['wax'] },
    });
  });

  test('in one widget is not seen by another', () => {
    const store = memory();
    writeKept(store, 'list', rules, { made: { goods: ['wax'] }, before: undefined });
    expect(readKept(store, 'other-list', rules)).toEqual({ state: 'none' });
  });

  test('is forgotten when the reader goes back to the start', () => {
    const store = memory();
    writeKept(store, 'list', rules, { made: { goods: ['wax'] }, before: undefined });
    forgetKept(store, 'list', rules);
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
    expect(readKept(store, 'list', rules)).toEqual({ state: 'aside' });
    expect(store.data[key]).toBeUndefined();
    expect(readAside(store, 'list')).toEqual([text]);
  });

  test('never pushes out what was put aside before', () => {
    const store = memory();
    for (const text of unreadable) {
      store.data[key] = text;
      readKept(store, 'list', rules);
    }
    expect(readAside(store, 'list')).toEqual(unreadable);
  });

  test('is not written over while there is no room to put it aside', () => {
    const made = { goods: ['wax'] };
    const aside = Object.fromEntries(
      Array.from({ length: 9 }, (_, place) => [
        `${key}.unreadable${place === 0 ? '' : `-${place + 1}`}`,
        'null',
      ]),
    );
    const store = memory({ ...aside, [key]: '{"kind":"shop' });
    expect(readKept(store, 'list', rules)).toEqual({ state: 'none' });
    expect(writeKept(store, 'list', rules, { made, before: undefined })).toBe(false);
    forgetKept(store, 'list', rules);
    expect(store.data[key]).toBe('{"kind":"shop');
    forgetAside(store, 'list');
    expect(writeKept(store, 'list', rules, { made, before: undefined })).toBe(true);
    expect(readAside(store, 'list')).toEqual(['{"kind":"shop']);
    expect(readKept(store, 'list', rules)).toEqual({ state: 'kept', made, before: undefined });
  });

  test('is deleted only when the reader says so', () => {
    const store = memory({ [key]: 'null' });
    readKept(store, 'list', rules);
    forgetAside(store, 'list');
    expect(store.data).toEqual({});
  });

  test('does no harm when the rules themselves trip over it', () => {
    const tripping = {
      ...rules,
      read: () => {
        throw new Error('unexpected');
      },
    };
    const store = memory({ [key]: '{"kind":"shopping","version":2,"made":{}}' });
    expect(readKept(store, 'list', tripping)).toEqual({ state: 'aside' });
  });
});

test('a device that refuses to keep anything is survived, and said to refuse', () => {
  for (const store of [undefined, refusing]) {
    expect(readKept(store, 'list', rules)).toEqual({ state: 'none' });
    expect(writeKept(store, 'list', rules, { made: { goods: [] }, before: undefined })).toBe(false);
    expect(readAside(store, 'list')).toEqual([]);
    expect(() => forgetAside(store, 'list')).not.toThrow();
    expect(() => forgetKept(store, 'list', rules)).not.toThrow();
  }
});
