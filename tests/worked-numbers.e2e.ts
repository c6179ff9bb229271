import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { factValue, isFactName, takeFacts } from '../src/case/ledger';
import * as measures from '../src/measures';
import { expect, test, writtenChapters } from './support/watched-page';

type Entry = { measure: string; input: object };
type Result = { valid: true; value: object } | { valid: false };

const byName = new Map(Object.entries(measures as object)) as Map<
  string,
  (input: object) => Result
>;

const ledger: unknown = parse(readFileSync('content/case.yaml', 'utf8'));

/** The number at a path such as `market-nps.score`, computed here and now. */
function compute(entries: Record<string, Entry>, path: string): unknown {
  if (isFactName(path)) return factValue(ledger, path);
  const [id = '', ...fields] = path.split('.');
  const entry = entries[id];
  if (!entry) return undefined;
  const input = takeFacts(entry.input, ledger) as object;
  const result = byName.get(entry.measure)?.(input);
  if (!result?.valid) return undefined;
  return fields.reduce<unknown>(
    (at, field) => (at as Record<string, unknown> | undefined)?.[field],
    { ...result.value, input },
  );
}

/** How an English reader finds the number printed, given what the author wrote in the tag. */
function printed(value: number, tag: string): string {
  const digits = Number(/digits=\{(\d)\}/.exec(tag)?.[1] ?? 0);
  const isShare = /\spercent\b/.test(tag);
  const isHundredfold = isShare || /\spoints\b/.test(tag);
  const figures = Math.abs(isHundredfold ? value * 100 : value).toLocaleString('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  const isZero = Number(figures.replaceAll(',', '')) === 0;
  const sign = isZero ? '' : value < 0 ? '−' : /\ssigned\b/.test(tag) ? '+' : '';
  return `${sign}${/currency="PLN"/.test(tag) ? 'PLN ' : ''}${figures}${isShare ? '%' : ''}`;
}

const words = (html: string) =>
  html
    .replace(/<(annotation|script|style)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&#160;|&nbsp;|\s+/g, ' ');

for (const chapter of writtenChapters())
  test(`every number of the worked examples of ${chapter} is what the measures compute`, () => {
    const source = readFileSync(`content/chapters/${chapter}/en.mdx`, 'utf8');
    const entries = parse(
      readFileSync(`content/chapters/${chapter}/numbers.yaml`, 'utf8'),
    ) as Record<string, Entry>;
    const page = readFileSync(`dist/en/${chapter}/index.html`, 'utf8');
    const examples = [
      ...source.matchAll(/<(?:Example|RealCase) id="([^"]+)"[\s\S]*?<\/(?:Example|RealCase)>/g),
    ];
    const troubles: string[] = [];
    let looked = 0;
    for (const [text, id = ''] of examples) {
      const [, after = ''] = page.split(` id="${id}"`);
      const shown = words(after.slice(0, after.indexOf('</section>')));
      let position = 0;
      for (const [tag, path = ''] of text.matchAll(/<Number of="([^"]+)"[^>]*\/>/g)) {
        const value = compute(entries, path);
        if (typeof value !== 'number') {
          troubles.push(`${id}: ${path} cannot be computed`);
          continue;
        }
        const found = shown.indexOf(printed(value, tag), position);
        if (found < 0)
          troubles.push(
            `${id}: ${printed(value, tag)} (${path}) is not printed where it should be`,
          );
        else position = found + 1;
        looked += 1;
      }
    }
    expect(examples.length).toBeGreaterThan(1);
    expect(looked).toBeGreaterThan(5);
    expect(troubles).toEqual([]);
  });
