import type { Examples } from '../frame/examples';
import type { Periods } from './fields';

const before = [120, 180, 260, 440];
const after = [210, 200, 180, 230];

export const examples: Examples<Periods> = {
  tag: 'QualityCosts',
  id: 'quality-cost-comparison',
  prefix: 'paf',
  states: [
    {
      name: 'a million, a year later',
      properties: { before, after, salesBefore: 8000, salesAfter: 8000 },
      numbers: [
        '700 → 410',
        '1,000',
        '820',
        '70.0%',
        '50.0%',
        '8.75%',
        '5.13%',
        '110 more',
        '290 less',
        '180 less',
        '163.6%',
        '350',
        '205',
      ],
    },
    {
      name: 'sales are not known and nothing more was spent',
      properties: { before, after: [120, 180, 260, 400], salesBefore: 0, salesAfter: 0 },
      numbers: ['700 → 660', 'the same', '40 less', 'no return'],
    },
    {
      name: 'dearer in every way',
      properties: { before, after: [200, 200, 300, 500.5], salesBefore: 8000, salesAfter: 9000 },
      numbers: ['700 → 800.5', '100 more', '100.5 more', '−200.5%'],
    },
    {
      name: 'no costs at all',
      properties: { before, after: [0, 0, 0, 0], salesBefore: 8000, salesAfter: 8000 },
      numbers: ['no costs at all', 'nothing to show or to hide'],
    },
    {
      name: 'no failures',
      properties: { before: [10, 5, 0, 0], after: [10, 6, 0, 0], salesBefore: 0, salesAfter: 0 },
      numbers: ['0 → 0', '0.0%', '−100.0%'],
    },
  ],
};
