import { type KanoCategory, kanoCategory } from '../../measures/kano';
import { useWords } from '../frame/words';
import { ScrollTable } from '../tables/ScrollTable';
import { type Answers, answers } from './fields';
import styles from './KanoPair.module.css';

type Props = Answers;

/** Kano's table, in which the row and the column of two answers meet in one marked cell. */
export function CategoryTable({ there, missing }: Props) {
  const { t } = useWords();
  const words = answers.map((answer) => t(`kano-pair.answer.${answer}`));
  return (
    <ScrollTable caption={t('kano-pair.table')} className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('kano-pair.corner')}</th>
          {answers.map((answer, index) => (
            <th key={answer} scope="col" className={answer === missing ? styles.met : undefined}>
              {words[index]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {answers.map((row, index) => (
          <tr key={row}>
            <th scope="row" className={row === there ? styles.met : undefined}>
              {words[index]}
            </th>
            {answers.map((column) => {
              const isLit = row === there && column === missing;
              return (
                <td
                  key={column}
                  className={
                    isLit
                      ? styles.lit
                      : row === there || column === missing
                        ? styles.met
                        : undefined
                  }
                  aria-current={isLit ? 'true' : undefined}
                >
                  {categoryOf({ there: row, missing: column })}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

/** The category of two answers, as the measure has it. */
export function categoryOf({ there, missing }: Answers): KanoCategory {
  const measured = kanoCategory({ functional: Number(there), dysfunctional: Number(missing) });
  return measured.valid ? measured.value.category : 'Q';
}
