/** A chain of whys as its reader writes it: all words may be empty. */
export type Chain = Record<(typeof words)[number], string> & { whys: readonly Why[] };

/** An answer to "why?", and how it was checked. */
export type Why = { because: string; check: string };

export const words = ['problem', 'action', 'owner', 'sign'] as const;
export const maxWhys = 8;

export const freshWhy = (): Why => ({ because: '', check: '' });

export const emptyChain: Chain = {
  problem: '',
  action: '',
  owner: '',
  sign: '',
  whys: [freshWhy()],
};

const isText = (value: unknown): value is string => typeof value === 'string';

function readWhy(stored: unknown): Why | undefined {
  const { because, check } = (stored ?? {}) as Record<string, unknown>;
  return isText(because) && isText(check) ? { because, check } : undefined;
}

/** The chain of a kept record, or undefined when it is none. */
export function readChain(stored: unknown): Chain | undefined {
  const data = (stored ?? {}) as Record<string, unknown>;
  const whys = Array.isArray(data['whys']) ? data['whys'].map(readWhy) : [];
  if (
    whys.length === 0 ||
    whys.length > maxWhys ||
    whys.includes(undefined) ||
    !words.every((word) => isText(data[word]))
  )
    return undefined;
  return {
    ...(Object.fromEntries(words.map((word) => [word, data[word]])) as Chain),
    whys: whys as Why[],
  };
}

const isWritten = (text: string) => text.trim() !== '';

/** How far a link has come: nothing written, written but not checked, or checked. */
export function stateOf({ because, check }: Why): 'empty' | 'story' | 'checked' {
  if (!isWritten(because)) return 'empty';
  return isWritten(check) ? 'checked' : 'story';
}

/** The places, from 1, of the links in a state. */
export const placesOf = ({ whys }: Chain, state: ReturnType<typeof stateOf>): number[] =>
  whys.flatMap((why, index) => (stateOf(why) === state ? [index + 1] : []));

export const hasAction = ({ action }: Chain): boolean => isWritten(action);
