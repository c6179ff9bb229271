// `npm test`: set-up, then every check of the book, a stage after the other, the checks of a stage
// side by side; `--quick` leaves out what needs a build or a browser.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environment, run } from './run.mjs';
import { setUp } from './set-up.mjs';

const quick = process.argv.includes('--quick');
const began = Date.now();
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;
const reports = mkdtempSync(join(tmpdir(), 'book-test-'));
const unitReport = join(reports, 'unit.json');
const endReport = join(reports, 'end-to-end.json');
const engineReport = join(reports, 'engines.json');

/** The number of tests in a runner's own report; nothing when it wrote none. */
function count(file, read) {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/**
 * The stages; each a list of checks that run at the same time, for most keep only one processor
 * busy.
 */
const stages = [
  [
    { name: 'types', command: ['astro', 'check', '--minimumFailingSeverity', 'hint'] },
    { name: 'lint: stylelint', command: ['stylelint', 'src/**/*.css'] },
    { name: 'lint: biome', command: ['biome', 'check', '--error-on-warnings', '.'] },
    { name: 'lint: prettier', command: ['prettier', '--check', 'src/**/*.astro'] },
    { name: 'lint: knip', command: ['knip'] },
  ],
  [
    {
      name: 'unit tests',
      command: [
        'vitest',
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${unitReport}`,
      ],
      tests: () =>
        count(unitReport, (report) => ({
          passed: report.numPassedTests,
          failed: report.numFailedTests,
        })),
    },
  ],
  [
    { name: 'build', command: ['astro', 'build'], builds: true },
    {
      name: 'build under a path, with pseudo words',
      command: ['astro', 'build', '--config', 'tests/support/astro.config.mjs'],
      builds: true,
    },
  ],
  [
    {
      name: 'valid HTML, English',
      // of the chapters in two languages, one pair in each direction
      command: [
        'html-validate',
        'dist/en/{,*/,*/!(with)/}*.html',
        'dist/en/*/with/pl/*.html',
        'dist/*.html',
        'dist/{embed,go}/**/*.html',
      ],
      needsBuild: true,
    },
    {
      name: 'valid HTML, other languages',
      command: [
        'html-validate',
        'dist/!(en|embed|go)/{,*/,*/!(with)/}*.html',
        'dist/zh-hant/*/with/en/*.html',
      ],
      needsBuild: true,
    },
  ],
  [
    {
      name: 'end-to-end tests',
      command: ['playwright', 'test', '--reporter=list,json'],
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: endReport },
      tests: () =>
        count(endReport, ({ stats }) => ({
          passed: stats.expected + stats.flaky,
          failed: stats.unexpected,
        })),
      needsBuild: true,
    },
  ],
  [
    {
      name: 'journey in Firefox, where it is there',
      command: ['node', 'tests/engines/prove-engines.ts', 'firefox', '--if-there'],
      env: { ENGINES_REPORT: engineReport },
      tests: () => count(engineReport, (report) => report),
      needsBuild: true,
    },
  ],
];

await setUp({ browser: !quick });
await run('node', ['--version']);

const done = [];
let isBuilt = true;

/** Runs one check of a stage; beside others it speaks when it has ended. */
async function runCheck({ name, command, env, tests, builds }, isAlone) {
  const since = Date.now();
  if (isAlone) console.log(`\n── ${name}`);
  const code = await run(command[0], command.slice(1), { env: environment(env), isLate: !isAlone });
  if (builds && code !== 0) isBuilt = false;
  const counted = tests?.() ?? { passed: code === 0 ? 1 : 0, failed: 0 };
  const failed = Math.max(counted.failed, code === 0 ? 0 : 1);
  const skipped = counted.skipped ?? [];
  console.log(
    `${isAlone ? '' : `── ${name}`}   ${failed ? 'FAILED' : skipped.length > 0 ? 'skipped' : 'passed'} in ${seconds(since)}`,
  );
  return { name, time: seconds(since), passed: counted.passed, failed, skipped };
}

for (const stage of stages) {
  const wanted = stage.filter((check) => !quick || !(check.builds || check.needsBuild));
  if (wanted.some((check) => check.needsBuild) && !isBuilt) {
    console.log(
      `\n── ${wanted.map(({ name }) => name).join(', ')}   not run: there is no build to test`,
    );
    done.push(...wanted.map(({ name }) => ({ name, time: '-', passed: 0, failed: 1 })));
  } else
    done.push(...(await Promise.all(wanted.map((check) => runCheck(check, wanted.length === 1)))));
}
rmSync(reports, { recursive: true, force: true });

console.log(`\n── all in ${seconds(began)}`);
for (const { name, time, passed, failed, skipped = [] } of done) {
  const count =
    skipped.length > 0
      ? `skipped: ${skipped.join(', ')}`
      : `${passed} passed${failed ? `, ${failed} failed` : ''}`;
  console.log(
    `   ${failed ? '✗' : skipped.length > 0 ? '–' : '✓'} ${name.padEnd(40)} ${time.padStart(9)}  ${count}`,
  );
}
const sum = (key) => done.reduce((total, check) => total + check[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
