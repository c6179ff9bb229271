import type { LoyaltyRegion } from '../../measures/loyalty-matrix';
import { attitudeEnds } from './fields';
import type { Customer } from './read-customers';

/** Customers drawn as one mark, at their mean. */
export type Group = { patronage: number; attitude: number; region: LoyaltyRegion; people: number };

const columns = 20;
const rows = 12;

/** Groups customers by the cells of a grid and by region, for too many to be drawn one by one. */
export function clusterPoints(
  customers: readonly Customer[],
  regions: readonly LoyaltyRegion[],
): Group[] {
  const groups = new Map<string, Group>();
  for (const [index, { patronage, attitude }] of customers.entries()) {
    const region = regions[index] ?? 'none';
    const column = Math.min(columns - 1, Math.floor(patronage * columns));
    const row = Math.min(
      rows - 1,
      Math.floor(((attitude - attitudeEnds.from) / (attitudeEnds.to - attitudeEnds.from)) * rows),
    );
    const key = `${region} ${column} ${row}`;
    const group = groups.get(key) ?? { patronage: 0, attitude: 0, region, people: 0 };
    const people = group.people + 1;
    groups.set(key, {
      region,
      people,
      patronage: group.patronage + (patronage - group.patronage) / people,
      attitude: group.attitude + (attitude - group.attitude) / people,
    });
  }
  return [...groups.values()];
}
