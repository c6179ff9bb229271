import type { Examples } from '../frame/examples';
import { pasteWords } from '../frame/island-props';
import type { Given } from './fields';

export const examples: Examples<Given> = {
  tag: 'NpsCalculator',
  id: 'nps-calculator',
  prefix: 'nps',
  also: [pasteWords],
  states: [
    {
      name: 'two hundred answers',
      properties: { promoters: 90, passives: 60, detractors: 50 },
      numbers: [
        '+20',
        '200',
        'give or take 11',
        '+8.5 to +30.9',
        '+8.7 to +31.3',
        '45.0%',
        '+14.0',
        '1.76',
        '1,015',
      ],
    },
    {
      name: 'thirty answers',
      properties: { promoters: 9, passives: 15, detractors: 6 },
      numbers: ['+10', 'give or take 24', '−14.8 to +33.0', '−15.0 to +35.0'],
    },
    {
      name: 'all of them passive',
      properties: { promoters: 0, passives: 40, detractors: 0 },
      numbers: ['NPS 0, give or take 6', '100.0%'],
    },
    {
      name: 'all of them promoters',
      properties: { promoters: 25, passives: 0, detractors: 0 },
      numbers: ['+100', 'give or take 14', '+100.0'],
    },
    {
      name: 'three promoters against a whole wave',
      properties: { promoters: 3, passives: 0, detractors: 0 },
      numbers: ['That can be chance', 'fewer than 20 answers', 'belongs to the same group'],
    },
    {
      name: 'six waves',
      properties: { promoters: 104, passives: 60, detractors: 36, many: true },
      numbers: [
        '6 names, 1,200 answers',
        'from 1,200 answers',
        'The lowest is 2025-05 with +17, the highest 2026-05 with +34',
        '0 of 5 changes from one wave to the next would seldom be chance',
      ],
    },
    {
      name: 'nobody',
      properties: { promoters: 0, passives: 0, detractors: 0 },
      numbers: ['Nobody has answered'],
    },
  ],
};
