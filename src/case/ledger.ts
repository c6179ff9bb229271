/** A fact of the running case, as content/case.yaml states it. */
type Fact = { value: number | string; said?: unknown; elsewhere?: unknown };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The facts of a ledger by subject: what content/case.yaml holds under `facts`. */
export function subjectsOf(ledger: unknown): Record<string, Record<string, Fact>> {
  const facts = isRecord(ledger) ? ledger['facts'] : undefined;
  if (!isRecord(facts)) return {};
  const isFact = (fact: unknown): fact is Fact =>
    isRecord(fact) && ['number', 'string'].includes(typeof fact['value']);
  return Object.fromEntries(
    Object.entries(facts).map(([subject, named]) => [
      subject,
      Object.fromEntries(
        Object.entries(isRecord(named) ? named : {}).filter((entry): entry is [string, Fact] =>
          isFact(entry[1]),
        ),
      ),
    ]),
  );
}

/** What an author writes for a fact: `case.small-sender.margin`. */
export const isFactName = (value: unknown): value is `case.${string}` =>
  typeof value === 'string' && value.startsWith('case.');

/** The names of all facts that are numbers, as authors write them. */
export const factNames = (ledger: unknown): string[] =>
  Object.entries(subjectsOf(ledger)).flatMap(([subject, facts]) =>
    Object.entries(facts)
      .filter(([, { value }]) => typeof value === 'number')
      .map(([fact]) => `case.${subject}.${fact}`),
  );

/** The number behind a name such as `case.small-sender.margin`; nothing when there is none. */
export function factValue(ledger: unknown, name: string): number | undefined {
  const [, subject = '', fact = '', ...more] = name.split('.');
  const value = subjectsOf(ledger)[subject]?.[fact]?.value;
  return typeof value === 'number' && more.length === 0 ? value : undefined;
}

/** An input with the names of facts replaced by their numbers, at any depth; unknown names stay. */
export function takeFacts(input: unknown, ledger: unknown): unknown {
  if (isFactName(input)) return factValue(ledger, input) ?? input;
  if (Array.isArray(input)) return input.map((item) => takeFacts(item, ledger));
  if (!isRecord(input)) return input;
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [name, takeFacts(value, ledger)]),
  );
}
