import type { Known } from './known.ts';
import { type ChapterText, textProperty } from './parse-chapter.ts';
import { type Problem, suggest } from './problem.ts';

/** `<Sort>` tags without an exercise of their chapter. */
export function checkExercises({ file, tags, chapter }: ChapterText, known: Known): Problem[] {
  const exercises = known.exercises.filter((exercise) => exercise.file.chapter === chapter).map(({ id }) => id);
  return tags.flatMap((tag): Problem[] => {
    const id = tag.name === 'Sort' ? textProperty(tag, 'id') : undefined;
    if (!id || exercises.includes(id.value)) return [];
    return [
      {
        id: 'book:unknown-exercise',
        file,
        line: id.line,
        column: id.column,
        what: `This chapter has no exercise "${id.value}"`,
        remedy: suggest(id.value, exercises, (near) => `"${near}"`, 'Add it to the exercises.yaml of the chapter.'),
      },
    ];
  });
}
