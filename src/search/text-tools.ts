import { editDistance, slipsAllowed } from './edit-distance';
import { make, option } from './make';
import { stemFor } from './stem-word';
import { foldWith, tokensOf } from './tokens';

/**
 * What searching texts needs of what searching terms has loaded. It is handed over rather than imported there:
 * a module that two scripts import becomes a third one, and the first answer would wait for another request.
 */
export const textTools = { editDistance, slipsAllowed, make, option, stemFor, foldWith, tokensOf };
export type TextTools = typeof textTools;
