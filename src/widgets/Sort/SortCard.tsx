import { useEffect, useRef } from 'react';
import { useWords } from '../parts/words';
import type { SortCase, SortGroup } from './fields';
import styles from './Sort.module.css';

type Props = {
  one: SortCase;
  groups: readonly SortGroup[];
  chosen: SortGroup | undefined;
  lang: string | undefined;
  onChoose: (group: string) => void;
};

/** Up to this many groups stand side by side as buttons; more become a list to choose from, which fits a phone. */
const fewGroups = 4;

/** A case, where the reader puts it, and what is to be said about that. */
export function SortCard({ one, groups, chosen, lang, onChoose }: Props) {
  const { id, t, announce } = useWords();
  const isRight = chosen?.id === one.group;
  const answer = groups.find((group) => group.id === one.group)?.name ?? '';
  const verdict = chosen ? t(isRight ? 'sort.right' : 'sort.wrong', { group: isRight ? answer : chosen.name }) : '';
  const said = useRef(verdict);
  useEffect(() => {
    if (verdict && verdict !== said.current) announce(isRight ? `${verdict} ${one.why}` : verdict);
    said.current = verdict;
  }, [verdict, isRight, one.why, announce]);
  const name = `${id}-${one.id}`;
  return (
    <li className={styles.card}>
      {groups.length <= fewGroups ? (
        <fieldset className={styles.field}>
          <legend className={styles.case} lang={lang}>
            {one.text}
          </legend>
          <div className={styles.groups}>
            {groups.map((group) => (
              <label key={group.id} className={styles.group} lang={lang}>
                <input type="radio" name={name} value={group.id} checked={chosen?.id === group.id} onChange={() => onChoose(group.id)} />
                <span>{group.name}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ) : (
        <div className={styles.field}>
          <label className={styles.case} htmlFor={name} lang={lang}>
            {one.text}
          </label>
          <select id={name} className={styles.select} value={chosen?.id ?? ''} onChange={({ target }) => onChoose(target.value)} lang={lang}>
            <option value="">{t('sort.choose')}</option>
            {groups.map((group) => (
              <option key={group.id} value={group.id}>
                {group.name}
              </option>
            ))}
          </select>
        </div>
      )}
      {chosen && (
        <p className={isRight ? styles.right : styles.wrong}>
          <span aria-hidden="true">{isRight ? '✓' : '✗'}</span> <strong>{verdict}</strong> {isRight ? <span lang={lang}>{one.why}</span> : t('sort.again')}
        </p>
      )}
    </li>
  );
}
