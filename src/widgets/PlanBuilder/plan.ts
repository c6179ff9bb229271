/** A plan as its reader writes it: all words may be empty. */
export type Plan = Record<(typeof words)[number], string> & {
  steps: readonly Step[];
  /** the week after which somebody decides, from 1 */
  decide: number;
};

/** What is done, by whom, from the first to the last week, both from 1 and included. */
export type Step = { what: string; owner: string; from: number; to: number };

export const words = [
  'problem',
  'goal',
  'owner',
  'measure',
  'base',
  'target',
  'compare',
  'stop',
  'guard',
  'standard',
] as const;

/** Ninety days are thirteen weeks, less a day. */
export const weeks = 13;
export const everyWeek: readonly number[] = Array.from({ length: weeks }, (_, index) => index + 1);
export const maxSteps = 12;

export const freshStep = (): Step => ({ what: '', owner: '', from: 1, to: weeks });

export const emptyPlan: Plan = {
  ...(Object.fromEntries(words.map((word) => [word, ''])) as Record<
    (typeof words)[number],
    string
  >),
  steps: [freshStep()],
  decide: weeks,
};

const isWeek = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= weeks;

function readStep(stored: unknown): Step | undefined {
  const { what, owner, from, to } = (stored ?? {}) as Record<string, unknown>;
  if (
    typeof what !== 'string' ||
    typeof owner !== 'string' ||
    !isWeek(from) ||
    !isWeek(to) ||
    to < from
  )
    return undefined;
  return { what, owner, from, to };
}

/** The plan of a kept record, or undefined when it is none. */
export function readPlan(stored: unknown): Plan | undefined {
  const data = (stored ?? {}) as Record<string, unknown>;
  const steps = Array.isArray(data['steps']) ? data['steps'].map(readStep) : [];
  if (
    steps.length === 0 ||
    steps.length > maxSteps ||
    steps.includes(undefined) ||
    !isWeek(data['decide'])
  )
    return undefined;
  if (words.some((word) => typeof data[word] !== 'string')) return undefined;
  return {
    ...(Object.fromEntries(words.map((word) => [word, data[word]])) as Plan),
    steps: steps as Step[],
    decide: data['decide'],
  };
}

/** The parts in which nothing is written yet. */
export function missingParts(plan: Plan): string[] {
  return [
    ...words.filter((word) => plan[word].trim() === ''),
    ...(plan.steps.some(({ what, owner }) => what.trim() === '' || owner.trim() === '')
      ? ['steps']
      : []),
  ];
}
