/**
 * The five ways of listening; the first two ask the customer for something, the others take none of
 * their time.
 */
export const methods = ['survey', 'interview', 'data', 'mystery', 'online'] as const;
export type Method = (typeof methods)[number];
export const isRequest = (method: Method): boolean => method === 'survey' || method === 'interview';

/**
 * A point at which a group is listened to. Numbers are as typed: times a year for one customer, and
 * the share of times in per cent.
 */
export type Point = { moment: string; method: Method; times: string; share: string; acts: string };
export type Group = { name: string; people: string; points: readonly Point[] };

/** A listening programme as its reader writes it. */
export type Programme = {
  groups: readonly Group[];
  /**
   * requests that one person may get in thirty days, and the share of those asked who answer, in
   * per cent, as typed
   */
  ceiling: string;
  response: string;
  /** who keeps the list of all requests */
  keeper: string;
};

/**
 * A point as an author writes it: numbers as numbers, the share from 0 to 1, and 1 when left out.
 */
type GivenPoint = {
  moment: string;
  method: Method;
  times: number;
  share?: number | undefined;
  acts: string;
};

/** The same as an author writes it. */
export type GivenProgramme = {
  ceiling: number;
  response: number;
  keeper: string;
  groups: readonly { name: string; people: number; points: readonly GivenPoint[] }[];
};

export const maxGroups = 6;
export const maxPoints = 6;

export const freshPoint = (): Point => ({
  moment: '',
  method: 'survey',
  times: '1',
  share: '100',
  acts: '',
});
export const freshGroup = (): Group => ({ name: '', people: '', points: [freshPoint()] });
export const emptyProgramme: Programme = {
  groups: [freshGroup()],
  ceiling: '1',
  response: '',
  keeper: '',
};

/** What an author gave, as a reader of the language would have typed it. */
export function typedProgramme(
  { groups, ceiling, response, keeper }: GivenProgramme,
  show: (value: number) => string,
): Programme {
  const percent = (share: number) => show(Number((100 * share).toPrecision(12)));
  return {
    ceiling: show(ceiling),
    response: percent(response),
    keeper,
    groups: groups.map(({ name, people, points }) => ({
      name,
      people: show(people),
      points: points.map(({ moment, method, times, share = 1, acts }) => ({
        moment,
        method,
        times: show(times),
        share: percent(share),
        acts,
      })),
    })),
  };
}

/** The programme of a kept record, or undefined when it is none. */
export function readProgramme(stored: unknown): Programme | undefined {
  const { groups, ...rest } = record(stored);
  const words = texts(rest, ['ceiling', 'response', 'keeper']);
  const read = listIn(groups, maxGroups)?.map(readGroup);
  return words && read && !read.includes(undefined)
    ? { ...words, groups: read as Group[] }
    : undefined;
}

function readGroup(stored: unknown): Group | undefined {
  const { points, ...rest } = record(stored);
  const words = texts(rest, ['name', 'people']);
  const read = listIn(points, maxPoints)?.map(readPoint);
  return words && read && !read.includes(undefined)
    ? { ...words, points: read as Point[] }
    : undefined;
}

function readPoint(stored: unknown): Point | undefined {
  const { method, ...rest } = record(stored);
  const words = texts(rest, ['moment', 'times', 'share', 'acts']);
  const known = methods.find((one) => one === method);
  return words && known ? { ...words, method: known } : undefined;
}

const record = (stored: unknown) =>
  (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;

const listIn = (stored: unknown, max: number): unknown[] | undefined =>
  Array.isArray(stored) && stored.length > 0 && stored.length <= max ? stored : undefined;

function texts<Name extends string>(
  stored: Record<string, unknown>,
  names: readonly Name[],
): Record<Name, string> | undefined {
  const values = names.map((name) => [name, stored[name]] as const);
  return values.every(([, value]) => typeof value === 'string')
    ? (Object.fromEntries(values) as Record<Name, string>)
    : undefined;
}
