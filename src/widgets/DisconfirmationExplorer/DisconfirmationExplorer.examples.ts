import type { Examples } from '../frame/examples';
import type { Experience } from './fields';

export const examples: Examples<Experience> = {
  tag: 'DisconfirmationExplorer',
  id: 'disconfirmation-explorer',
  prefix: 'disconfirm',
  states: [
    {
      name: 'one soup, two stools',
      properties: {
        performance: 7,
        first: 9.5,
        second: 4,
        firstName: 'Linh',
        secondName: 'Deepak',
      },
      numbers: ['Linh expected 9.5', 'worse by 2.5', '3.6', 'better by 3', '6.8', '−2.5', '+3.0'],
    },
    {
      name: 'as expected by one',
      properties: { performance: 7, first: 7, second: 6.5 },
      numbers: ['about as expected', '5.6', '5.8', 'Customer 1 expected 7'],
    },
    {
      name: 'a low bar beaten and a high bar met',
      properties: { performance: 9, first: 1, second: 9 },
      numbers: ['9.4', '6.2'],
    },
    {
      name: 'as bad as can be',
      properties: { performance: 0, first: 10, second: 0 },
      numbers: ['worse by 10', '0.0', '3.5'],
    },
  ],
};
