import { spawn } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(fileURLToPath(import.meta.url), '../..');
const tools = join(root, 'node_modules', '.bin');

/** The environment of commands: the pinned Node and tools first on the path, telemetry off. */
export function environment(more = {}) {
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== tools);
  return {
    ...process.env,
    PATH: [tools, ...path].join(delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
    ...more,
  };
}

/** The environment of an install: without `node_modules`, which the install replaces. */
export function bareEnvironment() {
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== tools);
  return { ...process.env, PATH: path.join(delimiter) };
}

/**
 * Runs a command in the root of the repository.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, isLate?: boolean }} [options] `isLate` prints the output at
 * the end, so that the output of parallel commands does not mix
 * @returns {Promise<number>} its exit code; 1 when it cannot be started or is killed
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
