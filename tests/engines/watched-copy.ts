import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishedPath } from '../../scripts/serve.mjs';

/** Where a page notes what went wrong on it, for the length of a tab. */
export const troubleKey = 'journey-trouble';

const watch = `(()=>{const note=(text)=>{try{sessionStorage.setItem(${JSON.stringify(troubleKey)},(sessionStorage.getItem(${JSON.stringify(troubleKey)})??'')+text+'\\n')}catch{}};
addEventListener('error',({message,filename})=>{if(message)note('script: '+message+' '+filename)},true);
addEventListener('unhandledrejection',({reason})=>note('promise: '+reason));
addEventListener('securitypolicyviolation',({violatedDirective,blockedURI})=>note('policy: '+violatedDirective+' '+blockedURI));
for(const kind of ['error','warn']){const say=console[kind];console[kind]=(...said)=>{note('console: '+said.join(' '));say.apply(console,said)}}})()`;

/** A text with its policies as a build for this address has them. */
const moved = (text: string, address: string) =>
  text.replace(/'self' https?:\/\/[^\s;"]+/g, `'self' ${address}`);

/**
 * A copy of the built book whose pages note their script errors, broken policy and messages of the
 * console, for an engine whose driver does not tell, and whose policy names the address at which it
 * is served as that of the book. Give it back with `remove`.
 */
export function watchedCopy(
  built: string,
  address: string,
): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'book-watched-'));
  cpSync(built, folder, { recursive: true });
  writeFileSync(join(folder, 'journey-watch.js'), watch);
  const script = `<script src="${publishedPath(folder)}journey-watch.js"></script>`;
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  )) {
    const path = join(folder, file);
    const page = readFileSync(path, 'utf8').replace('</title>', `</title>${script}`);
    writeFileSync(path, moved(page, address));
  }
  const headers = join(folder, '_headers');
  writeFileSync(headers, moved(readFileSync(headers, 'utf8'), address));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
