import type { Examples } from '../parts/examples';
import type { Cases } from './fields';

const groups = [
  { id: 'promise', name: 'Promise' },
  { id: 'delivery', name: 'Delivery' },
];
const cases = [
  { id: 'painted', text: 'The words painted on the van.', group: 'promise', why: 'They plant an expectation.' },
  { id: 'arrived', text: 'The box at the door at 11:20.', group: 'delivery', why: 'It is what was lived.' },
  { id: 'price', text: 'A price of 400 zł a night.', group: 'promise', why: 'A price says what to expect.' },
];
const many = Array.from({ length: 7 }, (_, place) => ({ id: `stage-${place}`, name: `Stage ${place + 1}` }));

export const examples: Examples<Cases> = {
  tag: 'Sort',
  id: 'sort',
  prefix: 'sort',
  states: [
    { name: 'two groups as buttons', properties: { groups, cases }, numbers: ['The words painted on the van.', '11:20', '400 zł', '3 cases'] },
    { name: 'seven groups as a list', properties: { groups: many, cases: cases.map((one, place) => ({ ...one, group: `stage-${place}` })) }, numbers: ['Stage 1', 'Stage 7', '3 cases'] },
  ],
};
