import type { Examples } from '../frame/examples';
import { pasteWords } from '../frame/island-props';
import type { Survey } from './fields';

const attributes = [
  { name: 'price', importance: 6.1, performance: 4.4 },
  { name: 'delivery', importance: 6.4, performance: 4.1 },
  { name: 'returns', importance: 5.7, performance: 4 },
  { name: 'app', importance: 4.6, performance: 5.8 },
  { name: 'staff', importance: 5.9, performance: 5.7 },
  { name: 'packaging', importance: 3.8, performance: 5.2 },
];
const branch = [
  { name: 'wait', importance: 4.6, performance: 2.9 },
  { name: 'price', importance: 3.9, performance: 3.4 },
  { name: 'staff', importance: 4.3, performance: 4.5 },
  { name: 'parking', importance: 3, performance: 4.2 },
];

export const examples: Examples<Survey> = {
  tag: 'ImportancePerformance',
  id: 'importance-performance',
  prefix: 'ipa',
  also: [pasteWords],
  states: [
    {
      name: 'six attributes, lines at the means',
      properties: { attributes, scale: '1-7', cross: 'means' },
      numbers: [
        '5.42',
        '4.87',
        'Concentrate here: price, delivery, and returns.',
        'Possible overkill: app and packaging.',
        'With the lines at the medians: returns to “Low priority”.',
      ],
    },
    {
      name: 'the same, lines at the medians',
      properties: { attributes, scale: '1-7', cross: 'medians' },
      numbers: ['5.80', '4.80', 'Low priority: returns.'],
    },
    {
      name: 'the same, lines in the middle of the scale',
      properties: { attributes, scale: '1-7', cross: 'middle' },
      numbers: ['4.00', 'price, delivery, returns, app, and staff'],
    },
    {
      name: 'a branch with one borderline case',
      properties: { attributes: branch, scale: '1-5', cross: 'means' },
      numbers: ['3.95', '3.75', 'price ?'],
    },
    {
      name: 'two attributes are few',
      properties: { attributes: branch.slice(0, 2), scale: '1-5', cross: 'means' },
      numbers: ['Fewer than four', '4.25'],
    },
    {
      name: 'nothing to plot',
      properties: { attributes: [], scale: '0-100', cross: 'means' },
      numbers: ['nothing to divide by'],
    },
  ],
};
