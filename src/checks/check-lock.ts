import { type Problem, suggest } from '../markdown/problem.ts';
import { publicIds } from './inventory-ids.ts';
import type { Known } from './known.ts';

/** Published ids that went away without a successor: somebody's link would die. */
export function checkLock(known: Known): Problem[] {
  const { file, lines } = known.lock;
  const living = new Set(publicIds(known));
  const renamed = new Set(
    lines.filter(({ successor }) => successor !== undefined).map(({ id }) => id),
  );
  return lines.flatMap(({ id, successor, line }): Problem[] => {
    const at = { file, line, column: 1 };
    if (id === '')
      return [
        {
          ...at,
          id: 'book:unreadable-lock',
          what: 'This line is neither an id nor "old-id -> new-id"',
          remedy: 'Correct it; "npm run ids" writes new ids by itself.',
        },
      ];
    if (successor === undefined) {
      if (living.has(id) || renamed.has(id)) return [];
      return [
        {
          ...at,
          id: 'book:vanished-id',
          what: `The published id "${id}" is gone from the book`,
          remedy: suggest(
            id,
            living,
            (near) => `"${near}"`,
            `Bring it back, or write "${id} -> new-id" here so that old links still lead somewhere.`,
          ),
        },
      ];
    }
    if (living.has(id))
      return [
        {
          ...at,
          id: 'book:vanished-id',
          what: `The id "${id}" is renamed here but still in the book`,
          remedy: `Rename it in the text, or write only "${id}" here.`,
        },
      ];
    return living.has(successor)
      ? []
      : [
          {
            ...at,
            id: 'book:vanished-id',
            what: `"${successor}", which took the place of "${id}", is not in the book`,
            remedy: suggest(
              successor,
              living,
              (near) => `"${near}"`,
              'Name an id that is in the book.',
            ),
          },
        ];
  });
}
