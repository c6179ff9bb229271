// `npm test`: set-up, then every check of the book, one after the other; `--quick` leaves out what needs a build or a browser.
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

/** The number of tests in a runner's own report; nothing when it wrote none. */
function count(file, read) {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 0 };
  }
}

const steps = [
  { name: 'lint: biome', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'lint: stylelint', command: ['stylelint', 'src/**/*.css'] },
  { name: 'lint: knip', command: ['knip'] },
  { name: 'types', command: ['astro', 'check', '--minimumFailingSeverity', 'hint'] },
  {
    name: 'unit tests',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    tests: () => count(unitReport, (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests })),
  },
  { name: 'build', command: ['astro', 'build'], builds: true },
  { name: 'build under a path, with pseudo words', command: ['astro', 'build', '--config', 'tests/trial/astro.config.mjs'], builds: true },
  { name: 'valid HTML', command: ['html-validate', 'dist/**/*.html'], needsBuild: true },
  {
    name: 'end-to-end tests',
    command: ['playwright', 'test', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: endReport },
    tests: () => count(endReport, ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky })),
    needsBuild: true,
  },
];
const wanted = quick ? steps.filter((step) => !step.builds && !step.needsBuild) : steps;

await setUp({ browser: !quick });
await run('node', ['--version']);

const done = [];
let isBuilt = true;
for (const step of wanted) {
  console.log(`\n── ${step.name}`);
  const since = Date.now();
  if (step.needsBuild && !isBuilt) {
    console.log('   not run: there is no build to test');
    done.push({ name: step.name, time: '-', passed: 0, failed: 1 });
    continue;
  }
  const code = await run(step.command[0], step.command.slice(1), { env: environment({ ...step.env }) });
  if (step.builds && code !== 0) isBuilt = false;
  const tests = step.tests?.() ?? { passed: code === 0 ? 1 : 0, failed: 0 };
  const failed = Math.max(tests.failed, code === 0 ? 0 : 1);
  console.log(`   ${failed ? 'FAILED' : 'passed'} in ${seconds(since)}`);
  done.push({ name: step.name, time: seconds(since), passed: tests.passed, failed });
}
rmSync(reports, { recursive: true, force: true });

console.log(`\n── all in ${seconds(began)}`);
for (const { name, time, passed, failed } of done)
  console.log(`   ${failed ? '✗' : '✓'} ${name.padEnd(40)} ${time.padStart(9)}  ${passed} passed${failed ? `, ${failed} failed` : ''}`);
const sum = (key) => done.reduce((total, step) => total + step[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
