// Adds the book's new public ids to content/ids.lock: `npm run ids`.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readInventory } from './inventory.ts';
import { publicIds } from './inventory-ids.ts';
import { extendLock } from './read-lock.ts';

const widgets = readdirSync('src/widgets');
const inventory = readInventory('content', (name) => widgets.includes(name));
for (const { file, unreadable } of inventory.texts)
  if (unreadable)
    throw new Error(
      `${file}:${unreadable.line}:${unreadable.column} cannot be read, so its ids are not known. Mend it first.`,
    );
const { file } = inventory.lock;
const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
writeFileSync(file, extendLock(before, publicIds(inventory)));
