// `npm start`: set-up, build, serve. Needs nothing but Node and npm.
import { join } from 'node:path';
import { root, run } from './run.mjs';
import { serve } from './serve.mjs';
import { setUp } from './set-up.mjs';

await setUp();
if ((await run('astro', ['build'])) !== 0) {
  console.error('start: the book could not be built. The message above says where and what to do.');
  process.exit(1);
}
const { address } = await serve({
  folder: join(root, 'dist'),
  port: Number(process.env.PORT ?? 4321),
  anyFreePort: true,
});
console.log(`\nThe book is open at ${address}\nPress Ctrl+C to close it.`);
