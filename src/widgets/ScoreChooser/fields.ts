import { choiceField } from '../fields/fields';
import { questions } from './rules';

/** What a reader can set: one answer to each question. */
export const chooserFields = () => ({
  want: choiceField(questions.want, 'contact'),
  when: choiceField(questions.when, 'after'),
  act: choiceField(questions.act, 'front'),
  answers: choiceField(questions.answers, 'some'),
});
