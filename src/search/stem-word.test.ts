import { describe, expect, it } from 'vitest';
import { englishStem, polishStem } from './stem-word';

describe('English words meet', () => {
  it.each([
    ['score', 'scores', 'scoring', 'scored'],
    ['loyalty', 'loyal'],
    ['behaviour', 'behavior', 'behaviours'],
    ['personalise', 'personalize', 'personalised', 'personalized'],
    ['measure', 'measurement', 'measuring'],
    ['complaint', 'complaints'],
  ])('%s', (...words) => expect(new Set(words.map(englishStem)).size).toBe(1));
  it.each([
    ['promoter', 'promotion'],
    ['crisis', 'cris'],
  ])('but not %s and %s', (a, b) => expect(englishStem(a)).not.toBe(englishStem(b)));
});

describe('Polish words meet', () => {
  it.each([
    ['usluga', 'uslugi', 'uslug', 'usludze', 'uslugami'],
    ['lojalnosc', 'lojalnosci', 'lojalnoscia'],
    ['klient', 'klienta', 'klientow', 'klientami', 'kliencie'],
    ['oczekiwanie', 'oczekiwania', 'oczekiwan', 'oczekiwaniami'],
    ['reklamacja', 'reklamacji', 'reklamacje', 'reklamacjami'],
    ['pozorna', 'pozornej'],
    ['koszt', 'kosztow', 'kosztami'],
  ])('%s', (...words) => expect(new Set(words.map(polishStem)).size).toBe(1));
});
