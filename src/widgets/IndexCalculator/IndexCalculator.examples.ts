import type { Examples } from '../frame/examples';
import type { Answers } from './fields';

const earlier = [7.9, 7.2, 7.1];

export const examples: Examples<Answers> = {
  tag: 'IndexCalculator',
  id: 'index-calculator',
  prefix: 'index',
  states: [
    {
      name: 'a branch',
      properties: { means: [8.2, 7.6, 7.4], earlier, answers: 120 },
      numbers: ['74.8', '4.0 points', '80.0', '73.3', '71.1', '33.3%', '77.3', '26.67'],
    },
    {
      name: 'a weaker branch',
      properties: { means: [6, 5.5, 5.2], earlier, answers: 400 },
      numbers: ['50.7', '2.2 points', '55.7'],
    },
    {
      name: 'the lowest possible',
      properties: { means: [1, 1, 1], earlier, answers: 2 },
      numbers: ['0.0', '30.8 points', '0.0 to 30.8'],
    },
    {
      name: 'the highest possible',
      properties: { means: [10, 10, 10], earlier, answers: 1_000_000 },
      numbers: ['100.0', '0.0 points'],
    },
  ],
};
