import type { Examples } from '../frame/examples';
import type { OrderExercise } from './order-exercise';

const exercise: OrderExercise = {
  textTag: undefined,
  ends: { first: 'At the sender', last: 'At the door' },
  items: [
    { id: 'packed', text: 'The box is packed.', why: 'Nothing can be labelled before it.' },
    { id: 'labelled', text: 'The label goes on.', why: 'The van takes no box without one.' },
    {
      id: 'collected',
      text: 'The van collects it.',
      why: 'Sorting happens at the depot, *at night*.',
    },
    { id: 'sorted', text: 'It is sorted into a cage.', why: 'A cage belongs to a round.' },
    { id: 'delivered', text: 'The bell rings at noon.', why: 'Here the promise is kept.' },
  ],
};

export const examples: Examples<{ exercise: OrderExercise }> = {
  tag: 'Order',
  id: 'order',
  prefix: 'order',
  states: [
    {
      name: 'five steps',
      properties: { exercise },
      numbers: [
        '5 lines',
        'The label goes on.',
        'Sorting happens at the depot, at night .',
        'At the sender … At the door',
      ],
    },
    {
      name: 'long lines',
      properties: {
        exercise: {
          ...exercise,
          items: exercise.items.map((item) => ({ ...item, text: `${item.text} ${item.why}` })),
        },
      },
      numbers: ['The label goes on. The van takes no box without one.'],
    },
    {
      name: 'texts in another language',
      properties: { exercise: { ...exercise, textTag: 'zh-Hant' } },
      numbers: ['5 lines'],
    },
  ],
};
