import type { Examples } from '../frame/examples';
import type { Score } from './rules';
import type { Section } from './ScoreChooser';

const section = (id: string, title: string): Section => ({
  href: `#${id}`,
  title,
  titleTag: undefined,
  isElsewhere: false,
});

export const examples: Examples<{ sections: Record<Score, Section> }> = {
  tag: 'ScoreChooser',
  id: 'score-chooser',
  prefix: 'chooser',
  states: [
    {
      name: 'one contact, asked right after it',
      properties: {
        sections: {
          csat: section('csat-score', 'CSAT: were they satisfied?'),
          ces: section('effort-score', 'CES: how hard did we make it?'),
          ftr: section('first-contact', 'FTR: was it solved the first time?'),
          nps: section('nps-step-by-step', 'NPS, step by step'),
        },
      },
      numbers: [
        'CSAT fits this job best',
        'CES 2.0',
        'FTR (FCR)',
        'NPS',
        '+9 points',
        '+5 points',
        '+3 points',
        '−5 points',
        'CSAT: were they satisfied?',
      ],
    },
  ],
};
