import { useWords } from '../frame/words';
import { ScrollTable } from '../tables/ScrollTable';
import { matrixOf } from './matrix';
import type { Programme } from './programme';
import { groupName, pointsText } from './programme-sheet';
import styles from './VocPlanner.module.css';

type Props = { programme: Programme };

/** Moments down, groups across, methods in between; a dash where nobody listens. */
export function Matrix({ programme: { groups } }: Props) {
  const { t } = useWords();
  const rows = matrixOf(groups);
  return (
    <ScrollTable caption={t('voc.matrix')} className={styles.matrix}>
      <thead>
        <tr>
          <th scope="col">{t('voc.moment')}</th>
          {groups.map((group, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two groups may bear the same name
            <th key={index} scope="col">
              {groupName(group, index, t)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ moment, points: row }) => (
          <tr key={moment}>
            <th scope="row">{moment}</th>
            {row.map((points, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
              <td key={index}>{pointsText(points, t)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
