import type { Examples } from '../frame/examples';
import type { GoalSentence } from './fields';

export const examples: Examples<GoalSentence> = {
  tag: 'SmartChecker',
  id: 'smart-checker',
  prefix: 'smart',
  also: ['goal.'],
  states: [
    {
      name: 'Heron’s first goal',
      properties: { goal: 'Noon kept at West from 86% to 90% by day 90. Bartosz.' },
      numbers: ['4 of 6', '86% → 90%', 'day 90', 'at West', 'Bartosz'],
    },
    {
      name: 'a wish',
      properties: { goal: 'Raise satisfaction.' },
      numbers: ['0 of 6', 'Raise, satisfaction', 'No number'],
    },
    {
      name: 'a percentage of nothing',
      properties: { goal: 'Cut churn of small senders by 20% by 31 May 2027.' },
      numbers: ['20%', 'of what?', 'of small', 'May, 2027'],
    },
    { name: 'nothing written', properties: { goal: '' }, numbers: ['Write a goal'] },
  ],
};
