import { expect, test } from 'vitest';
import { currencyField } from './currency';

test.each([
  ['$1,250', 'en', 'USD'],
  ['1 250 zł', 'pl', 'PLN'],
  ['PLN 40', 'en', 'PLN'],
  ['12,50 €', 'pl', 'EUR'],
  ['EUR 12', 'en', 'EUR'],
  ['£3', 'en', 'GBP'],
  ['NT$ 500', 'zh-Hant', 'TWD'],
  ['HK$500', 'en', 'HKD'],
  ['500元', 'zh-Hant', 'TWD'],
  ['500 元', 'zh-Hans', 'CNY'],
  ['￥500', 'zh-Hans', 'CNY'],
  ['Anna\t5\t12\t$2,400\nJan\t6\t1\t$90', 'en', 'USD'],
  ['1250', 'en', undefined],
  ['late delivery; 12; 30', 'en', undefined],
  // a word is not a sum, nor are letters within a word
  ['euro pallets\nbroken; 4', 'en', undefined],
  ['neuron; 4', 'en', undefined],
  ['aneurysm 3', 'en', undefined],
] as const)('%j in %s is %s', (typed, tag, currency) => {
  expect(currencyField(tag).heard(typed)).toBe(currency);
});
