type Pressed = { isComposing: boolean; keyCode: number };

/**
 * Whether a key belongs to an input method, such as the Enter that takes a Chinese word. Safari ends
 * the composition before it sends that Enter, which then says `isComposing: false` and key code 229.
 */
export const isOfInputMethod = ({ isComposing, keyCode }: Pressed): boolean =>
  isComposing || keyCode === 229;
