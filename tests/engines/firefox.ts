import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Engine, lineOf } from './engine.ts';
import { sourceFor } from './in-page.ts';

/** A first start without questions, reports and updates; nothing here changes how a page works. */
const preferences = {
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  // a window nobody looks at is treated as one in front
  'focusmanager.testmode': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'remote.active-protocols': 1,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

type Answer = {
  id?: number;
  result?: unknown;
  error?: string;
  message?: string;
  method?: string;
  params?: Record<string, never>;
};

/** A connection that sends commands of WebDriver BiDi and hands on its events. */
async function connect(address: string, hear: (method: string, params: never) => void) {
  const socket = new WebSocket(address);
  const waiting = new Map<
    number,
    { done: (result: never) => void; failed: (error: Error) => void }
  >();
  let last = 0;
  socket.onmessage = ({ data }) => {
    const { id, result, error, message, method, params } = JSON.parse(String(data)) as Answer;
    if (method) return hear(method, params as never);
    const asked = waiting.get(id ?? -1);
    waiting.delete(id ?? -1);
    if (error) asked?.failed(new Error(`${error}: ${message}`));
    else asked?.done(result as never);
  };
  socket.onclose = () => {
    for (const { failed } of waiting.values())
      failed(new Error('Firefox has closed the connection'));
  };
  await new Promise((done, failed) => {
    socket.onopen = done;
    socket.onerror = () => failed(new Error(`no connection to ${address}`));
  });
  return <Result>(method: string, params: object = {}): Promise<Result> =>
    new Promise((done, failed) => {
      waiting.set(++last, { done, failed });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
}

type Tree = { contexts: { context: string; url: string; children: Tree['contexts'] | null }[] };
type Log = { level: string; text: string; type: string };
type Sent = { request: { url: string } };
type Evaluated =
  | { type: 'success'; result: { value?: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };

/**
 * Firefox lays out a long page while it is still read, and complains of a formula of which it has
 * only half.
 */
const halfRead = /^Invalid markup: Incorrect number of children for <m/;

/** Starts Firefox without a window and speaks WebDriver BiDi with it, with no driver between. */
export async function startFirefox(paths: Record<string, string>): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'book-firefox-'));
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const child = spawn(
    paths['firefox'] ?? '',
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1' },
    },
  );
  const address = await lineOf(child, /WebDriver BiDi listening on (ws:\S+)/);

  const trouble: string[] = [];
  const send = await connect(`${address}/session`, (method, params) => {
    if (method === 'log.entryAdded') {
      const { level, text, type } = params as Log;
      if ((level === 'error' || (level === 'warn' && type === 'console')) && !halfRead.test(text))
        trouble.push(`${type}: ${text}`);
    } else if (method === 'network.beforeRequestSent') {
      const url = new URL((params as Sent).request.url);
      if (
        /^(https?|wss?):$/.test(url.protocol) &&
        !['127.0.0.1', 'localhost'].includes(url.hostname)
      )
        trouble.push(`request to another host: ${url}`);
    }
  });
  const { capabilities } = await send<{ capabilities: { browserVersion: string } }>('session.new', {
    capabilities: {},
  });
  await send('session.subscribe', { events: ['log.entryAdded', 'network.beforeRequestSent'] });
  const tabs = async () => (await send<Tree>('browsingContext.getTree', { maxDepth: 2 })).contexts;
  // the first tab has the focus in its address bar; where the page has none, Space and Enter press
  // no button
  const [first] = await tabs();
  let tab = (await send<{ context: string }>('browsingContext.create', { type: 'tab' })).context;
  let context = tab;
  await send('browsingContext.close', { context: first?.context });
  await send('browsingContext.activate', { context });

  const switchTab = async (index: number) => {
    tab = (await tabs())[index]?.context ?? '';
    context = tab;
    await send('browsingContext.activate', { context });
  };
  return {
    name: `Firefox ${capabilities.browserVersion}`,
    takeTrouble: async () => trouble.splice(0),
    goTo: async (url) =>
      void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
    back: async () => void (await send('browsingContext.traverseHistory', { context, delta: -1 })),
    evaluate: async (work, ...args) => {
      // values go in and come out as JSON: the protocol's own form of an object is a list of pairs
      const wrapped = `async(text)=>JSON.stringify(await(${sourceFor(work)})(...JSON.parse(text)))`;
      const answer = await send<Evaluated>('script.callFunction', {
        functionDeclaration: wrapped,
        awaitPromise: true,
        target: { context },
        arguments: [{ type: 'string', value: JSON.stringify(args) }],
      });
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
      return answer.result.value === undefined ? undefined : JSON.parse(answer.result.value);
    },
    perform: async (actions) => void (await send('input.performActions', { context, actions })),
    resize: async (width, height) =>
      void (await send('browsingContext.setViewport', {
        context: tab,
        viewport: { width, height },
      })),
    print: async () =>
      Buffer.from(
        (await send<{ data: string }>('browsingContext.print', { context })).data,
        'base64',
      ),
    screenshot: async () =>
      Buffer.from(
        (await send<{ data: string }>('browsingContext.captureScreenshot', { context: tab })).data,
        'base64',
      ),
    inFrame: async (css, work) => {
      const own = await send<{ nodes: { sharedId: string }[] }>('browsingContext.locateNodes', {
        context,
        locator: { type: 'css', value: css },
      });
      const frame = await send<{ result: { value: { context: string } } }>('script.callFunction', {
        functionDeclaration: '(frame) => frame.contentWindow',
        awaitPromise: false,
        target: { context },
        arguments: [{ sharedId: own.nodes[0]?.sharedId }],
      });
      context = frame.result.value.context;
      try {
        await work();
      } finally {
        context = tab;
      }
    },
    openTab: async () => {
      tab = (await send<{ context: string }>('browsingContext.create', { type: 'tab' })).context;
      context = tab;
    },
    switchTab,
    countTabs: async () => (await tabs()).length,
    closeTab: async () => {
      await send('browsingContext.close', { context: tab });
      await switchTab(0);
    },
    close: async () => {
      const ended = new Promise((done) => child.once('exit', done));
      await send('browser.close').catch(() => child.kill());
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
