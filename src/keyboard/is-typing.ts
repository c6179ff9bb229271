const typedFields = 'textarea, select, input:not([type=checkbox], [type=radio], [type=range])';

/**
 * Whether a key pressed there is meant for a field: a text, or a list that is searched by letters.
 * A slider, a checkbox and a radio button take no letters, so shortcuts such as `?` work on them.
 */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches(typedFields));
