// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { isTyping } from './is-typing';

const elementOf = (html: string) => {
  document.body.innerHTML = html;
  return document.body.firstElementChild;
};

test.each(['<input>', '<input type="search">', '<textarea></textarea>', '<select></select>'])(
  'a key pressed in %s is typed there',
  (html) => {
    expect(isTyping(elementOf(html))).toBe(true);
  },
);

test.each([
  '<input type="range">',
  '<input type="checkbox">',
  '<input type="radio">',
  '<button></button>',
])('a key pressed on %s may be a shortcut', (html) => {
  expect(isTyping(elementOf(html))).toBe(false);
});
