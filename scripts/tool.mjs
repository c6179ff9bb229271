// `node scripts/tool.mjs <command> …`: set-up, then one of the installed tools under the pinned
// Node.
import { run } from './run.mjs';
import { setUp } from './set-up.mjs';

const [command, ...args] = process.argv.slice(2);
if (!command) throw new Error('Name a command, such as "astro dev".');
await setUp();
process.exitCode = await run(command, args);
