import type { Examples } from '../frame/examples';
import { draftWords } from '../frame/island-props';
import type { GivenProgramme } from './programme';

const operator: GivenProgramme = {
  ceiling: 1,
  response: 0.12,
  keeper: 'Customer experience',
  groups: [
    {
      name: 'standard, new',
      people: 5000,
      points: [
        { moment: 'activation', method: 'survey', times: 1, share: 1, acts: 'Onboarding' },
        { moment: 'first bill', method: 'survey', times: 1, share: 1, acts: 'Billing' },
        {
          moment: 'two calls in week one',
          method: 'interview',
          times: 1,
          share: 0.024,
          acts: 'Customer experience',
        },
      ],
    },
    {
      name: 'standard, established',
      people: 55_000,
      points: [
        { moment: 'NPS wave', method: 'survey', times: 2, share: 0.0145, acts: 'Management' },
        { moment: 'a call', method: 'survey', times: 3, share: 0.2, acts: 'Contact centre' },
      ],
    },
    {
      name: 'VIP',
      people: 300,
      points: [
        {
          moment: 'each quarter',
          method: 'interview',
          times: 4,
          share: 1,
          acts: 'Account managers',
        },
      ],
    },
  ],
};

export const examples: Examples<{ programme: GivenProgramme }> = {
  tag: 'VocPlanner',
  id: 'voc-planner',
  prefix: 'voc',
  also: [draftWords],
  states: [
    {
      name: 'a mobile operator',
      properties: { programme: operator },
      numbers: ['3 groups', '4.0 requests a year', '0.33', '4.4%', 'interview', '1.45%', '5000'],
    },
    {
      name: 'everybody is asked after everything',
      properties: {
        programme: {
          ...operator,
          keeper: '',
          groups: [
            {
              name: 'Kinga',
              people: 300,
              points: [{ moment: 'a parcel', method: 'survey', times: 365, share: 1, acts: '' }],
            },
          ],
        },
      },
      numbers: ['365.0 requests a year', '30.00', '100.0%', 'only 36', 'more than 1', 'one list'],
    },
    {
      name: 'nothing written yet',
      properties: {
        programme: {
          ceiling: 1,
          response: 0.12,
          keeper: '',
          groups: [
            {
              name: '',
              people: 0,
              points: [{ moment: '', method: 'survey', times: 1, share: 1, acts: '' }],
            },
          ],
        },
      },
      numbers: ['1 group', 'Nobody is asked', 'Group 1'],
    },
    {
      name: 'listening without asking',
      properties: {
        programme: {
          ...operator,
          groups: [
            {
              name: 'all',
              people: 1,
              points: [{ moment: 'scans', method: 'data', times: 900, share: 1, acts: 'Depots' }],
            },
          ],
        },
      },
      numbers: ['Nobody is asked', 'data analysis', '0.0'],
    },
  ],
};
