import type { Examples } from '../frame/examples';
import type { Period } from './fields';

export const examples: Examples<Period> = {
  tag: 'FirstContactCalculator',
  id: 'first-contact-calculator',
  prefix: 'fcr',
  states: [
    {
      name: 'a month of 800 issues',
      properties: { issues: 800, resolved: 640, excluded: 25, days: 7 },
      numbers: ['80.0%', '82.6%', '7 days', '86.0%', '75.0%', '11.0'],
    },
    {
      name: 'nothing excluded, one day',
      properties: { issues: 40, resolved: 40, excluded: 0, days: 1 },
      numbers: ['100.0%', '1 day'],
    },
    {
      name: 'more solved than possible',
      properties: { issues: 100, resolved: 95, excluded: 10, days: 7 },
      numbers: ['More issues are solved than are left after the exclusions'],
    },
    {
      name: 'everything excluded',
      properties: { issues: 30, resolved: 0, excluded: 30, days: 7 },
      numbers: ['Everything is excluded'],
    },
    {
      name: 'no issues',
      properties: { issues: 0, resolved: 0, excluded: 0, days: 7 },
      numbers: ['nothing to divide by'],
    },
  ],
};
