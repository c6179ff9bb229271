import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readInventory } from '../src/checks/inventory';
import { publicIds } from '../src/checks/inventory-ids';
import { extendLock } from '../src/checks/read-lock';

test('every public id is in content/ids.lock, so that none can vanish unseen; "npm run ids" adds new ones', () => {
  const widgets = readdirSync('src/widgets');
  const ids = publicIds(readInventory('content', (name) => widgets.includes(name)));
  const lock = readFileSync('content/ids.lock', 'utf8');
  expect(lock).toBe(extendLock(lock, ids));
  expect(ids.length).toBeGreaterThan(100);
});
