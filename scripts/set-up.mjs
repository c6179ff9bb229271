import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { installBrowser } from './install-browser.mjs';
import { bareEnvironment, environment, root, run } from './run.mjs';

const oldest = [20, 19];

/** An error of set-up; its message names the failed step and the remedy. */
class SetUpFailed extends Error {}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  throw new SetUpFailed(
    `this is Node ${process.versions.node}, and ${oldest.join('.')} or newer is needed. Install a current Node from your system or from nodejs.org.`,
  );
}

/** The path of the pinned Node, which runs everything after set-up; undefined if missing. */
function pinnedNode() {
  try {
    return execFileSync('node', ['--version'], {
      cwd: root,
      env: environment(),
      encoding: 'utf8',
      shell: process.platform === 'win32',
    })
      .trim()
      .slice(1);
  } catch {
    return undefined;
  }
}

function wantedNode() {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies.node;
}

/** Whether the install is complete: npm writes `.package-lock.json` last. */
function isInstalled() {
  const list = join(root, 'node_modules', '.package-lock.json');
  return (
    existsSync(list) &&
    statSync(list).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs &&
    pinnedNode() === wantedNode()
  );
}

async function installPackages() {
  if (isInstalled()) return;
  console.log('set-up: installing the packages (npm ci), which takes a few minutes the first time');
  const code = await run(
    'npm',
    ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    { env: bareEnvironment() },
  );
  if (code !== 0)
    throw new SetUpFailed(
      '`npm ci` failed. Read its message above; check the network and the free space (1.2 GB), then try again.',
    );
  if (pinnedNode() !== wantedNode())
    throw new SetUpFailed(
      `the packages are installed, but Node ${wantedNode()} is not among them. Let npm run install scripts (npm config set ignore-scripts false), then \`npm rebuild node\`.`,
    );
}

async function needBrowser() {
  const browser = await installBrowser();
  if (!browser)
    throw new SetUpFailed(
      'there is no browser to test with. Install Chromium or Chrome, or run `npx playwright install chromium`, or name one in BROWSER_PATH.',
    );
  console.log(`set-up: the browser is ${browser.path} (${browser.found})`);
  return browser;
}

/**
 * Prepares a clone: checks Node, installs missing packages, and finds a browser if asked. On
 * failure it prints the failed step and the remedy, and ends the process.
 * @param {{ browser?: boolean }} [wanted]
 */
export async function setUp({ browser = false } = {}) {
  try {
    checkNode();
    await installPackages();
    if (browser) await needBrowser();
  } catch (error) {
    console.error(`set-up: ${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
}
