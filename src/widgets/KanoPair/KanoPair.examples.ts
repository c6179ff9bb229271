import type { Examples } from '../frame/examples';
import type { Answers } from './fields';

export const examples: Examples<Answers> = {
  tag: 'KanoPair',
  id: 'kano-pair',
  prefix: 'kano-pair',
  states: [
    {
      name: 'liked and missed',
      properties: { there: '1', missing: '5' },
      numbers: ['One-dimensional O', '“I like it”', '“I dislike it”'],
    },
    {
      name: 'taken for granted',
      properties: { there: '3', missing: '5' },
      numbers: ['Must-be M', '“I am neutral”'],
    },
    {
      name: 'a pleasant surprise',
      properties: { there: '1', missing: '4' },
      numbers: ['Attractive A'],
    },
    {
      name: 'contradictory',
      properties: { there: '1', missing: '1' },
      numbers: ['Questionable Q'],
    },
    { name: 'better without', properties: { there: '5', missing: '1' }, numbers: ['Reverse R'] },
  ],
};
