import { describe, expect, it } from 'vitest';
import { chooseAnswers } from './choose-answers';
import { keptNames } from './kept-names';
import { askedWords } from './query-words';
import { scriptPairs } from './script-pairs';
import { indexTerms } from './term-index';
import type { Home, Term } from './terms-shape';
import { foldWith } from './tokens';

const given: [section: string, names: string[], more?: string[]][] = [
  ['nps', ['Net Promoter Score (NPS)', 'Wskaźnik rekomendacji netto (NPS)', '净推荐值（NPS）', '淨推薦值（NPS）'], ['net promoter']],
  ['margin', ['Margin of error of a score', 'Margines błędu (przedział ufności)', '误差范围（置信区间）', '誤差範圍（信賴區間）'], ['NPS margin of error']],
  ['service', ['Service quality', 'Jakość usługi', '服务质量', '服務品質'], ['usługa']],
  ['satisfaction', ['Customer satisfaction', 'Satysfakcja (zadowolenie) klienta', '顾客满意度', '顧客滿意度']],
  ['measuring', ['Customer satisfaction measurement', 'Pomiar satysfakcji klientów', '客户满意度测评', '顧客滿意度調查']],
  ['monopoly', ['Monopoly loyalty', 'Lojalność monopolistyczna (z braku wyboru)', '垄断忠诚', '壟斷忠誠']],
  ['spurious', ['Spurious loyalty', 'Lojalność pozorna', '虚假忠诚（伪忠诚）', '虛假忠誠（偽忠誠）']],
  ['loyalty', ['Customer loyalty', 'Lojalność klienta', '顾客忠诚度（客户忠诚）', '顧客忠誠度'], ['loyalty']],
  ['lifetime', ['Customer lifetime value (LTV, CLV)', 'Wartość życiowa klienta (LTV, CLV)', '客户终身价值（LTV、CLV）', '顧客終身價值（LTV、CLV）']],
  ['win-back', ['Win-back of lost customers', 'Odzyskiwanie utraconych klientów', '挽回流失客户', '挽回流失顧客'], ['winback']],
  ['churn', ['Churn rate (customer attrition rate)', 'Wskaźnik odejść klientów (churn)', '客户流失率', '顧客流失率']],
  ['complaint', ['Customer complaint', 'Reklamacja lub skarga klienta', '客户投诉', '顧客抱怨（客訴）'], ['complaint', 'skarga']],
];
const fold = foldWith(scriptPairs(given.flatMap(([, names]) => names).join('')));
const terms = given.map(([section, [en = '', pl = '', hans = '', hant = ''], more = []]): Term => {
  const home = { anchor: section, href: `#${section}` } as Home;
  return { names: { en, pl, 'zh-hans': hans, 'zh-hant': hant }, more: keptNames(more, [en, pl, hans, hant], fold), kind: 't', home, file: '', place: 0 };
});

/** The sections that answer, for a reader of a language. */
function answers(query: string, language = 'en'): string[] {
  return chooseAnswers(askedWords(query, fold), indexTerms(terms, language, fold)).terms.map(({ home }) => home.anchor);
}
const first = (query: string, language?: string) => answers(query, language)[0];

describe('a term answers', () => {
  it.each([
    ['an abbreviation in capitals or not', 'nps', 'nps'],
    ['full-width letters of a Chinese keyboard', 'ＮＰＳ', 'nps'],
    ['a question', 'what is the net promoter score?', 'nps'],
    ['a question in Polish', 'jak obliczyć wartość życiową klienta', 'lifetime'],
    ['a question in Simplified Chinese', '什么是净推荐值', 'nps'],
    ['a question in Traditional Chinese', '什麼是壟斷忠誠？', 'monopoly'],
    ['Polish without ł', 'usluga', 'service'],
    ['Polish with ł', 'usługa', 'service'],
    ['an inflected Polish word whose consonant changes', 'usłudze', 'service'],
    ['inflected Polish', 'lojalności pozornej', 'spurious'],
    ['Polish without any diacritics', 'lojalnosc pozorna', 'spurious'],
    ['Simplified characters to a reader of Traditional ones', '满意度测评', 'measuring'],
    ['Traditional characters to a reader of Simplified ones', '壟斷忠誠', 'monopoly'],
    ['the mainland word for what Taiwan calls otherwise', '服务品质', 'service'],
    ['a quoted Traditional phrase', '「服務品質」', 'service'],
    ['letters that changed places', 'chrun rate', 'churn'],
    ['letters left out', 'custmer lifetme value', 'lifetime'],
    ['words run together', 'netpromoterscore', 'nps'],
    ['American and other spellings of an ending', 'loyality', 'loyalty'],
    ['a Chinese character of the same sound', '终生价值', 'lifetime'],
    ['a word typed to its first letters', 'compl', 'complaint'],
    ['the longer name when more of it is asked', 'nps margin of error', 'margin'],
  ])('%s', (_, query, section) => {
    for (const language of ['en', 'pl', 'zh-hans', 'zh-hant']) expect(first(query, language)).toBe(section);
  });

  it('both terms of a query that names two', () => expect(answers('nps churn').slice(0, 2).sort()).toEqual(['churn', 'nps']));
  it('nothing when nothing is near', () => expect(answers('qqqxyzzy')).toEqual([]));
  it('with the nearest names when none is sure', () => {
    const { terms: none, nearest } = chooseAnswers(askedWords('attritoin of elephants in winter gardens', fold), indexTerms(terms, 'en', fold));
    expect(none).toEqual([]);
    expect(nearest[0]?.home.anchor).toBe('churn');
  });
});

it('品質 does not bring everything that holds 品 or 質', () => {
  for (const section of answers('品質', 'zh-hant')) expect(section).toBe('service');
});
