import { spawn } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(fileURLToPath(import.meta.url), '../..');
const tools = join(root, 'node_modules', '.bin');

/**
 * The environment commands run in: the pinned Node and tools come first, nothing is reported to
 * anyone.
 */
export function environment(more = {}) {
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== tools);
  return {
    ...process.env,
    PATH: [tools, ...path].join(delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
    ...more,
  };
}

/**
 * The environment before anything is installed: without our own tools, which an install would pull
 * from under itself.
 */
export function bareEnvironment() {
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== tools);
  return { ...process.env, PATH: path.join(delimiter) };
}

/**
 * Runs a command from the root of the book and gives its exit code; 1 when it cannot be started or
 * is killed. @param {string} command @param {string[]} args @param {{ env?: NodeJS.ProcessEnv,
 * isLate?: boolean }} [options] `isLate` prints what it says when it has ended, all of it together
 * @returns {Promise<number>}
 */
export function run(command, args, { env = environment(), isLate = false } = {}) {
  return new Promise((done) => {
    const output = isLate ? 'pipe' : 'inherit';
    const child = spawn(command, args, {
      cwd: root,
      env,
      stdio: ['ignore', output, output],
      shell: process.platform === 'win32',
    });
    const said = [];
    child.stdout?.on('data', (piece) => said.push(piece));
    child.stderr?.on('data', (piece) => said.push(piece));
    child.on('error', (error) => {
      said.push(Buffer.from(`${command}: ${error.message}\n`));
      if (!isLate) console.error(`${command}: ${error.message}`);
      done(1);
    });
    child.on('close', (code) => {
      if (isLate) process.stdout.write(Buffer.concat(said));
      done(code ?? 1);
    });
  });
}
