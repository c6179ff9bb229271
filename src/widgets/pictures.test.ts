import { expect, it } from 'vitest';
import { firstPicture, widgetPicture } from './pictures';

it('takes the first picture whole, with the drawings inside it', () => {
  const picture = '<svg role="img"><svg x="1"></svg><svg/><path/></svg>';
  expect(
    firstPicture(`<svg aria-hidden="true"></svg><p>${picture}</p><svg role="img"></svg>`),
  ).toBe(picture);
  expect(firstPicture('<p>nothing drawn</p>')).toBeUndefined();
  expect(firstPicture('<svg role="img"><path/>')).toBeUndefined();
});

it('draws a widget in the words of a language', () => {
  const [english, polish] = [
    widgetPicture('NpsCalculator', 'en'),
    widgetPicture('NpsCalculator', 'pl'),
  ];
  expect(english).toContain('<title');
  expect(polish).toContain('<title');
  expect(polish).not.toBe(english);
});

it('has no picture of what is no widget', () =>
  expect(widgetPicture('Nothing', 'en')).toBeUndefined());
