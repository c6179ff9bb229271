// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { languages } from '../../languages';
import { islandFor, testWidget } from '../frame/widget.test-parts';
import { chooserFields } from './fields';
import { fewest, max, rankScores } from './rank-scores';
import { type Answers, type Question, questions, rules, scores } from './rules';
import { ScoreChooser } from './ScoreChooser';
import { examples } from './ScoreChooser.examples';

testWidget({ examples, Component: ScoreChooser, fieldsOf: chooserFields });

const every: Answers[] = questions.want.flatMap((want) =>
  questions.when.flatMap((when) =>
    questions.act.flatMap((act) =>
      questions.answers.map((answers) => ({ want, when, act, answers })),
    ),
  ),
);
const bestFor = (answers: Answers) => rankScores(answers)[0]?.score;

describe('the ranking', () => {
  test('names all four scores for every job, the best first, with at least one reason each', () => {
    for (const answers of every) {
      const ranking = rankScores(answers);
      expect(ranking.map(({ score }) => score).sort()).toEqual([...scores].sort());
      for (const [index, { points, reasons }] of ranking.entries()) {
        expect(points).toBeLessThanOrEqual(ranking[index - 1]?.points ?? max);
        expect(points).toBeGreaterThanOrEqual(fewest);
        expect(reasons.length).toBeGreaterThan(0);
      }
    }
  });

  test('follows what one wants to know when it can be asked for in its own way', () => {
    expect(bestFor({ want: 'contact', when: 'after', act: 'front', answers: 'some' })).toBe('csat');
    expect(bestFor({ want: 'effort', when: 'after', act: 'process', answers: 'some' })).toBe('ces');
    expect(bestFor({ want: 'solved', when: 'records', act: 'process', answers: 'some' })).toBe(
      'ftr',
    );
    expect(bestFor({ want: 'relationship', when: 'regular', act: 'board', answers: 'many' })).toBe(
      'nps',
    );
  });

  test('turns to what records can tell when nobody can be asked', () => {
    for (const answers of every.filter(
      ({ when, want }) => when === 'records' && want !== 'relationship',
    ))
      expect(bestFor(answers)).not.toBe('nps');
    expect(bestFor({ want: 'effort', when: 'records', act: 'process', answers: 'few' })).toBe(
      'ftr',
    );
  });

  test('gives equal points the same place', () => {
    const tie = every.map(rankScores).find(([first, second]) => first?.points === second?.points);
    expect(tie?.slice(0, 2).map(({ place }) => place)).toEqual([1, 1]);
  });
});

test.each(languages.map((language) => ({ language, name: language.name })))(
  'every rule has its reason in $name',
  ({ language }) => {
    const { messages } = islandFor(examples, language);
    const expected = (Object.keys(rules) as Question[]).flatMap((question) =>
      Object.entries(rules[question]).flatMap(([answer, points]) =>
        Object.keys(points).map((score) => `chooser.why.${question}.${answer}.${score}`),
      ),
    );
    expect(
      Object.keys(messages)
        .filter((key) => key.startsWith('chooser.why.'))
        .sort(),
    ).toEqual(expected.sort());
  },
);

test('choosing another job changes the ranking, its first reason and the link to read on', () => {
  const { container } = render(
    <ScoreChooser {...examples.states[0].properties} {...islandFor(examples)} />,
  );
  fireEvent.click(screen.getByLabelText('how hard we made it'));
  expect(container.querySelector('[data-summary]')?.textContent).toBe(
    'CES 2.0 fits this job best; then come FTR (FCR), CSAT, and NPS.',
  );
  const first = container.querySelector('ol > li');
  expect(first?.textContent).toContain('It asks exactly this');
  expect(first?.querySelector('a')?.getAttribute('href')).toBe('#effort-score');
});
