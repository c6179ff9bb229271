import type { Examples } from '../frame/examples';
import type { Starting } from './fields';

const usual: Starting = {
  from: 'rate',
  retention: 0.97,
  period: 'month',
  start: 500,
  end: 560,
  acquired: 120,
};

export const examples: Examples<Starting> = {
  tag: 'RetentionConverter',
  id: 'retention-converter',
  prefix: 'retention',
  states: [
    {
      name: 'three per cent a month',
      properties: usual,
      numbers: [
        '69.4%',
        '97.0% kept a month, 3.0% lost',
        '30.6% are lost, not the 36.0%',
        '33.3 months',
        '91.27%',
      ],
    },
    {
      name: 'five hundred senders, a year later',
      properties: { ...usual, from: 'counts' },
      numbers: ['440 of 500', '88.0%', '84.9% to 90.6%', '12.0%', '98.94%', '8.3 years'],
    },
    {
      name: 'one per cent a week',
      properties: { ...usual, retention: 0.99, period: 'week' },
      numbers: ['59.3%', '52.0%', '100 weeks'],
    },
    {
      name: 'nearly all leave every month',
      properties: { ...usual, retention: 0.05 },
      numbers: ['are lost, not the 100.0%'],
    },
    {
      name: 'all leave at once',
      properties: { ...usual, retention: 0 },
      numbers: ['leaves 0.0%: 100.0% are lost.'],
    },
    {
      name: 'nobody ever leaves',
      properties: { ...usual, retention: 1 },
      numbers: ['100.0%', 'no end', '0.00%'],
    },
    {
      name: 'those who came back were counted as old',
      properties: { ...usual, from: 'counts', end: 900 },
      numbers: ['More old customers'],
    },
  ],
};
