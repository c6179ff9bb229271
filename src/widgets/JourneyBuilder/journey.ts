/**
 * A service as one kind of customer lives through it, with what happens behind it. All words may be
 * empty.
 */
export type Journey = { customer: string; steps: readonly Moment[] };

/**
 * One step: what the customer does, what is done in their sight and out of it, what was promised,
 * and where it may fail.
 */
export type Moment = Record<(typeof words)[number], string> & {
  where: (typeof sides)[number];
  waits: boolean;
};

export const words = ['does', 'front', 'back', 'promise', 'fail'] as const;
export const sides = ['front', 'back'] as const;
export const maxSteps = 12;

export const freshMoment = (): Moment => ({
  does: '',
  front: '',
  back: '',
  promise: '',
  fail: '',
  where: 'back',
  waits: false,
});
export const emptyJourney: Journey = { customer: '', steps: [freshMoment()] };

function readMoment(stored: unknown): Moment | undefined {
  const data = (stored ?? {}) as Record<string, unknown>;
  const where = sides.find((side) => side === data['where']);
  if (
    where === undefined ||
    typeof data['waits'] !== 'boolean' ||
    words.some((word) => typeof data[word] !== 'string')
  )
    return undefined;
  return {
    ...(Object.fromEntries(words.map((word) => [word, data[word]])) as Moment),
    where,
    waits: data['waits'],
  };
}

/** The journey of a kept record, or undefined when it is none. */
export function readJourney(stored: unknown): Journey | undefined {
  const { customer, steps } = (stored ?? {}) as Record<string, unknown>;
  const read = Array.isArray(steps) ? steps.map(readMoment) : [];
  if (
    typeof customer !== 'string' ||
    read.length === 0 ||
    read.length > maxSteps ||
    read.includes(undefined)
  )
    return undefined;
  return { customer, steps: read as Moment[] };
}

const isWritten = (text: string) => text.trim() !== '';

/**
 * What the drawing shows: how many steps may fail, on which side of the line of visibility, and
 * which promises have nothing behind them.
 */
export function readDrawing({ steps }: Journey) {
  const failing = steps.filter(({ fail }) => isWritten(fail));
  return {
    steps: steps.length,
    fails: failing.length,
    unseen: failing.filter(({ where }) => where === 'back').length,
    waits: steps.filter(({ waits }) => waits).length,
    /** numbers of steps, from 1 */
    unsupported: steps.flatMap(({ promise, back }, index) =>
      isWritten(promise) && !isWritten(back) ? [index + 1] : [],
    ),
  };
}
