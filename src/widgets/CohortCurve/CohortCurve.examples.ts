import type { Examples } from '../frame/examples';
import { pasteWords } from '../frame/island-props';
import type { Cohort } from './fields';

const highEnd: Cohort = {
  data: 'counts',
  customers: [1000, 869, 743, 653, 593, 551, 517, 491],
  periods: 12,
};

export const examples: Examples<Cohort> = {
  tag: 'CohortCurve',
  id: 'cohort-curve',
  prefix: 'cohort',
  also: [pasteWords],
  states: [
    {
      name: 'high-end customers',
      properties: highEnd,
      numbers: ['0.668', '3.806', '49.1%', '37.8%', '90.3%', '29.5%', '86.9%', '95.0%'],
    },
    {
      name: 'regular customers',
      properties: { ...highEnd, customers: [1000, 631, 468, 382, 326, 289, 262, 241] },
      numbers: ['0.704', '1.182', '24.1%', '17.0%'],
    },
    {
      name: 'ten senders, some watched for a short time',
      properties: { ...highEnd, data: 'durations' },
      numbers: ['46.7%', '15.0% to 73.7%', '58.3%', '50.0%'],
    },
    {
      name: 'retention that does not rise',
      properties: { ...highEnd, customers: [1000, 800, 640, 512], periods: 6 },
      numbers: ['80.0%', '26.2%', 'does not rise'],
    },
    {
      name: 'nobody left',
      properties: { ...highEnd, customers: [50, 50, 50] },
      numbers: ['100.0%', 'Nobody has left'],
    },
  ],
};
