import type { Translate } from '../../strings';
import type { Formats } from '../fields/format';
import type { ProfileRow } from './ProfilePicture';

type Given = {
  rows: readonly ProfileRow[];
  hidden: readonly ProfileRow[];
  names: readonly [string, string];
  t: Translate;
  format: Formats;
  tag: string;
};

/**
 * Where each offer is furthest ahead of the other, and which differences the scheme cannot show.
 */
export function summaryOf({ rows, hidden, names, t, format, tag }: Given): string {
  const write = (list: readonly ProfileRow[]) =>
    new Intl.ListFormat(tag, { type: 'conjunction' }).format(
      list.map(({ name, first, second }) =>
        t('profile.one', { name, first: format.plain(first), second: format.plain(second) }),
      ),
    );
  const firstAhead = furthestAhead(rows, ({ first, second }) => first - second);
  const secondAhead = furthestAhead(rows, ({ first, second }) => second - first);
  const leads = [firstAhead, secondAhead].flatMap((list, index) =>
    list.length > 0 ? [t('profile.ahead', { name: names[index] ?? '', list: write(list) })] : [],
  );
  const unseen = hidden.filter(({ first, second }) => first !== second);
  return [
    leads.length > 0
      ? t('profile.lead', { list: leads.join(t('profile.join')) })
      : t('profile.alike'),
    unseen.length > 0 && t('profile.unseen', { list: write(unseen) }),
  ]
    .filter((sentence) => sentence !== false)
    .join(' ');
}

/** The kinds in which a lead is largest, if there is a lead at all. */
function furthestAhead(
  rows: readonly ProfileRow[],
  lead: (row: ProfileRow) => number,
): ProfileRow[] {
  const max = Math.max(...rows.map(lead));
  return max > 0 ? rows.filter((row) => lead(row) === max) : [];
}
