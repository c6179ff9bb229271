import { withoutEmphasis } from '../../text/emphasis';
import { useWords } from '../frame/words';
import { WordTable } from '../tables/WordTable';
import type { ClassifyExercise } from './classify-exercise';

type End = ClassifyExercise['ends'][number];
type Props = {
  exercise: ClassifyExercise;
  /** the end found for each case */
  found: readonly (End | undefined)[];
};

/** Every case with the end found and the right one; without cases, what the ends mean. */
export function EndTable({ exercise: { cases, ends }, found }: Props) {
  const { t } = useWords();
  const headings = (names: string[]) => names.map((name) => t(`classify.table.${name}`));
  if (cases.length === 0)
    return (
      <WordTable
        label={t('classify.ends.open')}
        caption={t('classify.ends')}
        columns={headings(['end', 'why'])}
        rows={ends.map(({ name, why }) => [name, why].map(withoutEmphasis))}
      />
    );
  return (
    <WordTable
      label={t('classify.table.open')}
      caption={t('classify.table')}
      columns={headings(['case', 'given', 'end', 'why'])}
      rows={cases.map(({ text, end, why }, index) => {
        const given = found[index]?.name;
        const right = ends.find(({ id }) => id === end)?.name ?? '';
        const cells = given === undefined ? ['–', '–', '–'] : [given, right, why];
        return [text, ...cells].map(withoutEmphasis);
      })}
    />
  );
}
