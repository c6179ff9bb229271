import NpsCalculator from './NpsCalculator/NpsCalculator.astro';
import PromiseDial from './PromiseDial/PromiseDial.astro';

/** Every widget by the tag that authors write. */
export const widgets = { NpsCalculator, PromiseDial };

export { PromiseDial };
