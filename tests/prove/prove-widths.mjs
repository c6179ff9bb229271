// `npm run prove:widths`: looks at every page of the last `npm test` in every width from 320 to
// 1440 px, where the tests look at those at which something can change.
import { environment, run } from '../../scripts/run.mjs';

process.exitCode = await run(
  'playwright',
  ['test', 'tests/pages.e2e.ts', '--grep', 'fits narrow and wide windows'],
  {
    env: environment({ EVERY_WIDTH: '1' }),
  },
);
