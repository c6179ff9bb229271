import { type NpsGroups, npsCounts } from '../../measures';
import { tooLong, type Written } from '../fields/fields';
import { errorOf } from '../paste/read-cell';
import { readNumberTable, usualLength } from '../paste/read-number-table';
import { readTable } from '../paste/read-table';
import { isUnread, type PasteReport } from '../paste/report';
import { maxGroups, maxPeople } from './groups-address';

/** A wave or a segment by its name. */
export type NamedGroups = NpsGroups & { name: string };

/** What stands in the text: the groups, and how they were read. */
export type GroupRows = { groups: NamedGroups[]; report: PasteReport };

const longestName = 40;

const counts = { from: 0, to: maxPeople, whole: true };
const answer = { from: 0, to: 10, whole: true, isOutOf: true };

/**
 * Reads rows of a name with three counts, `2026-02; 90; 60; 50`, or of a name with one answer,
 * `West; 9`, whose answers are counted by name. Rows of one name are added up.
 */
export function readGroups(typed: string, decimalComma: boolean): GroupRows {
  const isAnswers = usualLength(readTable(typed).body) === 2;
  const limits = isAnswers ? answer : counts;
  const { rows, report } = readNumberTable(typed, {
    ...limits,
    decimalComma,
    width: isAnswers ? 1 : 3,
  });
  const found = new Map<string, NamedGroups>();
  const errors = [...report.errors];
  for (const { line, name, numbers } of rows) {
    const [first, passives, detractors] = numbers;
    if (name === '') errors.push(errorOf({ text: '', line, cell: 1 }, 'empty', limits));
    else if (first === undefined) continue;
    else if (isAnswers) add(found, name, groupOf(first));
    else if (passives !== undefined && detractors !== undefined)
      add(found, name, { promoters: first, passives, detractors });
  }
  return {
    groups: [...found.values()],
    report: { ...report, errors: errors.sort((one, other) => one.line - other.line) },
  };
}

function groupOf(one: number): NpsGroups {
  const counted = npsCounts({ answers: [one] });
  return counted.valid ? counted.value : { promoters: 0, passives: 0, detractors: 0 };
}

function add(
  found: Map<string, NamedGroups>,
  typedName: string,
  { promoters, passives, detractors }: NpsGroups,
): void {
  const name = typedName.slice(0, longestName);
  const before = found.get(name) ?? { name, promoters: 0, passives: 0, detractors: 0 };
  found.set(name, {
    name,
    promoters: before.promoters + promoters,
    passives: before.passives + passives,
    detractors: before.detractors + detractors,
  });
}

/** `2026-02~90~60~50_2026-05~104~60~36` for an address; `-` for no rows. */
export function groupsToAddress(typed: string, decimalComma: boolean): Written {
  const { groups, report } = readGroups(typed, decimalComma);
  if (isUnread(report)) return undefined;
  if (groups.length > maxGroups) return tooLong;
  if (groups.length === 0) return '-';
  return groups
    .map(({ name, promoters, passives, detractors }) =>
      [name.replace(/[~_]/g, ' '), promoters, passives, detractors].join('~'),
    )
    .join('_');
}
