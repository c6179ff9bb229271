import type { Examples } from '../frame/examples';
import { draftWords } from '../frame/island-props';
import { goalWordsStart } from '../goal/goal-words';
import { emptyPlan, type Plan } from './plan';

const heron: Plan = {
  problem: 'West keeps 86% of its promises of noon; loading is right in 92% of cases.',
  goal: 'Noon kept at West from 86% to 90% by day 90.',
  owner: 'Bartosz',
  measure: 'Scanner at the door, all parcels.',
  base: '1714 of 2000 in the last four weeks: 85.7%',
  target: 'Five points more by week 6.',
  steps: [
    { what: 'Shelf at loading, West only', owner: 'Bartosz', from: 1, to: 6 },
    { what: 'One owner for each case', owner: 'Deepak', from: 2, to: 13 },
    { what: '“Fragile?” at the counter', owner: 'Marta', from: 3, to: 13 },
  ],
  compare: 'East, North and South, which get no shelf.',
  stop: 'Loading takes more than ten minutes longer.',
  guard: 'Sick days at West; calls per hundred parcels. Oksana, weekly.',
  decide: 6,
  standard: 'Shelf and six minutes of loading in every rota, one depot a week.',
};

export const examples: Examples<{ plan: Plan }> = {
  tag: 'PlanBuilder',
  id: 'plan-builder',
  prefix: 'plan',
  also: [draftWords, goalWordsStart],
  states: [
    {
      name: 'Heron’s shelf',
      properties: { plan: heron },
      numbers: ['86%', 'Bartosz', 'week 6', '1–6', '4 of 6', 'Every part is written'],
    },
    {
      name: 'nothing written yet',
      properties: { plan: emptyPlan },
      numbers: ['0 of 11', 'Problem', 'Step 1', '1–13'],
    },
    {
      name: 'a plan without a guard and with twelve steps',
      properties: {
        plan: {
          ...heron,
          guard: ' ',
          steps: Array.from({ length: 12 }, (_, step) => ({
            what: `Depot ${step + 1}`,
            owner: 'Linh',
            from: step + 1,
            to: 13,
          })),
        },
      },
      numbers: ['10 of 11', 'Still empty: Guard', 'Depot 12', '12–13'],
    },
  ],
};
