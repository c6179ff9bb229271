import Cite from './Cite.astro';
import CrossReference from './CrossReference.astro';

export const prose = { Cite, CrossReference };
