// `npm run prove:pages`: looks at every page of the last build in every language as the tests look
// at the English ones and at one chapter of each language.
import { environment, run } from '../../scripts/run.mjs';

process.exitCode = await run(
  'playwright',
  ['test', 'tests/pages.e2e.ts', '--grep', 'fits narrow and wide windows'],
  { env: environment({ WHOLE_PAGES: '1' }) },
);
