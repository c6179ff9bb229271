// `npm run bench:build`: builds books of generated chapters and prints what they cost. SIZES=12,120 LANGUAGES=1,4 choose fewer.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { generateBook } from './generate-book.mjs';

const listed = (text) => text.split(',').map(Number);
const sizes = listed(process.env.SIZES ?? '12,120,600');
const languages = listed(process.env.LANGUAGES ?? '1,4');
const here = resolve(import.meta.dirname, '..');
const row = (cells) => cells.map((cell) => String(cell).padStart(12)).join('');

/** Builds one book and gives CPU seconds, peak memory and what it wrote. */
async function measure(count, oneLanguage) {
  const folder = generateBook(count, { oneLanguage });
  try {
    const usage = join(folder, 'usage.json');
    const began = performance.now();
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        '--import',
        join(here, 'bench/report-usage.mjs'),
        join(here, 'node_modules/astro/bin/astro.mjs'),
        'build',
      ],
      {
        cwd: folder,
        env: { ...process.env, USAGE_FILE: usage, ASTRO_TELEMETRY_DISABLED: '1' },
        stdio: ['ignore', process.env.VERBOSE ? 'inherit' : 'ignore', 'pipe'],
        encoding: 'utf8',
      },
    );
    if (status !== 0 || !existsSync(usage)) throw new Error(`The build failed:\n${stderr}`);
    const files = await readdir(join(folder, 'dist'), { recursive: true });
    const bytes = files.reduce((sum, file) => sum + statSync(join(folder, 'dist', file)).size, 0);
    const pages = files.filter((file) => file.endsWith('.html')).length;
    const seconds = (performance.now() - began) / 1000;
    return { ...JSON.parse(readFileSync(usage, 'utf8')), seconds, pages, megabytes: bytes / 1e6 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

for (const count of languages) {
  console.log(
    `\n${count} ${count === 1 ? 'language' : 'languages'}, load ${loadavg()[0]?.toFixed(1)}`,
  );
  console.log(row(['chapters', 'CPU s', 'wall s', 'peak MB', 'pages', 'output MB', 'ms/chapter']));
  let last;
  for (const size of sizes) {
    const now = await measure(size, count === 1);
    const further = last
      ? (1000 * (now.cpuSeconds - last.cpuSeconds)) / (size - last.size)
      : undefined;
    console.log(
      row([
        size,
        now.cpuSeconds.toFixed(1),
        now.seconds.toFixed(1),
        now.peakMegabytes.toFixed(0),
        now.pages,
        now.megabytes.toFixed(1),
        further?.toFixed(0) ?? '',
      ]),
    );
    last = { ...now, size };
  }
}
