import { type Problem, suggest } from '../markdown/problem.ts';
import { exerciseTags } from './exercise-tags.ts';
import type { Known } from './known.ts';
import { type ChapterText, textProperty } from './parse-chapter.ts';

/** `<Sort>`, `<Match>`, `<Order>` and `<Classify>` tags without an exercise of their chapter, or with one of another kind. */
export function checkExercises({ file, tags, chapter }: ChapterText, known: Known): Problem[] {
  const exercises = known.exercises.filter((exercise) => exercise.file.chapter === chapter);
  return tags.flatMap((tag): Problem[] => {
    const kind = exerciseTags.get(tag.name);
    const id = kind && textProperty(tag, 'id');
    if (!id) return [];
    const { line, column } = id;
    const found = exercises.find((exercise) => exercise.id === id.value);
    if (!found) {
      const ids = exercises
        .filter(({ value }) => value['kind'] === kind)
        .map((exercise) => exercise.id);
      return [
        {
          id: 'book:unknown-exercise',
          file,
          line,
          column,
          what: `This chapter has no exercise "${id.value}"`,
          remedy: suggest(
            id.value,
            ids,
            (near) => `"${near}"`,
            'Add it to the exercises.yaml of the chapter.',
          ),
        },
      ];
    }
    // a kind that does not exist is another mistake, told where it stands
    const right = [...exerciseTags].find(([, one]) => one === found.value['kind'])?.[0];
    if (!right || right === tag.name) return [];
    return [
      {
        id: 'book:wrong-kind-of-exercise',
        file,
        line,
        column,
        what: `<${tag.name}> cannot show "${id.value}", which is an exercise of the kind ${String(found.value['kind'])}`,
        remedy: `Write <${right} id="${id.value}" />.`,
      },
    ];
  });
}
