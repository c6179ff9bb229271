import { type Field, switchField } from '../fields/fields';

type AnswersCodec<Answer> = {
  /** the name in an address, such as `partners` */
  parameter?: string;
  start: readonly Answer[];
  read: (text: string) => readonly Answer[] | undefined;
  write: (answers: readonly Answer[]) => string;
};

/**
 * The answers to an exercise in one short text; left out of the address while they are the first
 * ones.
 */
export function answersField<Answer>({
  parameter,
  start,
  read,
  write,
}: AnswersCodec<Answer>): Field<readonly Answer[]> {
  const first = write(start);
  return {
    kind: 'answers',
    ...(parameter && { parameter }),
    initial: start,
    read,
    write: (answers) => {
      const text = write(answers);
      return text === first ? '' : text;
    },
  };
}

export type TurnField = Field<number> & { options: readonly number[] };

/** Which case is on screen: its turn in the play order, by its id in an address. */
export function turnField(
  ids: readonly string[],
  order: readonly number[],
  end?: string,
): TurnField {
  const inOrder = order.map((index) => ids[index] ?? '');
  const names = end === undefined ? inOrder : [...inOrder, end];
  return {
    kind: 'choice',
    parameter: 'case',
    initial: 0,
    options: [...names.keys()],
    read: (text) => (names.includes(text) ? names.indexOf(text) : undefined),
    write: (turn) => names[turn] ?? '',
  };
}

/** Whether the right answers are shown to somebody who gave up. */
export const revealedField = (): Field<boolean> => ({ ...switchField(), parameter: 'shown' });
