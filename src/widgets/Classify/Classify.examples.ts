import type { Examples } from '../frame/examples';
import type { ClassifyExercise } from './classify-exercise';

const exercise: ClassifyExercise = {
  textTag: undefined,
  questions: [
    {
      id: 'said-before',
      text: 'Was it said *before* the parcel came?',
      answers: [
        { text: 'Yes', to: { question: 1 } },
        { text: 'No', to: { end: 2 } },
      ],
    },
    {
      id: 'can-be-missed',
      text: 'Could anybody show that it was missed?',
      answers: [
        { text: 'Yes', to: { end: 0 } },
        { text: 'No', to: { end: 1 } },
      ],
    },
  ],
  ends: [
    { id: 'promise', name: 'A promise', why: 'It has an edge at which it can be kept.' },
    { id: 'slogan', name: 'A slogan', why: 'Nobody can break it.' },
    { id: 'verdict', name: 'A verdict', why: 'It looks back.' },
  ],
  cases: [
    {
      id: 'by-noon',
      text: 'At your door by noon tomorrow.',
      end: 'promise',
      why: 'At one minute past it is broken.',
    },
    {
      id: 'with-passion',
      text: 'Delivered with passion.',
      end: 'slogan',
      why: 'Passion has no minutes.',
    },
    {
      id: 'came-late',
      text: 'It came at a quarter past two.',
      end: 'verdict',
      why: 'It says what was.',
    },
  ],
};

export const examples: Examples<{ exercise: ClassifyExercise }> = {
  tag: 'Classify',
  id: 'classify',
  prefix: 'classify',
  states: [
    {
      name: 'three cases of the book',
      properties: { exercise },
      numbers: [
        '3 cases',
        'Case 1 of 3',
        'Could anybody show that it was missed?',
        'question 2',
        'At one minute past it is broken.',
        'Nobody can break it.',
      ],
    },
    {
      name: 'texts in another language',
      properties: { exercise: { ...exercise, textTag: 'zh-Hant' } },
      numbers: ['Case 1 of 3'],
    },
  ],
};

/** The same questions for something that the reader has in mind. */
export const ownExamples: Examples<{ exercise: ClassifyExercise }> = {
  ...examples,
  states: [
    {
      name: 'a case of one’s own',
      properties: { exercise: { ...exercise, cases: [] } },
      numbers: ['No result yet', 'A promise. It has an edge', 'question 2'],
    },
  ],
};
