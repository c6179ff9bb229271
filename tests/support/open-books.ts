import { existsSync } from 'node:fs';
import { serve } from '../../scripts/serve.mjs';

/** Serves both builds during the tests: the book, and the pseudo-language build under a path. */
export default async function openBooks(): Promise<() => Promise<void>> {
  for (const folder of ['dist', 'trial'])
    if (!existsSync(`${folder}/robots.txt`))
      throw new Error(`There is no build in ${folder}/. Run \`npm test\`, which builds both.`);
  const book = await serve({ folder: 'dist' });
  const trial = await serve({ folder: 'trial' });
  process.env['BOOK_ADDRESS'] = book.address;
  process.env['TRIAL_ADDRESS'] = trial.address;
  return async () => {
    await book.close();
    await trial.close();
  };
}
