import { languages } from '../../languages';
import { useAddressState } from '../address/use-address-state';
import { Summary } from '../frame/Summary';
import { Widget } from '../frame/Widget';
import { type IslandProps, wordsOf } from '../frame/words';
import { WordTable } from '../tables/WordTable';
import { ladderFields } from './fields';
import { LadderPicture } from './LadderPicture';
import styles from './LoyaltyLadder.module.css';
import { StagePanel } from './StagePanel';
import { basisOf, rungs, type Stage, type StageNames, shortName, stages } from './stages';

type Props = IslandProps & { names: StageNames };

/** Griffin's stages as a ladder with an exit, returns and recommendations; each stage opens. */
export function LoyaltyLadder({ names, ...island }: Props) {
  const { id, tag } = island;
  const state = useAddressState({ id, prefix: 'ladder', fields: ladderFields() });
  const { t } = wordsOf(island);
  const path = languages.find((language) => language.tag === tag)?.path ?? 'en';
  const { stage } = state.values;
  const nameOf = (one: Stage) => shortName(names[one][path]);
  const open = (one: Stage) => state.set('stage', one);
  const basis = basisOf(stage);

  return (
    <Widget {...island} state={state}>
      <Summary
        sentence={t(basis === 'beside' ? `ladder.summary.${stage}` : `ladder.summary.${basis}`, {
          name: nameOf(stage),
          place: stages.indexOf(stage) + 1,
          rung: rungs.indexOf(stage) + 1,
          rungs: rungs.length,
        })}
      />
      <div className={styles.ladder}>
        <LadderPicture open={stage} onOpen={open} />
        <StagePanel stage={stage} names={names} nameOf={nameOf} onOpen={open} />
      </div>
      <p className={styles.legend}>{t('ladder.legend')}</p>
      <WordTable
        label={t('ladder.table.open')}
        caption={t('ladder.table')}
        columns={['stage', 'thinks', 'does', 'leaves'].map((column) => t(`ladder.table.${column}`))}
        rows={stages.map((one) => [
          nameOf(one),
          ...['thinks', 'does', 'leaves'].map((what) => t(`ladder.${one}.${what}`)),
        ])}
      />
    </Widget>
  );
}
