// A static server for the built book with the features of a host: content types, compression,
// 404.html, the `_headers` file, the base path.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { parseHeadersFile } from './parse-headers-file.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};
const isText = /^(text\/|application\/(json|xml|wasm|manifest|x-)|image\/svg)/;
const packers = {
  br: (body) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (body) => promisify(gzip)(body, { level: 9 }),
};

/** The base path of a build, with slashes at both ends, read from its robots.txt. */
export function publishedPath(folder) {
  const robots = join(folder, 'robots.txt');
  const sitemap = existsSync(robots) && /^Sitemap: (\S+)$/m.exec(readFileSync(robots, 'utf8'))?.[1];
  return sitemap ? new URL('.', sitemap).pathname : '/';
}

const isFile = async (path) => (await stat(path).catch(() => undefined))?.isFile() ?? false;

/** Resolves an address: a file, a redirect, or nothing. */
async function find(folder, inside) {
  const path = join(folder, normalize(inside));
  if (path !== folder && !path.startsWith(folder + sep)) return {};
  if (inside.endsWith('/'))
    return (await isFile(join(path, 'index.html'))) ? { file: join(path, 'index.html') } : {};
  if (await isFile(path)) return { file: path };
  return (await isFile(join(path, 'index.html'))) ? { moved: `${inside}/` } : {};
}

/** Caches the compressed content of each file until the file changes. */
function packing() {
  const packed = new Map();
  return async (file, encoding) => {
    const key = `${encoding} ${file} ${(await stat(file)).mtimeMs}`;
    const body = packed.get(key) ?? readFile(file).then((raw) => packers[encoding]?.(raw) ?? raw);
    packed.set(key, body);
    return body;
  };
}

/**
 * Serves a built book on the loopback interface.
 * @param {{ folder: string, port?: number, anyFreePort?: boolean }} settings port 0 uses any free
 * port; `anyFreePort` uses another one when the port is taken
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serve({ folder: given, port = 0, anyFreePort = false }) {
  const folder = resolve(given);
  const base = publishedPath(folder);
  const rules = existsSync(join(folder, '_headers'))
    ? parseHeadersFile(readFileSync(join(folder, '_headers'), 'utf8'))
    : () => ({});
  const pack = packing();

  async function answer(request, response) {
    const url = new URL(request.url ?? '/', 'http://book');
    const path = decodeURIComponent(url.pathname);
    if (!path.startsWith(base))
      return void response
        .writeHead(path === '/' || `${path}/` === base ? 302 : 404, { location: base })
        .end();
    const inside = `/${path.slice(base.length)}`;
    const found = await find(folder, inside);
    if (found.moved)
      return void response
        .writeHead(301, { location: encodeURI(base + found.moved.slice(1)) + url.search })
        .end();
    const file = found.file ?? join(folder, '404.html');
    const type = types[extname(file)] ?? 'application/octet-stream';
    const encoding = isText.test(type)
      ? ['br', 'gzip'].find((name) =>
          new RegExp(`\\b${name}\\b`).test(request.headers['accept-encoding'] ?? ''),
        )
      : undefined;
    const body = (await isFile(file)) ? await pack(file, encoding) : Buffer.from('Not found');
    const etag = `"${createHash('sha1').update(body).digest('base64url')}"`;
    const headers = {
      'content-type': type,
      etag,
      vary: 'accept-encoding',
      ...(encoding && { 'content-encoding': encoding }),
      ...rules(path),
    };
    if (found.file && request.headers['if-none-match'] === etag)
      return void response.writeHead(304, headers).end();
    response.writeHead(found.file ? 200 : 404, { ...headers, 'content-length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      if (!response.headersSent)
        response.writeHead(error instanceof URIError ? 400 : 500, { 'content-type': 'text/plain' });
      response.end(String(error.message));
    });
  });
  const listen = (wanted) =>
    new Promise((done, failed) => {
      server.once('error', failed);
      server.listen(wanted, '127.0.0.1', () => {
        server.off('error', failed);
        done(server.address().port);
      });
    });
  const taken = await listen(port).catch((error) => {
    if (error.code !== 'EADDRINUSE' || !anyFreePort) throw error;
    console.log(`serve: port ${port} is in use, taking a free one`);
    return listen(0);
  });
  const close = () =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { address: `http://127.0.0.1:${taken}${base}`, close };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { address } = await serve({
    folder: process.argv[2] ?? 'dist',
    port: Number(process.env.PORT ?? 4321),
    anyFreePort: true,
  });
  console.log(address);
}
