import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

/** The path of Playwright's downloaded browser (full or headless), if it exists. */
function downloaded() {
  try {
    const whole = createRequire(import.meta.url)('playwright-core').chromium.executablePath();
    if (existsSync(whole)) return whole;
    const folder = dirname(dirname(whole)).replace(/chromium-(\d+)$/, 'chromium_headless_shell-$1');
    return readdirSync(folder, { recursive: true })
      .map((file) => join(folder, String(file)))
      .find((file) => /[\\/](chrome-headless-shell|headless_shell)(\.exe)?$/.test(file));
  } catch {
    return undefined;
  }
}

/**
 * Finds a Chromium-family browser: the BROWSER_PATH variable, an installed browser, or Playwright's
 * download. `BROWSER_PATH=none` acts as if there were none.
 * @returns {{ path: string, found: string } | undefined} its path and how it was found
 */
export function findBrowser() {
  const named = process.env.BROWSER_PATH ?? process.env.CHROME_PATH;
  if (named === 'none') return undefined;
  if (named) {
    if (existsSync(named)) return { path: named, found: 'the BROWSER_PATH variable' };
    throw new Error(`BROWSER_PATH names "${named}", which does not exist. Correct it or unset it.`);
  }
  for (const folder of (process.env.PATH ?? '').split(delimiter))
    for (const name of names)
      if (existsSync(join(folder, name)))
        return { path: join(folder, name), found: 'an installed browser' };
  for (const path of applications)
    if (existsSync(path)) return { path, found: 'an installed browser' };
  const own = downloaded();
  return own ? { path: own, found: "Playwright's download" } : undefined;
}
