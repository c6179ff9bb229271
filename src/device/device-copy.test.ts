import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copyText, mergeRecords, readCopy, readRecords, replaceRecords } from './device-copy';
import type { EnumerableStorage } from './storage';

const shelfOf = (
  data: Record<string, string>,
  room = Number.POSITIVE_INFINITY,
): EnumerableStorage & { data: Record<string, string> } => ({
  data,
  get length() {
    return Object.keys(data).length;
  },
  key: (index) => Object.keys(data)[index] ?? null,
  getItem: (key) => data[key] ?? null,
  setItem: (key, value) => {
    if (JSON.stringify({ ...data, [key]: value }).length > room)
      throw new DOMException('full', 'QuotaExceededError');
    data[key] = value;
  },
  removeItem: (key) => {
    delete data[key];
  },
});
const work = (made: string | undefined, before?: string, version = 1) =>
  JSON.stringify({ kind: 'plan', version, made, before, changedAtMillis: 1 });

describe('what a device keeps', () => {
  const full = {
    'promise-and-delivery.settings': '{"theme":"dark"}',
    'promise-and-delivery.kept.plan-builder': work('mine'),
    'another.site': 'x',
  };

  test('goes into a file and comes out of it as it was, without what other sites keep', () => {
    const records = readRecords(shelfOf(full));
    expect(records).toEqual({ settings: '{"theme":"dark"}', 'kept.plan-builder': work('mine') });
    const elsewhere = shelfOf({});
    expect(
      replaceRecords(elsewhere, mergeRecords({}, readCopy(copyText(records, 5)) as typeof records)),
    ).toBe(true);
    expect(readRecords(elsewhere)).toEqual(records);
  });

  test('is erased as a whole, without what other sites keep, and brought back', () => {
    const shelf = shelfOf({ ...full });
    const before = readRecords(shelf);
    expect(replaceRecords(shelf, {})).toBe(true);
    expect(shelf.data).toEqual({ 'another.site': 'x' });
    replaceRecords(shelf, before);
    expect(shelf.data).toEqual(full);
  });

  test('stays as it was when there is no room for what is loaded', () => {
    const shelf = shelfOf({ ...full }, 260);
    expect(
      replaceRecords(shelf, { settings: '{}', 'kept.journey-builder': 'long'.repeat(99) }),
    ).toBe(false);
    expect(shelf.data).toEqual(full);
  });

  test('is nothing on a device that refuses', () => {
    expect(readRecords(undefined)).toEqual({});
    expect(replaceRecords(undefined, { settings: '{}' })).toBe(false);
  });

  test('comes from no file but the book’s own', () => {
    for (const text of [
      '',
      'plan.docx',
      '[]',
      'null',
      '{"book":"promise-and-delivery"}',
      '{"book":"another","version":1,"records":{}}',
    ])
      expect(readCopy(text)).toBe('no-copy');
    expect(
      readCopy(
        '{"book":"promise-and-delivery","version":1,"records":{"settings":{"theme":"dark"}}}',
      ),
    ).toBe('no-copy');
    expect(readCopy('{"book":"promise-and-delivery","version":2,"records":{}}')).toBe('newer');
  });
});

describe('loading a file', () => {
  test('keeps what only this device has, and lets the work that stood here be brought back', () => {
    const here = {
      'kept.plan-builder': work('here', 'older'),
      'kept.voc-planner': work('only here'),
      settings: 'a',
    };
    expect(
      mergeRecords(here, {
        'kept.plan-builder': work('from the file', 'dropped there'),
        settings: 'b',
      }),
    ).toEqual({
      'kept.plan-builder': work('from the file', 'here'),
      'kept.voc-planner': work('only here'),
      settings: 'b',
    });
  });

  test('puts aside the work that stood here when it is of another kind or cannot be read', () => {
    for (const here of ['{ broken', work('newer', undefined, 2)])
      expect(
        mergeRecords(
          { 'kept.plan-builder': here, 'kept.plan-builder.unreadable': 'first' },
          { 'kept.plan-builder': work('loaded') },
        ),
      ).toEqual({
        'kept.plan-builder': work('loaded'),
        'kept.plan-builder.unreadable': 'first',
        'kept.plan-builder.unreadable-2': here,
      });
  });

  test('finds another place for what lies aside in both, and none is taken twice', () => {
    const once = mergeRecords({ 'kept.a.unreadable': 'here' }, { 'kept.a.unreadable': 'there' });
    expect(once).toEqual({ 'kept.a.unreadable': 'here', 'kept.a.unreadable-2': 'there' });
    expect(mergeRecords(once, { 'kept.a.unreadable': 'there' })).toEqual(once);
  });

  test('leaves what is here where all nine places aside are taken', () => {
    const aside = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [
        `kept.a.unreadable${index === 0 ? '' : `-${index + 1}`}`,
        `${index}`,
      ]),
    );
    const here = { ...aside, 'kept.a': '{ broken' };
    expect(
      mergeRecords(here, { 'kept.a': work('loaded'), 'kept.a.unreadable': 'another' }),
    ).toEqual(here);
  });

  test('changes nothing when the file holds what is here', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.string()), (records) => {
        const plain = { ...records };
        expect(mergeRecords(plain, plain)).toEqual(plain);
        expect(readCopy(copyText(plain, 1))).toEqual(plain);
      }),
    );
  });

  test('never takes a file for one that it is not, and never crashes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readCopy(text)).toBe('no-copy');
      }),
    );
  });
});
