import { describe, expect, test } from 'vitest';
import { languages } from '../../languages';
import { messagesOf, translator } from '../../strings';
import { checkGoal, type Letter, letters } from './check-goal';
import { goalWords } from './goal-words';

const reader = (path: (typeof languages)[number]['path']) => {
  const tag = languages.find((language) => language.path === path)?.tag ?? path;
  const words = goalWords(translator(messagesOf(path, ['goal.']), tag));
  return (sentence: string, owner = '') => {
    const verdicts = checkGoal({ sentence, owner, words, tag });
    return Object.fromEntries(verdicts.map((verdict) => [verdict.letter, verdict])) as Record<
      Letter,
      (typeof verdicts)[number]
    >;
  };
};
const found = (verdicts: ReturnType<ReturnType<typeof reader>>) =>
  letters.filter((letter) => verdicts[letter].state === 'found').join(' ');

describe('in English', () => {
  const read = reader('en');

  test('a whole goal has everything that rules can find', () => {
    const verdicts = read(
      'Noon kept at West from 86% to 90% by day 90, because reliability weighs most. Bartosz.',
    );
    expect(found(verdicts)).toBe('specific measurable relevant time name');
    expect(verdicts.achievable).toMatchObject({ state: 'ask', numbers: { from: 86, to: 90 } });
    expect(verdicts.name.found).toBe('Bartosz');
  });
  test('a change between two shares is in points, one between two counts may be a share of the first', () => {
    const inPerCent = (goal: string) => read(goal).achievable.numbers?.inPerCent;
    expect(inPerCent('Noon kept from 86% to 90% by day 90.')).toBe(true);
    expect(inPerCent('Calls down from 240 to 200 calls a day by day 90.')).toBe(false);
    const sample = read(
      'Noon kept at West from 86% to 90% by day 90, in a sample of 500 parcels a week. Bartosz.',
    );
    expect(found(sample)).toBe('specific measurable time name');
  });
  test('a wish has nothing', () => {
    expect(found(read('Improve customer satisfaction as soon as possible'))).toBe('');
    expect(read('Lower churn').specific.says).toBe('specific.vague');
  });
  test('a percentage without a base is asked: of what?', () => {
    expect(read('Cut churn by 20% in 2027').measurable).toMatchObject({
      state: 'missing',
      says: 'measurable.percent',
      found: '20%',
    });
    expect(read('Retention of senders at 90% in 2027').measurable.says).toBe('measurable.base');
    expect(read('NPS from 34 to 39').measurable.says).toBe('measurable.unit');
  });
  test('the number of a date is no measure, and a measure in days no date', () => {
    expect(read('Done by 31 August').measurable.says).toBe('measurable.missing');
    const verdicts = read('Answers of accounts from 9 days to 2 days by June');
    expect(verdicts.measurable.found).toBe('9 days → 2 days');
    expect(verdicts.time.found).toBe('June');
  });
  test('a promise without one exception is questioned', () => {
    expect(read('Parcels at West from 86% to 100% by May').achievable).toMatchObject({
      says: 'achievable.absolute',
      found: '100%',
    });
    expect(read('Never a late parcel').achievable.found).toBe('Never');
  });
  test('a place is not taken for a person, nor is the first word', () => {
    expect(read('Noon kept at West').name.state).toBe('missing');
    expect(read('Parcels marked by Marta').name.found).toBe('Marta');
    expect(read('Parcels marked', ' Oksana ').name.found).toBe('Oksana');
  });
  test('an empty sentence is missing everything and harms nothing', () =>
    expect(found(read(''))).toBe(''));
});

test('Polish goals are read by Polish rules', () => {
  const verdicts = reader('pl')(
    'Odsetek paczek przed południem w oddziale Zachód z 86,5% do 90% do 31 sierpnia, bo to waży najwięcej. Odpowiada Bartosz.',
  );
  expect(found(verdicts)).toBe('specific measurable relevant time name');
  expect(verdicts.achievable.numbers).toEqual({ from: 86.5, to: 90, inPerCent: true });
  expect(found(reader('pl')('Poprawić zadowolenie klientów'))).toBe('');
  expect(reader('pl')('Skrócić czas odpowiedzi o 20% w ciągu 90 dni').measurable.says).toBe(
    'measurable.percent',
  );
});

test.each([
  [
    'zh-hans',
    '因为可靠性最重要，在西站把中午前送达的比例从86%提高到90%，8月31日前完成，由巴托什负责。',
    '提升客户满意度',
  ],
  [
    'zh-hant',
    '因為可靠性最重要，在西站把中午前送達的比例從86%提高到90%，8月31日前完成，由巴托什負責。',
    '提升顧客滿意度',
  ],
] as const)('Chinese goals are read by Chinese rules (%s)', (path, whole, wish) => {
  const verdicts = reader(path)(whole);
  expect(found(verdicts)).toBe('specific measurable relevant time name');
  expect(verdicts.achievable.numbers).toEqual({ from: 86, to: 90, inPerCent: true });
  expect(found(reader(path)(wish))).toBe('');
  expect(
    reader(path)('投诉在90天内从12件降到6件').time.state === 'found' || path === 'zh-hant',
  ).toBe(true);
});
