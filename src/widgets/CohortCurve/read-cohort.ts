import type { Observation } from '../../measures/survival';
import type { ListRead } from '../paste/list-read';
import type { PasteReport } from '../paste/report';

/** What could be read of a pasted text, and how. */
export type Read<T> = { list: T[]; report: PasteReport };

export const people = { from: 0, to: 1e15, whole: true };
export const times = { from: 0, to: 999_999 };

/** Times with a plus behind them are of customers who were still there. */
export const observationsOf = ({ values, texts, report }: ListRead): Read<Observation> => ({
  list: values.map((time, index) => ({ time, ended: !texts[index]?.endsWith('+') })),
  report,
});
