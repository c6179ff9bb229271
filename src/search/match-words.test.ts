import { expect, it } from 'vitest';
import { shareFound } from './match-words';

it('takes an ending for the same word', () => expect(shareFound('scoring', ['scores.'])).toBe(1));
it('does not take a stump for the word', () => expect(shareFound('usluga', ['us'])).toBe(0));
it('sees past accents and capitals', () => expect(shareFound('lojalnosc', ['Lojalność'])).toBe(1));
it('finds the word inside a compound', () => expect(shareFound('two', ['top-two-box'])).toBe(1));
it('wants a short word whole', () => expect(shareFound('nps', ['no', 'np'])).toBe(0));
it('counts the characters of a Chinese word', () => expect(shareFound('满意度测', ['满意', '度'])).toBe(0.75));
it('is nothing when nothing was matched', () => expect(shareFound('nps', [])).toBe(0));
