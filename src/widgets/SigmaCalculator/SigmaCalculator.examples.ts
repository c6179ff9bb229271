import type { Examples } from '../frame/examples';
import type { Inspection } from './fields';

const yields = [0.98, 0.95, 0.99, 0.97];

export const examples: Examples<Inspection> = {
  tag: 'SigmaCalculator',
  id: 'sigma-calculator',
  prefix: 'sigma',
  states: [
    {
      name: 'eighteen faults in the sorting hall',
      properties: { defects: 18, units: 1200, opportunities: 5, yields },
      numbers: [
        '18 defects',
        '6,000',
        '3,000 per million',
        '2.75',
        '4.25',
        '1,899',
        '4,737',
        '2.59 to 2.89',
        '0.0150',
        '99.700%',
        '3.40',
        '0.00197',
        '89.4%',
        '95.0%',
      ],
    },
    {
      name: 'calls judged on four points',
      properties: { defects: 233, units: 500, opportunities: 4, yields },
      numbers: ['116,500', '1.19', '2.69', '88.350%', '0.4660'],
    },
    {
      name: 'nothing found',
      properties: { defects: 0, units: 300, opportunities: 5, yields: [1] },
      numbers: [
        'No defects in 1,500 opportunities',
        '2,000 per million',
        'one-sided 95% bound',
        '100.0%',
      ],
    },
    {
      name: 'everything wrong',
      properties: { defects: 40, units: 10, opportunities: 4, yields: [0, 0.5] },
      numbers: ['Every opportunity is a defect', '0.0%'],
    },
    {
      name: 'nothing inspected',
      properties: { defects: 0, units: 0, opportunities: 5, yields },
      numbers: ['nothing to divide by'],
    },
  ],
};
