import { clip } from './interval';

/**
 * One group minus the opposite group as points of the total, −100 to +100. The whole-number
 * difference is taken first: 100 × (0.57 − 0.28) is 28.999999999999993 in floating point.
 */
export function netPoints(more: number, less: number, total: number): number {
  return clip((100 * (more - less)) / total, -100, 100);
}
