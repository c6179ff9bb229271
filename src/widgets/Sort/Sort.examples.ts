import type { Examples } from '../frame/examples';
import type { SortExercise } from './sort-exercise';

const exercise: SortExercise = {
  textTag: undefined,
  groups: [
    { id: 'promise', name: 'A promise' },
    { id: 'delivery', name: 'A delivery' },
    { id: 'neither', name: 'Neither' },
  ],
  cases: [
    {
      id: 'by-noon',
      text: 'At your door by noon tomorrow.',
      group: 'promise',
      why: 'It says what will be.',
    },
    { id: 'at-ten', text: 'The parcel came at ten.', group: 'delivery', why: 'It says what was.' },
    {
      id: 'van-is-blue',
      text: 'The van is blue.',
      group: 'neither',
      why: 'Nobody was told to expect a colour.',
    },
    {
      id: 'sorry',
      text: 'Nobody rang, although they said they would.',
      group: 'delivery',
      why: 'What was missing is what was delivered.',
    },
  ],
};

export const examples: Examples<{ exercise: SortExercise }> = {
  tag: 'Sort',
  id: 'sort',
  prefix: 'sort',
  states: [
    {
      name: 'four cases, three groups',
      properties: { exercise },
      numbers: [
        '4 cases',
        'Case 1 of 4',
        'A promise · A delivery · Neither',
        'The van is blue.',
        'Nobody was told to expect a colour.',
      ],
    },
    {
      name: 'texts in another language',
      properties: { exercise: { ...exercise, textTag: 'zh-Hant' } },
      numbers: ['Case 1 of 4'],
    },
  ],
};
