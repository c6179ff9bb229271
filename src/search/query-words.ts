import type { Fold, Token } from './tokens';
import { tokensOf } from './tokens';

export type Asked = Token & {
  /** how much the word says about what is looked for, from 0 to 1 */
  weight: number;
  /** it ends the query, so it may not be typed to its end */
  isLast: boolean;
};

const listed = (words: string): Set<string> => new Set(words.split(' '));

/** Words that carry no subject, folded: small ones and those that questions begin with. */
const smallWords = listed(
  'a abbreviation about acronym am an and any are as at be been being between by can could define definition did do does doing done explain explanation for from get give had has have how i if in ' +
    'into is it its many may me mean meaning means meant much my of on or our please s should so some stand stands such t tell than that the their them then there these they this those to ' +
    'us versus vs was we were what whats when where which who whom why will with would you your ' +
    'abym albo ale bez by byc byl co czego czemu czy czym definicja definicje dla dlaczego do gdy gdzie go i ich ile ja jak jako jaka jaki jakie jakich jakim je jego jej jest jesli kiedy ' +
    'kim kto ktora ktore ktory lub ma mam miedzy mi moge moj mozna na nad nalezy nie o od on ona oni oraz oznacza po pod pojecie polega przez przy sa sie skad skrot skrotu swoich ta tak te tego tej ten ' +
    'to tu tych tym u w we wg z za ze znaczy zeby',
);

/** Words that questions share, whatever they are about. */
const weakWords = listed(
  'calculate calculated calculating calculation compute computed computing work works formula formulas equation example examples difference differences different compare compared comparison ' +
    'kind kinds type types list good bad best better need needs use used using know people firm raise increase improve boost ' +
    'obliczyc obliczac oblicza oblicz policzyc liczyc liczy wyliczyc mierzyc mierzy zmierzyc wzor wzory przyklad przyklady roznica roznice rodzaje rodzaj rozni roznia sluzy uzyc uzywac ' +
    'happen happens become becomes hard easy sure zwiekszyc zwiekszac poprawic poprawiac podniesc podnosic numer number problem case',
);

/** Whether a folded word only joins others or asks. */
export const isSmall = (word: string): boolean => smallWords.has(word);

/** How Chinese asks; taken out where something else remains. */
const asking =
  /请问|什么是|什么叫(?:做)?|何谓|是什么(?:意思)?|什么意思|(?:是)?指什么|什么|为什么|为何|怎么样?|怎样|如何|应该|可以|哪些|哪几?[个种]|哪|有多少|多少|几种|几个|(?:有)?吗|呢|啊|怎麼|什麼|甚麼|请解释|解释|介绍|(?:的|之间的|之间)(?:区别|差别|差异|不同|关系)|的(?:定义|含义|意思|概念|意义|例子)|之间|区别$|差别$|(?:的)?(?:计算(?:公式|方法)?|公式|算法)$|^(?:计算|求)|定义$/g;
const and = /[和与跟及、，,]|还是|以及/g;

const blank = (text: string, pattern: RegExp): string => text.replace(pattern, (found) => ' '.repeat(found.length));

/** The words of what a reader typed, weighed; words of asking weigh nothing unless there are no others. */
export function askedWords(typed: string, fold: Fold): Asked[] {
  const folded = fold(typed);
  const plain = blank(blank(folded, asking), and);
  const tokens = tokensOf(/[\p{L}\p{N}]/u.test(plain) ? plain : folded);
  const last = Math.max(...tokens.map(({ end }) => end));
  const asked = tokens.map((token) => ({ ...token, weight: weightOf(token), isLast: token.end === last && !/\s$/.test(typed) }));
  const telling = asked.filter(({ weight }) => weight > 0);
  return telling.length > 0 ? telling : asked.map((token) => ({ ...token, weight: 1 }));
}

const weightOf = ({ word, isHan }: Token): number => (isHan ? 1 : smallWords.has(word) ? 0 : weakWords.has(word) ? 0.3 : 1);
