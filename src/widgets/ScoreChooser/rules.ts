/** The four scores, in the order of the chapter; it decides between scores with equal points. */
export const scores = ['csat', 'ces', 'ftr', 'nps'] as const;
export type Score = (typeof scores)[number];

/** What is asked, and the answers one can give. */
export const questions = {
  want: ['contact', 'effort', 'solved', 'relationship'],
  when: ['after', 'regular', 'records'],
  act: ['front', 'process', 'board'],
  answers: ['few', 'some', 'many'],
} as const;
export type Question = keyof typeof questions;
export type Answers = { [Name in Question]: (typeof questions)[Name][number] };

type Points = Partial<Record<Score, number>>;

/**
 * The points each answer gives to each score: a rule of this book, not a finding. The first
 * question weighs most. Every number other than 0 has its reason in words under
 * `chooser.why.<question>.<answer>.<score>`.
 */
export const rules: { [Name in Question]: Record<(typeof questions)[Name][number], Points> } = {
  want: {
    contact: { csat: 6, ces: 2, ftr: 1, nps: -1 },
    effort: { csat: -1, ces: 6, ftr: 3, nps: -1 },
    solved: { csat: 1, ces: 2, ftr: 6, nps: -1 },
    relationship: { csat: 4, ces: -2, ftr: -2, nps: 6 },
  },
  when: {
    after: { csat: 2, ces: 2, ftr: 1, nps: -2 },
    regular: { csat: 1, ces: -2, nps: 2 },
    records: { csat: -3, ces: -3, ftr: 3, nps: -3 },
  },
  act: {
    front: { csat: 1, ces: 1, ftr: 1, nps: -1 },
    process: { ces: 2, ftr: 2, nps: -1 },
    board: { csat: 1, ces: -1, nps: 1 },
  },
  answers: {
    few: { csat: -1, ces: -1, ftr: 1, nps: -2 },
    some: { nps: -1 },
    many: {},
  },
};
