import { describe, expect, it } from 'vitest';
import { type Ask, askPatiently } from './find-sections';
import type { Group } from './group-sections';

const known = ['usługa', 'margin', 'error', 'us'];
const groupWith = (forms: string[]): Group => ({ title: '', number: '', part: '', isEnglish: false, sections: [], forms: new Set(forms) });
const asked: string[] = [];

/** An index that, like the real one, shortens a word it does not know until something fits. */
const ask: Ask = async (query) => {
  asked.push(query);
  const forms = query
    .split(' ')
    .flatMap((word) => known.filter((one) => one === word).concat(known.includes(word) ? [] : known.filter((one) => word.startsWith(one))));
  return { groups: forms.length > 0 ? [groupWith(forms)] : [], rest: 0 };
};

describe('asking the index patiently', () => {
  it('asks once when every word is known', async () => {
    asked.length = 0;
    expect(await askPatiently(ask, 'margin of error', 'en', 5)).toMatchObject({ answered: '', without: [] });
    expect(asked).toEqual(['margin of error']);
  });
  it('finds ł where l was typed, and says so', async () =>
    expect(await askPatiently(ask, 'usluga', 'pl', 5)).toMatchObject({ answered: 'usługa', without: [] }));
  it('leaves out a word that no text holds, and says which', async () => {
    asked.length = 0;
    expect(await askPatiently(ask, 'margin xyzzy', 'en', 5)).toMatchObject({ without: ['xyzzy'] });
    expect(asked.at(-1)).toBe('margin');
  });
  it('finds nothing rather than a stump of the word', async () => expect((await askPatiently(ask, 'usluga', 'en', 5)).groups).toEqual([]));
  it('finds nothing when only small words are left', async () => expect((await askPatiently(ask, 'what is xyzzy', 'en', 5)).groups).toEqual([]));
});
