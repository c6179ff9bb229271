import { choiceField, numberField, switchField, textField } from '../fields/fields';
import { formatsFor } from '../fields/format';
import { answersFromAddress, answersToAddress } from './answers';
import { groupsFromAddress, maxPeople, usualWaves } from './groups-address';
import { lazyGroups } from './lazy-groups';

/** The numbers an author may write in the tag: how many promoters, passives and detractors answered. */
export type Groups = { promoters: number; passives: number; detractors: number };

/** What an author may write in the tag. */
export type Given = Groups & {
  /** the section of many waves or segments stands open */
  many?: boolean;
};

/** What a reader can set. */
export function npsFields({
  tag,
  promoters,
  passives,
  detractors,
  many = false,
}: Given & { tag: string }) {
  const people = (initial: number) =>
    numberField({ initial, from: 0, to: maxPeople, whole: true, sliderTo: 200, tag });
  return {
    mode: choiceField(['counts', 'answers'], 'counts'),
    promoters: people(promoters),
    passives: people(passives),
    detractors: people(detractors),
    answers: textField({
      initial: usualAnswers,
      read: answersFromAddress,
      write: answersToAddress,
    }),
    compare: switchField(),
    afterPromoters: people(104),
    afterPassives: people(60),
    afterDetractors: people(36),
    many: switchField(many),
    kind: choiceField(['waves', 'segments'], 'waves'),
    groups: textField({
      initial: usualRows,
      read: groupsFromAddress,
      // the reader of rows has arrived before anybody can change them
      write: (typed) =>
        typed === usualRows
          ? usualWaves
          : lazyGroups.get()?.groupsToAddress(typed, formatsFor(tag).decimalComma),
    }),
    plan: switchField(),
    margin: numberField({ initial: 5, from: 0.5, to: 50, sliderTo: 20, step: 0.5, tag }),
  };
}

/** Twenty answers as a survey tool exports them: 8 promoters, 7 passives, 5 detractors. */
const usualAnswers = '9 10 7 8 10 3 9 8 6 10 7 9 5 8 7 10 2 8 9 6';

export const usualRows = groupsFromAddress(usualWaves) ?? '';
