import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { closeBrowser, readDiagram } from '../markdown/diagrams/index.ts';
import { formatProblem, type Problem } from '../markdown/problem.ts';
import { checkBook } from './check-book.ts';
import { keepKnownTags, type Measures, readKnown } from './known.ts';

type Hooks = AstroIntegration['hooks'];
type ViteDevServer = Parameters<NonNullable<Hooks['astro:server:setup']>>[0]['server'];

const source = 'src';

const isInside = (folder: string, file: string): boolean =>
  !/^\.\.|^[/\\]|^\w:/.test(relative(folder, file));
const isText = (content: string, file: string): boolean =>
  ['chapters', 'lectures'].some((folder) => isInside(join(content, folder), file)) &&
  file.endsWith('.mdx');

/** Whether a change of a file can make or mend a mistake. */
function isJudged(content: string, file: string): boolean {
  if (isInside(content, file)) return !isInside(join(content, 'diagrams'), file);
  return (
    ['prose', 'drawings', 'widgets'].some((folder) => isInside(join(source, folder), file)) &&
    /\.(astro|tsx?)$/.test(file)
  );
}

/** The lines around a mistake with a mark under it. */
function frameOf({ file, line, column }: Problem): string {
  const lines = readFileSync(file, 'utf8').split('\n');
  const first = Math.max(0, line - 3);
  const numbered = lines
    .slice(first, line + 2)
    .map((text, index) => `${String(first + index + 1).padStart(5)} | ${text}`);
  numbered.splice(line - first, 0, `      | ${' '.repeat(column - 1)}^`);
  return numbered.join('\n');
}

/** A mistake in the form in which the development server shows it over the page. */
function shown(problem: Problem) {
  const { file, line, column, id, what, remedy } = problem;
  return Object.assign(new Error(what), {
    name: id,
    title: 'A mistake in the text',
    hint: remedy,
    id: resolve(file),
    loc: { file: resolve(file), line, column },
    frame: frameOf(problem),
    plugin: 'author-checks',
    stack: formatProblem(problem),
  });
}

/** Shows the first mistake over the page while authors write, and takes it away when it is mended. */
function showMistakes(content: string, find: () => Promise<Problem[]>) {
  let found: Promise<Problem[]> | undefined;
  const judge = () => {
    found ??= find();
    return found;
  };

  const judgeAnew = async (server: ViteDevServer) => {
    found = undefined;
    for (const environment of Object.values(server.environments)) {
      for (const module of environment.moduleGraph.idToModuleMap.values())
        if (module.file && isText(content, module.file))
          environment.moduleGraph.invalidateModule(module);
      environment.hot.send({ type: 'full-reload', path: '*' });
    }
    const [problem] = await judge();
    if (!problem) return;
    const { message, stack, ...rest } = shown(problem);
    server.environments.client.hot.send({ type: 'error', err: { ...rest, message, stack } });
  };

  return {
    name: 'author-checks',
    enforce: 'pre' as const,
    apply: 'serve' as const,
    configureServer(server: ViteDevServer) {
      for (const event of ['change', 'add', 'unlink'])
        server.watcher.on(
          event,
          (file: string) => isJudged(content, file) && void judgeAnew(server),
        );
    },
    async transform(_code: string, id: string) {
      const [file = ''] = id.split('?');
      if (!isText(content, file)) return;
      const problems = await judge();
      const problem = problems.find((one) => resolve(one.file) === file) ?? problems[0];
      if (problem) throw shown(problem);
    },
  };
}

/**
 * Judges everything authors write: a mistake stops a build and shows over the page in development.
 * `measures` compute the worked examples; `content` is the folder that authors write in.
 */
export function authorChecks(measures: Measures, content = 'content'): AstroIntegration {
  const find = () => checkBook(readKnown(content, keepKnownTags(source), measures), readDiagram);
  return {
    name: 'author-checks',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command === 'dev') updateConfig({ vite: { plugins: [showMistakes(content, find)] } });
        if (command !== 'build') return;
        console.log('checking the text …');
        const problems = await find();
        if (problems.length === 0) return;
        await closeBrowser();
        for (const problem of problems) console.error(formatProblem(problem));
        const mistakes = problems.length === 1 ? 'a mistake' : `${problems.length} mistakes`;
        console.error(`The book is not built: mend ${mistakes} in its text first, listed above.`);
        // an error thrown here would be headed "An unhandled error occurred" by the framework
        process.exit(1);
      },
    },
  };
}
