import { DataTable } from '../parts/DataTable';
import { Summary } from '../parts/Summary';
import { useAddressState } from '../parts/use-address-state';
import { Widget } from '../parts/Widget';
import { type IslandProps, wordsOf } from '../parts/words';
import { type Cases, chosenGroup, sortFields, withAnswer } from './fields';
import styles from './Sort.module.css';
import { SortCard } from './SortCard';

type Props = IslandProps & Cases;

/** An exercise: put each case into a group and read at once whether it belongs there, and why. */
export function Sort({ groups, cases, lang, ...island }: Props) {
  const { t } = wordsOf(island);
  const exercise = { groups, cases };
  const state = useAddressState({ id: island.id, prefix: island.id, fields: sortFields(exercise) });
  const { answers } = state.values;
  const chosen = cases.map((_, place) => chosenGroup(exercise, answers, place));
  const sorted = chosen.filter((group) => group !== undefined).length;
  const right = cases.filter((one, place) => one.group === chosen[place]?.id).length;
  const sentence = sorted === 0 ? t('sort.start', { n: cases.length }) : t(right === cases.length ? 'sort.done' : 'sort.progress', { n: cases.length, sorted, right });
  return (
    <Widget {...island} state={state}>
      <ol className={styles.cards}>
        {cases.map((one, place) => (
          <SortCard key={one.id} one={one} groups={groups} chosen={chosen[place]} lang={lang} onChoose={(group) => state.set('answers', withAnswer(exercise, answers, place, group))} />
        ))}
      </ol>
      <Summary sentence={sentence} />
      {sorted > 0 && (
        <DataTable
          caption={t('sort.table')}
          columns={[t('sort.table.case'), t('sort.table.group'), t('sort.table.verdict')]}
          rows={cases.flatMap((one, place) => {
            const group = chosen[place];
            return group ? [[one.text, group.name, t(group.id === one.group ? 'sort.table.right' : 'sort.table.wrong')]] : [];
          })}
        />
      )}
    </Widget>
  );
}
