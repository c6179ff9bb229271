// One Lighthouse report of a page, mobile settings.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const flags = ['--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])].join(' ');

/** Lighthouse now and then loses the trace of a page, says so and asks to be run again. */
export async function examinePage(page, { browser, categories, tries = 3 }) {
  const options = [
    '--quiet',
    '--output=json',
    `--only-categories=${categories.join(',')}`,
    `--chrome-flags=${flags}`,
  ];
  try {
    const { stdout } = await promisify(execFile)('lighthouse', [page, ...options], {
      env: { ...process.env, CHROME_PATH: browser },
      maxBuffer: 1e9,
    });
    return JSON.parse(stdout);
  } catch ({ stderr, message }) {
    const reason = (stderr?.trim() || message).split('\n')[0];
    if (tries === 1) throw new Error(`Lighthouse gives no report of ${page}: ${reason}`);
    console.log(`  once more: ${reason}`);
    return examinePage(page, { browser, categories, tries: tries - 1 });
  }
}
