import { createContext, useContext } from 'react';
import { type Messages, type Translate, translator } from '../../strings';
import { type Formats, formatsFor } from '../fields/format';

/** What every island gets from its `.astro` file. */
export type IslandProps = {
  /** the id of the figure it stands in, and the hash of its links */
  id: string;
  /** its title, for links that leave the page */
  title: string;
  /** the full language tag for `Intl` */
  tag: string;
  messages: Messages;
  /** the address of the page with this widget alone */
  embed: string;
};

export type Words = {
  id: string;
  t: Translate;
  format: Formats;
  announce: (sentence: string) => void;
};

const context = createContext<Words | undefined>(undefined);

export const WordsProvider = context.Provider;

/** The translator and number formats of the widget around a part. */
export function useWords(): Words {
  const words = useContext(context);
  if (words === undefined) throw new Error('A part of a widget stands outside <Widget>.');
  return words;
}

const made = new WeakMap<Messages, Map<string, { t: Translate; format: Formats }>>();

/**
 * The translator and number formats for an island's own sentences, made once for its messages and a
 * currency. `{currency}` in a message is the sign of the currency.
 */
export function wordsOf(
  { messages, tag }: Pick<IslandProps, 'messages' | 'tag'>,
  currency = 'PLN',
): { t: Translate; format: Formats } {
  const known = made.get(messages) ?? new Map<string, { t: Translate; format: Formats }>();
  made.set(messages, known);
  let words = known.get(currency);
  if (words === undefined) {
    const format = formatsFor(tag, currency);
    const say = translator(messages, tag);
    words = { t: (key, values) => say(key, { currency: format.currency, ...values }), format };
    known.set(currency, words);
  }
  return words;
}
