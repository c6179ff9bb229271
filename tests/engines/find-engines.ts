import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * What an engine needs on this machine: commands with their paths, or the Debian packages of those
 * that are missing.
 */
export type Found = { paths: Record<string, string>; missing: string[] };

const installer = 'apt-get';

const onPath = (...names: string[]): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));

/**
 * WebKitGTK keeps its small browser beside its library, under the name of the machine and of the
 * interface.
 */
function miniBrowser(): string | undefined {
  const libraries = existsSync('/usr/lib') ? readdirSync('/usr/lib') : [];
  return libraries
    .flatMap((machine) =>
      ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map(
        (name) => `/usr/lib/${machine}/${name}/MiniBrowser`,
      ),
    )
    .find((path) => existsSync(path));
}

const needs = {
  firefox: () => [
    { name: 'firefox', package: 'firefox-esr', path: onPath('firefox-esr', 'firefox') },
  ],
  webkit: () => [
    { name: 'driver', package: 'webkit2gtk-driver', path: onPath('WebKitWebDriver') },
    { name: 'browser', package: 'webkit2gtk-driver', path: miniBrowser() },
    { name: 'screen', package: 'xvfb', path: onPath('Xvfb') },
  ],
};

export type EngineName = keyof typeof needs;
export const engineNames = Object.keys(needs) as EngineName[];

/** Looks for what an engine needs and installs nothing. */
export function findEngine(name: EngineName): Found {
  const parts = needs[name]();
  return {
    paths: Object.fromEntries(parts.flatMap((part) => (part.path ? [[part.name, part.path]] : []))),
    missing: [...new Set(parts.flatMap((part) => (part.path ? [] : [part.package])))],
  };
}

/** Installs what is missing with Debian's own tool where this process may; says what it does. */
export function installEngine(name: EngineName): Found {
  const found = findEngine(name);
  if (found.missing.length === 0 || process.getuid?.() !== 0 || !onPath(installer)) return found;
  console.log(`${name}: installing ${found.missing.join(', ')} with apt-get`);
  const apt = (...args: string[]) =>
    execFileSync(
      installer,
      ['-o', 'DPkg::Lock::Timeout=600', '-o', 'Acquire::Retries=3', ...args],
      {
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
  try {
    apt('update', '-qq');
    // the last package brings the Chinese letters of the pages
    apt('install', '-y', '-qq', '--no-install-recommends', ...found.missing, 'fonts-noto-cjk');
  } catch (error) {
    console.log(`${name}: apt-get failed: ${error instanceof Error ? error.message : error}`);
  }
  return findEngine(name);
}
