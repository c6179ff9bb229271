import { languages } from '../../languages';
import button from '../frame/Button.module.css';
import { useWords } from '../frame/words';
import styles from './LoyaltyLadder.module.css';
import { isBeside, type Stage, type StageNames, stages } from './stages';

type Props = {
  stage: Stage;
  names: StageNames;
  nameOf: (stage: Stage) => string;
  onOpen: (stage: Stage) => void;
};

/** One stage: what the person thinks, what the firm does, when they leave, and its names. */
export function StagePanel({ stage, names, nameOf, onOpen }: Props) {
  const { id, t } = useWords();
  const index = stages.indexOf(stage);
  const before = stages[index - 1];
  const after = stages[index + 1];
  return (
    <section id={`${id}-panel`} className={styles.panel} aria-labelledby={`${id}-panel-name`}>
      <p id={`${id}-panel-name`} className={styles.name}>
        {nameOf(stage)}
      </p>
      <p className={styles.thinks}>{t(`ladder.${stage}.thinks`)}</p>
      <dl className={styles.facts}>
        <dt>{t('ladder.does')}</dt>
        <dd>{t(`ladder.${stage}.does`)}</dd>
        <dt>{t(isBeside(stage) ? 'ladder.returns' : 'ladder.leaves')}</dt>
        <dd>{t(`ladder.${stage}.leaves`)}</dd>
        <dt>{t('ladder.names')}</dt>
        <dd>
          <ul className={styles.names}>
            {languages.map(({ path, tag }) => (
              <li key={path} lang={tag}>
                {names[stage][path]}
              </li>
            ))}
          </ul>
        </dd>
      </dl>
      <p className={styles.turns}>
        {before && (
          <button type="button" className={button.quiet} onClick={() => onOpen(before)}>
            {`← ${nameOf(before)}`}
          </button>
        )}
        {after && (
          <button type="button" className={button.quiet} onClick={() => onOpen(after)}>
            {`${nameOf(after)} →`}
          </button>
        )}
      </p>
    </section>
  );
}
