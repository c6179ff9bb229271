import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { closeBrowser, drawingPage } from './browser.ts';
import { diagramsIn, diagramsOfBook, unusedDrawings } from './collect.ts';
import { drawAnew, drawDiagram, hexagons, isKept, keptIn, keyOf, widthOf } from './draw.ts';
import { diagramHtml, diagrams, withOwnIds } from './plug-in.ts';
import { readDiagram } from './read.ts';

const words = 'accTitle: What was promised\n  accDescr: A promise leads to a delivery.';
const sources = {
  polish: `flowchart TD\n  ${words}\n  A["Źródło niezadowolenia: obietnica spóźnionej przesyłki"]:::promised -->|"każda chwila"| B["Wdzięczność"]:::delivered\n  B --> C{"Żałuje?"}:::muted`,
  chinese: `flowchart TD\n  ${words}\n  A["顾客期望的服务质量与实际感知的服务质量之间的差距"]:::promised -->|"經過比較"| B["滿意度"]:::accent`,
  missing: `flowchart TD\n  ${words}\n  A["This one is never drawn by the book"] --> B`,
  wide: `flowchart LR\n  ${words}\n  A["one long word after another"] --> B["one long word after another"] --> C["one long word after another"] --> D["one long word after another"]`,
};
// a browser takes its time to start on a busy machine
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const fileOf = (source: string) => `${keyOf(source)}.svg`;

afterAll(async () => {
  rmSync(join(keptIn, fileOf(sources.missing)), { force: true });
  await closeBrowser();
});

const setPage = (fence: string) =>
  mdxToJs(`---\ntitle: x\n---\n\n\`\`\`mermaid\n${fence}\n\`\`\`\n`, {
    hastPlugins: [diagrams],
    fileURL: pathToFileURL('content/chapters/scores/en.mdx'),
  });

describe('the drawings of the book', () => {
  const kept = readdirSync(keptIn).map((name) => ({
    name,
    svg: readFileSync(join(keptIn, name), 'utf8'),
  }));

  it('are all there, so that the book is built without a browser', () => {
    expect(
      diagramsOfBook()
        .filter(({ source }) => !isKept(source))
        .map(({ file, line }) => `${file}:${line}`),
    ).toEqual([]);
  });

  it('are all shown somewhere', () => {
    expect(unusedDrawings().filter((name) => name !== fileOf(sources.missing))).toEqual([]);
  });

  it('use only the colours of the book and no style of their own', () => {
    expect(kept.length).toBeGreaterThan(0);
    for (const { name, svg } of kept) {
      expect(
        svg.match(/ (style|class|on\w+)=|<(style|script|foreignObject)|#[0-9a-f]{6}\b|rgba?\(/i),
        name,
      ).toBeNull();
      expect(svg, name).toMatch(/^<svg [^>]*role="img"/);
    }
  });

  // Mermaid breaks Chinese anywhere: a shorter line before a <br/> mends it
  it('begin no line with a sign that ends a phrase, and print no asterisks', () => {
    const wrong = kept.flatMap(({ name, svg }) =>
      [...svg.matchAll(/<tspan[^>]*>\s*([，。；：？！、）」』”’*][^<]*|[^<]*\*\*[^<]*)/g)].map(
        ([, line = '']) => `${name}: ${line}`,
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe('a drawing', () => {
  it.each(['polish', 'chinese'] as const)(
    'keeps its %s words inside their boxes, even in another typeface',
    async (language) => {
      const svg = await drawAnew(sources[language]);
      const page = await drawingPage();
      const outside = await page.evaluate(
        ([drawing, faces]) =>
          faces.split('|').flatMap((face) => {
            const host = document.createElement('div');
            host.innerHTML = drawing.replace('var(--sans)', face);
            document.body.append(host);
            const edge = (host.firstElementChild as Element).getBoundingClientRect();
            const boxes = [...host.querySelectorAll('rect, polygon')].map((box) =>
              box.getBoundingClientRect(),
            );
            const within = (inner: DOMRect, outer: DOMRect) =>
              inner.left >= outer.left &&
              inner.right <= outer.right &&
              inner.top >= outer.top &&
              inner.bottom <= outer.bottom;
            const found = [...host.querySelectorAll('text')].filter((text) => {
              const place = text.getBoundingClientRect();
              const isLabel = text.getAttribute('font-size') === '15';
              return !within(place, edge) || !(isLabel || boxes.some((box) => within(place, box)));
            });
            host.remove();
            return found.map((text) => `${face}: ${text.textContent}`);
          }),
        [svg, "'Source Sans 3 Variable', 'Noto Sans CJK SC'|sans-serif|'DejaVu Sans'"] as const,
      );
      expect(outside).toEqual([]);
      expect(svg.match(/<text/g)?.length).toBeGreaterThan(2);
    },
  );

  it('is told by its title and its description', async () => {
    const svg = await drawAnew(sources.polish);
    const id = (attribute: string) => new RegExp(`${attribute}="([^"]+)"`).exec(svg)?.[1];
    expect(svg).toContain(`<title id="${id('aria-labelledby')}">What was promised</title>`);
    expect(svg).toContain(
      `<desc id="${id('aria-describedby')}">A promise leads to a delivery.</desc>`,
    );
  });

  it('shows what was promised dashed and what was delivered in a heavy line', async () => {
    const svg = await drawAnew(sources.polish);
    expect(svg).toMatch(/stroke="var\(--promised\)" stroke-width="2" stroke-dasharray="6 3"/);
    expect(svg).toMatch(/stroke="var\(--delivered\)" stroke-width="3"(?! stroke-dasharray)/);
  });

  it('is framed for scrolling when a phone would make its words too small', async () => {
    const narrow = await drawAnew(sources.polish);
    const wide = await drawAnew(sources.wide);
    expect(diagramHtml(narrow)).toMatch(/^<div class="diagram"><svg/);
    expect(widthOf(wide)).toBeGreaterThan(410);
    expect(diagramHtml(wide)).toMatch(
      /^<div class="diagram diagram-wide scroll" tabindex="0" role="region" aria-labelledby="chart-title-d/,
    );
  });

  it('has ids of its own when it is shown twice on a page', async () => {
    const svg = await drawAnew(sources.polish);
    const ids = (text: string) => [...text.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    const both = [...ids(svg), ...ids(withOwnIds(svg, 2))];
    expect(new Set(both).size).toBe(both.length);
    expect(withOwnIds(svg, 1)).toBe(svg);
  });
});

describe('a question in a flowchart', () => {
  it('is drawn as a hexagon, which takes less room than a lozenge', () => {
    expect(hexagons('flowchart TD\n  A{Gone?} -->|yes| B{"Why {so}?"}:::muted')).toBe(
      'flowchart TD\n  A{{Gone?}} -->|yes| B{{"Why {so}?"}}:::muted',
    );
  });

  it('stays as it is when it has a shape already or is no flowchart', () => {
    expect(hexagons('flowchart TD\n  A{{Gone?}} --> B@{ shape: rect }')).toBe(
      'flowchart TD\n  A{{Gone?}} --> B@{ shape: rect }',
    );
    expect(hexagons('classDiagram\n  class A{\n  x\n  }')).toBe(
      'classDiagram\n  class A{\n  x\n  }',
    );
  });
});

describe('a mistake in a diagram', () => {
  it.each([
    [
      'an arrow that leads nowhere',
      `flowchart TD\n  ${words}\n  %% a note\n  A --> B\n  B --x> C[`,
      6,
      'unexpected ">"',
    ],
    ['a missing title', 'flowchart TD\n  accDescr: x\n  A --> B', 1, 'accTitle'],
    ['a missing description', 'flowchart TD\n  accTitle: x\n  A --> B', 1, 'accDescr'],
    [
      'a colour of its own',
      `flowchart TD\n  ${words}\n  A --> B\n  style A fill:#f00`,
      5,
      'takes its looks from the book',
    ],
    [
      'a class that the book does not have',
      `flowchart TD\n  ${words}\n  A:::hot --> B`,
      4,
      'there is no class "hot"',
    ],
    [
      'a kind of diagram that does not exist',
      `flochart TD\n  ${words}\n  A --> B`,
      1,
      'No diagram type detected',
    ],
  ])('is told with its line: %s', async (_, source, line, message) => {
    const mistake = await readDiagram(source);
    expect(mistake?.line).toBe(line);
    expect(mistake?.message).toContain(message);
  });

  it('stops the build with the file and the line', async () => {
    await expect(setPage(`flowchart TD\n  ${words}\n  A:::hot --> B`)).rejects.toThrow(
      /content\/chapters\/scores\/en\.mdx:9:1 {2}book:unreadable-diagram {2}there is no class "hot"/,
    );
  });
});

describe('a build without a browser', () => {
  const before = process.env['BROWSER_PATH'];
  afterEach(() => {
    if (before === undefined) delete process.env['BROWSER_PATH'];
    else process.env['BROWSER_PATH'] = before;
  });

  it('shows diagrams that were drawn before', async () => {
    await closeBrowser();
    process.env['BROWSER_PATH'] = 'none';
    const [known] = diagramsOfBook();
    const { code } = await setPage(known?.source ?? '');
    expect(code).toContain('viewBox');
    expect(code).not.toContain('language-mermaid');
  });

  it('stops at a new diagram and says what to do, then draws it once there is a browser', async () => {
    await closeBrowser();
    process.env['BROWSER_PATH'] = 'none';
    await expect(setPage(sources.missing)).rejects.toThrow(
      /scores\/en\.mdx:5:1 {2}book:diagram-not-drawn .* run "npm run diagrams" and commit what it writes to content\/diagrams\//,
    );
    if (before === undefined) delete process.env['BROWSER_PATH'];
    else process.env['BROWSER_PATH'] = before;
    await drawDiagram(sources.missing);
    expect(existsSync(join(keptIn, fileOf(sources.missing)))).toBe(true);
  });
});

it('finds the diagrams of a chapter with their lines, inside tags too', () => {
  expect(
    diagramsIn(
      'x.mdx',
      '---\ntitle: x\n---\n\n<Figure id="a">\n\n```mermaid\npie\n```\n\n</Figure>\n\n```js\n1\n```\n',
    ),
  ).toEqual([{ file: 'x.mdx', line: 7, source: 'pie' }]);
});

it('has the same drawing in a file saved with Windows line ends', () => {
  expect(keyOf(sources.missing.replaceAll('\n', '\r\n'))).toBe(keyOf(sources.missing));
});
