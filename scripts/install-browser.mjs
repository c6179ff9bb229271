import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findBrowser } from './find-browser.mjs';
import { run } from './run.mjs';

const wait = ['-o', 'DPkg::Lock::Timeout=600', '-o', 'Acquire::Retries=3'];
const isThere = (name) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));

/** The ways to install a browser on this machine, in the order of attempts. */
function ways() {
  const debian = {
    name: "Debian's package",
    async install() {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      if ((await run('apt-get', [...wait, 'update', '-qq'], { env })) !== 0) return;
      await run(
        'apt-get',
        [...wait, 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'],
        { env },
      );
    },
  };
  const own = {
    name: "Playwright's download",
    install: () => run('playwright', ['install', 'chromium-headless-shell']),
  };
  return process.getuid?.() === 0 && isThere('apt-get') ? [debian, own] : [own];
}

/**
 * Finds a browser, or installs one.
 * @returns {Promise<{ path: string, found: string } | undefined>}
 */
export async function installBrowser() {
  const there = findBrowser();
  if (there || process.env.BROWSER_PATH === 'none') return there;
  for (const { name, install } of ways()) {
    console.log(`set-up: no browser yet, trying ${name}`);
    await install();
    const found = findBrowser();
    if (found) return { ...found, found: name };
  }
  return undefined;
}
