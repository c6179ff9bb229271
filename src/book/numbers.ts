import { parse } from 'yaml';
import caseYaml from '../../content/case.yaml?raw';
import { factValue, isFactName, takeFacts } from '../case/ledger';
import * as measures from '../measures';

type Entry = { measure: string; input: Record<string, unknown> };
const ledger: unknown = parse(caseYaml);
const files = import.meta.glob<string>('/content/chapters/*/numbers.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

let entries: Map<string, Entry & { file: string }> | undefined;
const results = new Map<string, unknown>();

/** The worked examples of the book by id, read when the first number is asked for. */
function readEntries(): NonNullable<typeof entries> {
  entries ??= new Map(
    Object.entries(files).flatMap(([file, source]) =>
      Object.entries((parse(source) ?? {}) as Record<string, Entry>).map(
        ([id, entry]): [string, Entry & { file: string }] => [id, { ...entry, file }],
      ),
    ),
  );
  return entries;
}

/** The inputs of a worked example and what its measure makes of them, computed once. */
function resultOf(id: string): unknown {
  const entry = readEntries().get(id);
  if (entry && !results.has(id)) results.set(id, compute(entry.file, id, entry));
  return results.get(id);
}

function compute(file: string, id: string, { measure, input: written }: Entry): unknown {
  const input = takeFacts(written, ledger);
  const run = (measures as Record<string, unknown>)[measure];
  if (typeof run !== 'function')
    throw new Error(
      `${file}: "${id}" asks for the measure "${measure}", which does not exist. Name a function of src/measures.`,
    );
  const result = run(input) as measures.Measured<object>;
  if (!result.valid)
    throw new Error(
      `${file}: "${id}" cannot be computed (${result.problem.reason}${result.problem.field ? `, ${result.problem.field}` : ''}). Correct its input.`,
    );
  return { ...result.value, input };
}

/**
 * The computed number at a path such as `market-nps.score`, or a fact of the running case such as
 * `case.small-sender.margin`. Throws when there is none.
 */
export function readNumber(path: string): number {
  if (isFactName(path)) {
    const fact = factValue(ledger, path);
    if (fact === undefined)
      throw new Error(`There is no number "${path}". Look in content/case.yaml.`);
    return fact;
  }
  const [id = '', ...fields] = path.split('.');
  const value = fields.reduce<unknown>(
    (at, field) => (at as Record<string, unknown> | undefined)?.[field],
    resultOf(id),
  );
  if (typeof value !== 'number')
    throw new Error(
      `There is no number "${path}". Look in the chapter's numbers.yaml and at the measure's result.`,
    );
  return value;
}
