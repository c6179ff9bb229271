import type { ReactNode } from 'react';
import { Hint, Press, Turns } from '../exercise/Play';
import { useWords } from '../frame/words';
import styles from './Sort.module.css';
import type { ChosenGroup, SortExercise } from './sort-exercise';

type Props = {
  groups: SortExercise['groups'];
  textTag: string | undefined;
  chosen: ChosenGroup;
  onChoose: (group: number) => void;
  /** whether a check was asked for */
  isAsked: boolean;
  /** further buttons */
  children: ReactNode;
};

/** The groups to choose from, and the button that checks the choice. */
export function GroupChoice({ groups, textTag, chosen, onChoose, isAsked, children }: Props) {
  const { id, t } = useWords();
  return (
    <>
      <fieldset className={styles.groups}>
        <legend className={styles.legend}>{t('sort.group')}</legend>
        {groups.map((group, index) => (
          <label key={group.id} className={styles.group}>
            <input
              type="radio"
              name={`${id}-group`}
              value={group.id}
              checked={chosen === index}
              onChange={() => onChoose(index)}
            />
            <span lang={textTag}>{group.name}</span>
          </label>
        ))}
      </fieldset>
      <Turns>
        <Press isMain>{t('sort.check')}</Press>
        {children}
        {isAsked && chosen === undefined && <Hint>{t('sort.choose-first')}</Hint>}
      </Turns>
    </>
  );
}
