import { tooLong, type Written } from '../parts/fields';
import { formatsFor } from '../parts/format';
import { moneyMarks, readNumber } from '../parts/read-number';

/** A cause with its cases; `cost` is that of one case in money, undefined where none was given. */
export type Cause = { name: string; count: number; cost?: number | undefined };

/** Causes as a reader pastes them; `wrong` holds the lines, from 1, that cannot be read. */
export type Causes = {
  causes: Cause[];
  wrong: number[];
  lines: number;
  /** rows that sum up the others or say where the table comes from, as they stand in the text */
  leftOut: string[];
};

export const mostLines = 10_000;
/** Servers refuse much longer addresses. */
const longestAddress = 2500;
const counts = { from: 0, to: 1e9, whole: true };
const costs = { from: 0, to: 1e6, marks: moneyMarks };

/**
 * Reads one cause a line: `late; 1480; 12`, `late: 1480`, `late,1480,12` or a row of a spreadsheet. A line without a number is one case of its cause,
 * so that a plain list of complaints can be pasted. Lines of the same cause are added up; a heading above numbers is passed over.
 */
export function readCauses(typed: string, decimalComma: boolean): Causes {
  const found = new Map<string, { name: string; count: number; money: number; cost: number | undefined }>();
  const wrong: number[] = [];
  const leftOut: string[] = [];
  const lines = typed.split(/\r?\n/);
  let read = 0;
  for (const [place, line] of lines.entries()) {
    const cells = cellsOf(line);
    if (cells.length === 0 || (read === 0 && isHeading(cells, lines[place + 1]))) continue;
    if (isTotal(cells) || isSource(line)) {
      leftOut.push(line.trim());
      continue;
    }
    read += 1;
    const cause = causeOf(cells, decimalComma);
    if (cause === undefined) {
      wrong.push(place + 1);
      continue;
    }
    const key = cause.name.toLowerCase();
    const before = found.get(key) ?? { name: cause.name, count: 0, money: 0, cost: cause.cost };
    const isPriced = before.cost !== undefined && cause.cost !== undefined;
    const count = before.count + cause.count;
    const money = before.money + cause.count * (cause.cost ?? 0);
    found.set(key, { name: before.name, count, money, cost: isPriced ? (count > 0 ? money / count : before.cost) : undefined });
  }
  return { causes: [...found.values()].map(({ name, count, cost }) => ({ name, count, cost })), wrong, lines: read, leftOut };
}

const totals = /^(grand |sub-?)?(total|sum|razem|suma|ogółem|łącznie|合计|总计|小计|合計|總計|小計)s?:?$/iu;

/** A row of the table that adds up the others; a cause alone on its line may be called so. */
const isTotal = ([name = '', count]: readonly string[]): boolean => count !== undefined && totals.test(name);

/** A line under a table that says where it comes from. */
const isSource = (line: string): boolean => /^\s*(sources?|źródł[oa]|来源|數據來源|数据来源|資料來源|來源)\s*[:：]/iu.test(line);

/** Name, count and cost of a line, as many as there are. */
function cellsOf(line: string): string[] {
  const text = line
    .normalize('NFKC')
    .trim()
    .replace(/\s*[\t;|]\s*/g, '\t')
    .replace(/ +/g, ' ');
  if (text === '') return [];
  if (text.includes('\t')) return text.split('\t').map((cell) => cell.trim());
  const comma = /^([^,]*[^,\d\s][^,]*),\s*(\d+)(?:,\s*(\d+(?:\.\d+)?))?$/.exec(text);
  if (comma) return comma.slice(1).filter((cell) => cell !== undefined);
  const spaced = /^(.*?[^\d\s:,].*?)(?:\s*[:,]\s*|\s)([-−]?\d[\d.,'’]*(?: \d{3})*)$/u.exec(text);
  return spaced ? spaced.slice(1) : [text];
}

const isHeading = (cells: readonly string[], next = '') => cells.length > 1 && !/\d/.test(cells.slice(1).join('')) && /\d/.test(next);

function causeOf([name = '', count, cost]: readonly string[], decimalComma: boolean): Cause | undefined {
  if (name === '') return undefined;
  if (count === undefined) return { name, count: 1 };
  const cases = readNumber(count, counts, decimalComma);
  if (!cases.valid) return undefined;
  if (cost === undefined || cost === '') return { name, count: cases.value };
  const money = readNumber(cost, costs, decimalComma);
  return money.valid ? { name, count: cases.value, cost: money.value } : undefined;
}

/** The causes as they are shown in the field. */
export function writeCauses(causes: readonly Cause[], tag: string): string {
  const { plain } = formatsFor(tag);
  return lined(causes, '; ', plain);
}

/** One line a cause; undefined while there is a mistake. */
export function causesToAddress({ causes, wrong, lines }: Causes): Written {
  if (wrong.length > 0 || lines > mostLines) return undefined;
  const text = lined(causes, ';', String);
  return text.length > longestAddress ? tooLong : text || '-';
}

export function causesFromAddress(text: string, tag: string): string | undefined {
  if (text === '-') return '';
  if (text.length > longestAddress) return undefined;
  const { causes, wrong } = readCauses(text, false);
  return wrong.length === 0 ? writeCauses(causes, tag) : undefined;
}

function lined(causes: readonly Cause[], between: string, write: (value: number) => string): string {
  const round = (cost: number) => Number(cost.toPrecision(12));
  return causes.map(({ name, count, cost }) => [name, write(count), ...(cost === undefined ? [] : [write(round(cost))])].join(between)).join('\n');
}
