import { spawn } from 'node:child_process';
import { type AddressInfo, createServer } from 'node:net';
import { type Engine, lineOf } from './engine.ts';
import { sourceFor } from './in-page.ts';
import { troubleKey } from './watched-copy.ts';

/** A port nobody listens at. */
export const freePort = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });

const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** Tries again until the driver listens. */
async function waitForDriver(address: string): Promise<void> {
  for (const began = Date.now(); ; ) {
    const ready = await fetch(`${address}/status`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    if (Date.now() - began > 60_000)
      throw new Error(`WebKitWebDriver does not answer at ${address}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** Starts WebKitGTK's small browser on a screen of its own, through its WebDriver. */
export async function startWebKit(paths: Record<string, string>): Promise<Engine> {
  const screen = spawn(
    paths['screen'] ?? '',
    ['-displayfd', '1', '-screen', '0', '1400x1100x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const display = `:${await lineOf(screen, /(\d+)\n/)}`;
  const port = await freePort();
  const driver = spawn(paths['driver'] ?? '', [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      GTK_A11Y: 'none',
      NO_AT_BRIDGE: '1',
    },
  });
  const address = `http://127.0.0.1:${port}`;
  await waitForDriver(address);

  const ask = async <Result>(
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    body?: object,
  ): Promise<Result> => {
    const response = await fetch(address + path, {
      method,
      signal: AbortSignal.timeout(120_000),
      ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
    });
    const { value } = (await response.json()) as {
      value: Result & { error?: string; message?: string };
    };
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  const browserOptions = { binary: paths['browser'], args: ['--automation'] };
  const { sessionId, capabilities } = await ask<{
    sessionId: string;
    capabilities: { browserVersion: string };
  }>('POST', '/session', {
    capabilities: {
      alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': browserOptions },
    },
  });
  const post = <Result>(path: string, body?: object) =>
    ask<Result>('POST', `/session/${sessionId}/${path}`, body);
  const get = <Result>(path: string) => ask<Result>('GET', `/session/${sessionId}/${path}`);
  await post('timeouts', { script: 60_000, pageLoad: 120_000, implicit: 0 });
  // WebDriver names the tabs in any order; a reader counts them as they came
  const known: string[] = [];
  const tabs = async () => {
    const present = await get<string[]>('window/handles');
    known.push(...present.filter((handle) => !known.includes(handle)));
    return known.filter((handle) => present.includes(handle));
  };
  await tabs();
  const switchTab = async (index: number) =>
    void (await post('window', { handle: (await tabs())[index] }));

  const evaluate: Engine['evaluate'] = async (work, ...args) => {
    const script = `const done=arguments[1];Promise.resolve().then(()=>(${sourceFor(work)})(...JSON.parse(arguments[0]))).then(
      (value)=>done(JSON.stringify({value})),(error)=>done(JSON.stringify({error:String(error)})))`;
    const answer = JSON.parse(
      await post<string>('execute/async', { script, args: [JSON.stringify(args)] }),
    );
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value;
  };

  return {
    name: `WebKitGTK ${capabilities.browserVersion}`,
    // the driver has no events: the pages of a watched copy note what goes wrong on them
    takeTrouble: () =>
      evaluate((key) => {
        const noted = sessionStorage.getItem(key) ?? '';
        sessionStorage.removeItem(key);
        return noted.split('\n').filter((line) => line !== '');
      }, troubleKey),
    goTo: async (url) => void (await post('url', { url })),
    back: async () => void (await post('back')),
    evaluate,
    perform: async (actions) => void (await post('actions', { actions })),
    resize: async (width, height) => void (await post('window/rect', { width, height })),
    print: () =>
      post<string>('print').then(
        (data) => Buffer.from(data, 'base64'),
        (error) => {
          if (!/unknown (command|method)|unsupported/.test(String(error))) throw error;
          return undefined;
        },
      ),
    screenshot: async () => Buffer.from(await get<string>('screenshot'), 'base64'),
    inFrame: async (css, work) => {
      const element = await post<Record<string, string>>('element', {
        using: 'css selector',
        value: css,
      });
      await post('frame', { id: { [elementKey]: element[elementKey] } });
      try {
        await work();
      } finally {
        await post('frame', { id: null });
      }
    },
    // a tab of this browser stays hidden until somebody clicks it, and a hidden page wakes nothing
    openTab: async () =>
      void (await post('window', {
        handle: (await post<{ handle: string }>('window/new', { type: 'window' })).handle,
      })),
    switchTab,
    countTabs: async () => (await tabs()).length,
    closeTab: async () => {
      await ask('DELETE', `/session/${sessionId}/window`);
      await switchTab(0);
    },
    close: async () => {
      await ask('DELETE', `/session/${sessionId}`).catch(() => undefined);
      for (const child of [driver, screen]) {
        const ended = new Promise((done) => child.once('exit', done));
        child.kill();
        await ended;
      }
    },
  };
}
