import type { LoyaltyRegion } from '../../measures/loyalty-matrix';
import { attitudeEnds } from './fields';
import type { Customer } from './read-customers';

/** Customers who share a place in the picture. */
export type Group = { patronage: number; attitude: number; region: LoyaltyRegion; people: number };

const columns = 20;
const rows = 12;

/** Too many customers to draw one by one, gathered into the fields of a grid; a field on a cut is split, so that nobody is drawn in another's box. */
export function gather(customers: readonly Customer[], regions: readonly LoyaltyRegion[]): Group[] {
  const groups = new Map<string, Group>();
  for (const [place, { patronage, attitude }] of customers.entries()) {
    const region = regions[place] ?? 'none';
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
