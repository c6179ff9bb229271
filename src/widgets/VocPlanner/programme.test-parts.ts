import fc from 'fast-check';
import { anyTyped } from '../frame/typed-values.test-parts';
import { maxGroups, maxPoints, methods, type Programme } from './programme';

const point = fc.record({
  moment: anyTyped,
  method: fc.constantFrom(...methods),
  times: anyTyped,
  share: anyTyped,
  acts: anyTyped,
});
const group = fc.record({
  name: anyTyped,
  people: anyTyped,
  points: fc.array(point, { minLength: 1, maxLength: maxPoints }),
});

/** Any programme that a reader could write. */
export const anyProgramme: fc.Arbitrary<Programme> = fc.record({
  groups: fc.array(group, { minLength: 1, maxLength: maxGroups }),
  ceiling: anyTyped,
  response: anyTyped,
  keeper: anyTyped,
});
