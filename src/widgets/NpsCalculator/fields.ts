import { choiceField, numberField, switchField, textField } from '../fields/fields';
import { answersFromAddress, answersToAddress } from './answers';

export const maxPeople = 1_000_000;

/** The numbers an author may write in the tag: how many promoters, passives and detractors answered. */
export type Groups = { promoters: number; passives: number; detractors: number };

/** What a reader can set. */
export function npsFields({ tag, promoters, passives, detractors }: Groups & { tag: string }) {
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
    plan: switchField(),
    margin: numberField({ initial: 5, from: 0.5, to: 50, sliderTo: 20, step: 0.5, tag }),
  };
}

/** Twenty answers as a survey tool exports them: 8 promoters, 7 passives, 5 detractors. */
const usualAnswers = '9 10 7 8 10 3 9 8 6 10 7 9 5 8 7 10 2 8 9 6';
