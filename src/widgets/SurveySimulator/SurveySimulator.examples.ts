import type { Examples } from '../frame/examples';
import type { Population } from './fields';

export const examples: Examples<Population> = {
  tag: 'SurveySimulator',
  id: 'survey-simulator',
  prefix: 'survey',
  states: [
    {
      name: 'four thousand invitations, twelve of a hundred answer',
      properties: { share: 0.8, satisfied: 0.105, dissatisfied: 0.18, sent: 4100 },
      numbers: [
        '−10.0 points',
        '80.0%',
        '12.0%',
        '70.0%',
        '10.0 points too low',
        '4,100',
        '410',
        '41,000',
        '8.4%',
        '96.4%',
        '4,920',
        '800 invitations',
      ],
    },
    {
      name: 'both answer equally seldom',
      properties: { share: 0.8, satisfied: 0.05, dissatisfied: 0.05, sent: 4000 },
      numbers: ['0.0 points', 'just right', '5.0%', '4.0%', '99.0%'],
    },
    {
      name: 'the contented are more willing',
      properties: { share: 0.3, satisfied: 0.4, dissatisfied: 0.1, sent: 500 },
      numbers: ['+33.2 points', '63.2%', '33.2 points too high', '19.0%'],
    },
    {
      name: 'nobody answers',
      properties: { share: 0.5, satisfied: 0, dissatisfied: 0, sent: 1000 },
      numbers: ['Nobody has answered'],
    },
    {
      name: 'everybody is asked and answers',
      properties: { share: 1, satisfied: 1, dissatisfied: 1, sent: 1_000_000 },
      numbers: ['100.0%', '10,000,000', 'between 100.0% and 100.0%'],
    },
  ],
};
