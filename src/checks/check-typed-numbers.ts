import { isJsx } from '../markdown/outline.ts';
import type { Problem } from '../markdown/problem.ts';
import { computedNumbers } from './check-numbers.ts';
import type { Known } from './known.ts';
import { type ChapterText, matchesIn, propertyOf, type Visited } from './parse-chapter.ts';
import { numberTyped, signsOf } from './typed-figures.ts';

/** How a number is typed in a language, as a regular expression: `1,250.5`, in Polish `1 250,5`. */
function digitsIn(language: string): string {
  const { decimal, group } = signsOf(language);
  const groups = String.raw`\u00a0\u202f${/\s/u.test(group) ? '' : group}`;
  return String.raw`\d(?:[${groups}]?\d)*(?:[${decimal}]\d+)?`;
}

/** Sums and products with their result, such as `90 − 50 = 40`. */
function sumsIn(language: string): RegExp {
  const digits = digitsIn(language);
  return new RegExp(
    String.raw`(?<![\d.,%+−×÷·/*(^-]\s*)(${digits}(?:\s*[+−×÷]\s*${digits})+)\s*=\s*(${digits})(?!\d|[.,]\d|%|\s*[+−×÷·/*=])`,
    'gu',
  );
}

const decimalsOf = (typed: string, language: string): number =>
  typed.split(signsOf(language).decimal)[1]?.length ?? 0;

/** The value of typed sums and products: × and ÷ before + and −. */
function calculate(expression: string, valueOf: (typed: string) => number): number {
  const terms = expression.split(/\s*([+−])\s*/);
  return terms.reduce((total, part, index) => {
    if (index % 2 === 1) return total;
    const factors = part.split(/\s*([×÷])\s*/);
    const product = factors.reduce((value, factor, at) => {
      if (at % 2 === 1) return value;
      if (at === 0) return valueOf(factor);
      return factors[at - 1] === '÷' ? value / valueOf(factor) : value * valueOf(factor);
    }, 0);
    return terms[index - 1] === '−' ? total - product : total + product;
  }, 0);
}

/** Typed sums that do not come out, such as 90 − 50 = 45. */
function wrongSums(text: ChapterText): Problem[] {
  const valueOf = (typed: string) => numberTyped(typed, text.language);
  return matchesIn(text, sumsIn(text.language)).flatMap(({ match, line, column }): Problem[] => {
    const [whole, expression = '', result = ''] = match;
    const value = calculate(expression, valueOf);
    const tolerance = 0.5 * 10 ** -decimalsOf(result, text.language) + 1e-9;
    if (Math.abs(value - valueOf(result)) <= tolerance) return [];
    return [
      {
        id: 'book:wrong-sum',
        file: text.file,
        line,
        column,
        what: `"${whole}" does not come out: it is ${Number(value.toPrecision(6))}`,
        remedy: 'Correct it, or print the result with <Number of="…" />.',
      },
    ];
  });
}

const words = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

/** A typed number before the name of an input, in a block that prints results of that entry. */
function wrongInputs(text: ChapterText, known: Known): Problem[] {
  const isBlock = ({ node, inside }: Visited) =>
    (isJsx(node) && node.name === 'Example') ||
    (node.type === 'paragraph' && !inside.includes('Example'));
  const digits = digitsIn(text.language);
  return text.nodes.filter(isBlock).flatMap((block): Problem[] => {
    const within = text.nodes.filter(({ start, end }) => start >= block.start && end <= block.end);
    const used = new Set(
      within.flatMap(({ node }) =>
        isJsx(node) && node.name === 'Number' ? [propertyOf(node, 'of').split('.')[0] ?? ''] : [],
      ),
    );
    const entries = known.numbers.filter(({ id }) => used.has(id));
    const numbers = entries.flatMap((entry) => computedNumbers(entry, known));
    const inputs = entries.flatMap(({ id, value }) =>
      Object.entries(value['input'] ?? {}).flatMap(([name, input]) =>
        typeof input === 'number' && name.length > 3 ? [{ id, name, input }] : [],
      ),
    );
    return inputs.flatMap(({ id, name, input }) =>
      matchesIn(
        { ...text, nodes: within },
        new RegExp(`(?<![\\p{L}\\d.,])(${digits})(%?)[ \\u00a0]${words(name)}(?![\\p{L}])`, 'giu'),
      ).flatMap(({ match, line, column }): Problem[] => {
        const typed = numberTyped(match[1] ?? '', text.language) / (match[2] ? 100 : 1);
        const fits = numbers.some(
          (number) =>
            Math.abs(number - typed) <= 0.5 * 10 ** -decimalsOf(match[1] ?? '', text.language),
        );
        return fits
          ? []
          : [
              {
                id: 'book:wrong-input',
                file: text.file,
                line,
                column,
                what: `The text says "${match[0]}", and "${id}" in numbers.yaml has ${input}`,
                remedy: 'Make them agree: the results beside it are computed from numbers.yaml.',
              },
            ];
      }),
    );
  });
}

/** Numbers typed in the text that contradict arithmetic or the inputs of the results beside them. */
export function checkTypedNumbers(text: ChapterText, known: Known): Problem[] {
  return [...wrongSums(text), ...wrongInputs(text, known)];
}
