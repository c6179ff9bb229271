import type { Examples } from '../frame/examples';
import type { MatchExercise } from './match-exercise';

const exercise: MatchExercise = {
  textTag: undefined,
  sides: { left: 'What was promised', right: 'What would keep it' },
  pairs: [
    {
      id: 'by-noon',
      left: 'At your door by noon.',
      right: 'A van that leaves at eight.',
      why: 'The last stop of the round is four hours away.',
    },
    {
      id: 'in-one-piece',
      left: 'In one piece.',
      right: 'A box with a lining.',
      why: 'Nothing else stands between the glass and the cage.',
    },
    {
      id: 'we-ring-you',
      left: 'We ring you first.',
      right: 'A telephone number on the label.',
      why: 'Without it *nobody* can ring.',
    },
    {
      id: 'money-back',
      left: 'Or your money back.',
      right: 'An agent who may pay without asking.',
      why: 'A signature takes a week.',
    },
  ],
};

export const examples: Examples<{ exercise: MatchExercise }> = {
  tag: 'Match',
  id: 'match',
  prefix: 'match',
  states: [
    {
      name: 'four pairs',
      properties: { exercise },
      numbers: [
        '4 pairs',
        'A box with a lining.',
        'Without it nobody can ring.',
        'A signature takes a week.',
        'What would keep it',
      ],
    },
    {
      name: 'long partners',
      properties: {
        exercise: {
          ...exercise,
          pairs: exercise.pairs.map((pair) => ({ ...pair, right: `${pair.right} ${pair.why}` })),
        },
      },
      numbers: ['A box with a lining. Nothing else stands between the glass and the cage.'],
    },
    {
      name: 'texts in another language',
      properties: { exercise: { ...exercise, textTag: 'zh-Hant' } },
      numbers: ['4 pairs'],
    },
  ],
};
