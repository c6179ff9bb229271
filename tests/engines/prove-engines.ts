// `npm run prove:engines`: one journey through the last build in Firefox and in WebKitGTK, which
// it installs where it may; with a name, in that engine only. `--if-there` installs nothing and
// passes over an engine that is missing. LEGS=search,print takes the legs of these names alone.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { serve } from '../../scripts/serve.mjs';
import type { Engine } from './engine.ts';
import { type EngineName, engineNames, findEngine, installEngine } from './find-engines.ts';
import { startFirefox } from './firefox.ts';
import { leaving } from './legs/leaving.ts';
import { readerWork } from './legs/reader-work.ts';
import { reading } from './legs/reading.ts';
import { search } from './legs/search.ts';
import { widgets } from './legs/widgets.ts';
import { type Leg, Reader } from './reader.ts';
import { watchedCopy } from './watched-copy.ts';
import { freePort, startWebKit } from './webkit.ts';

const journey: Leg[] = [...reading, ...widgets, ...search, ...readerWork, ...leaving];
const starts: Record<EngineName, (paths: Record<string, string>) => Promise<Engine>> = {
  firefox: startFirefox,
  webkit: startWebKit,
};
const built = 'dist';
const pictures = 'test-results';

/**
 * Takes a step, looks whether anything went wrong unseen, and gives the sentence of what failed.
 */
async function take(
  reader: Reader,
  step: (reader: Reader) => Promise<void>,
): Promise<string | undefined> {
  try {
    await step(reader);
    const trouble = await reader.engine.takeTrouble();
    return trouble.length > 0 ? trouble.join('\n    ') : undefined;
  } catch (error) {
    const trouble = await reader.engine.takeTrouble().catch(() => []);
    return [error instanceof Error ? error.message : String(error), ...trouble].join('\n    ');
  }
}

async function travel(
  name: EngineName,
  paths: Record<string, string>,
  folder: string,
  port: number,
): Promise<{ passed: number; failed: number }> {
  const book = await serve({ folder, port });
  const engine = await starts[name](paths);
  const only = process.env['LEGS']?.split(',');
  let [passed, failed, last] = [0, 0, 0];
  try {
    console.log(`\n${engine.name}`);
    await engine.resize(1100, 900);
    const reader = new Reader(engine, book.address);
    for (const leg of journey.filter((one) => only?.includes(one.name) ?? true)) {
      for (const [sentence, step] of Object.entries(leg.steps)) {
        const number = String(++last).padStart(2);
        const problem = await take(reader, step);
        console.log(
          `${problem ? '✗' : '✓'} ${number} ${leg.name}: ${sentence}${problem ? `\n    ${problem}` : ''}`,
        );
        if (!problem) {
          passed++;
          continue;
        }
        failed++;
        mkdirSync(pictures, { recursive: true });
        const picture = await engine.screenshot().catch(() => undefined);
        if (picture) writeFileSync(`${pictures}/${name}-${number.trim()}.png`, picture);
        // the steps of a leg build on each other
        break;
      }
    }
  } finally {
    await engine.close();
    await book.close();
  }
  return { passed, failed };
}

const asked = process.argv.slice(2).filter((one) => one !== '--if-there');
const isOptional = process.argv.includes('--if-there');
if (asked.some((name) => !engineNames.includes(name as EngineName)))
  throw new Error(`The engines are ${engineNames.join(' and ')}.`);
if (!existsSync(`${built}/robots.txt`))
  throw new Error(`There is no build in ${built}/. Run \`npm run build\` before.`);
const sum = { passed: 0, failed: 0, skipped: [] as string[] };

for (const name of engineNames.filter((one) => asked.length === 0 || asked.includes(one))) {
  const { paths, missing } = isOptional ? findEngine(name) : installEngine(name);
  if (missing.length > 0) {
    const sentence = `${name} is not on this machine (Debian: apt-get install ${missing.join(' ')})`;
    console.log(`\nNot run: ${sentence}.`);
    sum.skipped.push(sentence);
    if (!isOptional) process.exitCode = 1;
    continue;
  }
  const port = await freePort();
  const copy = name === 'webkit' ? watchedCopy(built, `http://127.0.0.1:${port}`) : undefined;
  const began = Date.now();
  const { passed, failed } = await travel(name, paths, copy?.folder ?? built, port);
  copy?.remove();
  console.log(
    `${name}: ${passed} steps passed, ${failed} failed in ${((Date.now() - began) / 1000).toFixed(1)} s`,
  );
  sum.passed += passed;
  sum.failed += failed;
}
if (sum.failed > 0) process.exitCode = 1;
const report = process.env['ENGINES_REPORT'];
if (report) writeFileSync(report, JSON.stringify(sum));
