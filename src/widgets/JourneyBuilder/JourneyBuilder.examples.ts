import type { Examples } from '../frame/examples';
import { draftWords } from '../frame/island-props';
import { emptyJourney, freshMoment, type Journey } from './journey';

const heron: Journey = {
  customer: 'Reception of a dental practice, waiting for a crown',
  steps: [
    {
      ...freshMoment(),
      does: 'hands over at 16:00',
      front: 'driver collects',
      back: 'urgent label',
      promise: 'by noon',
    },
    {
      ...freshMoment(),
      does: 'reads the time, books a patient',
      front: 'message',
      back: 'estimate of the app',
      promise: 'about 10:30',
      fail: 'does not know the loading order',
    },
    {
      ...freshMoment(),
      does: 'rings at eleven',
      front: 'desk: it is on the van',
      fail: 'cannot see the van',
      where: 'front',
      waits: true,
    },
    {
      ...freshMoment(),
      does: 'signs at 11:50',
      front: 'driver hands over',
      promise: 'urgent first',
      fail: 'loaded by address',
    },
  ],
};

export const examples: Examples<{ journey: Journey }> = {
  tag: 'JourneyBuilder',
  id: 'journey-builder',
  prefix: 'journey',
  also: [draftWords],
  states: [
    {
      name: 'a medical parcel',
      properties: { journey: heron },
      numbers: [
        '4 steps',
        'Likely failures: 3, of which 2',
        'Waits: 1',
        'in step 4',
        'about 10:30',
        'signs at 11:50',
      ],
    },
    {
      name: 'nothing drawn yet',
      properties: { journey: emptyJourney },
      numbers: ['One step', 'Likely failures: 0', 'Step 1'],
    },
    {
      name: 'twelve steps that promise and have nothing behind them',
      properties: {
        journey: {
          customer: '',
          steps: Array.from({ length: 12 }, (_, index) => ({
            ...freshMoment(),
            does: `does ${index + 1}`,
            promise: 'soon',
          })),
        },
      },
      numbers: ['12 steps', '11, and 12', 'does 12'],
    },
  ],
};
