import { it } from 'vitest';
import { checkBook } from '../src/markdown/check-book';
import { keepKnownTags, readKnown } from '../src/markdown/known';
import * as measures from '../src/measures';

it('x', async () => {
  const ps = await checkBook(readKnown('content', keepKnownTags('src'), measures));
  for (const p of ps) console.log(`${p.file}:${p.line}:${p.column} ${p.id} ${p.what} — ${p.remedy}`);
  console.log(ps.length + ' problems');
}, 60000);
