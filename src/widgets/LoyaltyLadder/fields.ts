import { choiceField } from '../fields/fields';
import { stages } from './stages';

/** What a reader can set: which stage is open. */
export const ladderFields = () => ({ stage: choiceField(stages, 'suspect') });
