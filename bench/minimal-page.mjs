// A hand-minimal page of a chapter: its words, formulas as MathML, tables and drawing, and a few lines of style.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const style =
  'body{max-width:66ch;margin:auto;padding:1rem;font:1.125rem/1.6 Georgia,serif}svg{max-width:100%;height:auto}td,th{padding:.25rem .5rem;text-align:start}table,.display{display:block;overflow:auto}';

/** Writes it into the built book, at `minimal/`. */
export async function writeMinimalPage(folder, address, browser) {
  const window = await chromium.launch({
    executablePath: browser,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await window.newPage({ javaScriptEnabled: false });
  await page.goto(address);
  const { title, body } = await page.evaluate(() => {
    const article = document.querySelector('article')?.cloneNode(true);
    const superfluous =
      'button, script, [popover], [hidden], .tools, .katex-html, annotation, link, style, .visually-hidden';
    for (const element of article.querySelectorAll(superfluous)) element.remove();
    for (const element of article.querySelectorAll(':not(svg, svg *, math, math *)'))
      for (const { name } of [...element.attributes])
        if (!['href', 'id', 'lang'].includes(name)) element.removeAttribute(name);
    return { title: document.querySelector('h1')?.textContent ?? '', body: article.innerHTML };
  });
  await window.close();
  mkdirSync(join(folder, 'minimal'), { recursive: true });
  writeFileSync(
    join(folder, 'minimal/index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><link rel="icon" href="data:,"><style>${style}</style><h1>${title}</h1>${body}</html>`,
  );
}
