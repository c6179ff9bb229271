// `npm run prove:labels`: looks at the labels of every picture of the last build in four languages
// and three widths; `npm test` looks at English on a phone.
import { environment, run } from '../../scripts/run.mjs';

process.exitCode = await run('playwright', ['test', 'tests/labels.e2e.ts'], {
  env: environment({ LABEL_LANGUAGES: 'en,pl,zh-hans,zh-hant', LABEL_WIDTHS: '360,768,1000' }),
});
