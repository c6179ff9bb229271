import NpsCalculator from './NpsCalculator/NpsCalculator.astro';

/** Every widget by the tag that authors write. */
export const widgets = { NpsCalculator };
