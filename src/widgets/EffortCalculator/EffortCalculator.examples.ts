import type { Examples } from '../frame/examples';
import type { Efforts } from './fields';

const one = [22, 31, 25, 14, 8];
const two = [4, 5, 8, 18, 40, 75, 50];

export const examples: Examples<Efforts> = {
  tag: 'EffortCalculator',
  id: 'effort-calculator',
  prefix: 'effort',
  states: [
    {
      name: 'the second version',
      properties: { version: '2', one, two },
      numbers: ['5.55', '82.5%', '8.5%', '+74', 'higher is better'],
    },
    {
      name: 'the first version',
      properties: { version: '1', one, two },
      numbers: ['2.55', '22.0%', '53.0%', 'lower is better'],
    },
    {
      name: 'everybody found it easy',
      properties: { version: '2', one, two: [0, 0, 0, 0, 0, 0, 9] },
      numbers: ['7.00', '100.0%', '+100'],
    },
    {
      name: 'nobody',
      properties: { version: '1', one: [0, 0, 0, 0, 0], two },
      numbers: ['Nobody has answered'],
    },
  ],
};
