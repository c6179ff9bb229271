import type { LanguagePath } from '../languages';
import { translate } from '../strings';
import type { Examples } from './frame/examples';
import { widgets } from './index';

/** Whether a widget shows an exercise of its chapter, which has a title of its own. */
const isExercise = ({ states: [first] }: Examples<object>): boolean =>
  'exercise' in first.properties;

/** What a widget is called in a language; nothing for an exercise. */
export function widgetTitle(tag: string, language: LanguagePath): string | undefined {
  const widget = widgets[tag];
  if (!widget || isExercise(widget)) return undefined;
  return translate(language)(`${widget.prefix}.title`);
}

/** The titles of all widgets that have one, by tag. */
export const widgetTitles = (language: LanguagePath): Record<string, string> =>
  Object.fromEntries(
    Object.keys(widgets)
      .map((tag) => [tag, widgetTitle(tag, language)])
      .filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
