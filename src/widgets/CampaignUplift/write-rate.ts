import type { Formats } from '../fields/format';

/** A response rate: with two decimals where one would leave little of it, as in 0.46%. */
export const writeRate = (rate: number, { percent }: Formats): string =>
  percent(rate, rate > 0 && rate < 0.02 ? 2 : 1);
