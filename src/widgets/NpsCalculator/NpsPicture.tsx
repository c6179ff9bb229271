import type { FillPattern } from '../charts/FillPattern';
import { Intervals } from '../charts/Intervals';
import { Strip } from '../charts/Strip';
import { useWords } from '../frame/words';
import styles from './NpsCalculator.module.css';
import type { Score } from './score';

type Props = { first: Score | undefined; second: Score | undefined };

const ticks = [-100, -50, 0, 50, 100];
const groups = [
  { name: 'detractors', share: 'detractorShare', look: 'hatched' },
  { name: 'passives', share: 'passiveShare', look: 'plain' },
  { name: 'promoters', share: 'promoterShare', look: 'solid' },
] as const satisfies { name: string; share: string; look: FillPattern }[];

/** The three shares as a strip and the score with its interval on the scale from −100 to +100. */
export function NpsPicture({ first, second }: Props) {
  const { t, format } = useWords();
  const waves = [
    { name: t(second ? 'nps.first' : 'nps.interval'), score: first },
    { name: t('nps.second'), score: second },
  ].flatMap(({ name, score }) => (score ? [{ name, score }] : []));
  const range = ({ adjusted }: Score) =>
    t('nps.range', { low: format.signed(adjusted.low), high: format.signed(adjusted.high) });
  return (
    <div className={styles.picture}>
      {waves.map(({ name, score }, index) => (
        <Strip
          key={name}
          name={index === 0 ? 'strip' : 'second-strip'}
          title={second ? `${t('nps.strip')}: ${name}` : t('nps.strip')}
          heading={second && name}
          description={groups
            .map((group) => `${t(`nps.${group.name}`)} ${format.percent(score[group.share], 1)}`)
            .join(', ')}
          segments={groups.map((group) => ({
            name: t(`nps.${group.name}`),
            share: score[group.share],
            text: format.percent(score[group.share], 1),
            look: group.look,
          }))}
        />
      ))}
      <Intervals
        name="line"
        title={t('nps.line')}
        description={
          waves
            .map(({ name, score }) => `${name}: ${format.signed(score.score, 1)}, ${range(score)}`)
            .join('; ') || t('widget.nothing')
        }
        from={-100}
        to={100}
        marks={ticks.map((value) => ({ value, label: format.signed(value) }))}
        intervals={waves.map(({ name, score }) => ({
          name,
          value: score.score,
          low: score.adjusted.low,
          high: score.adjusted.high,
          text: `${format.signed(score.score)} (${range(score)})`,
        }))}
      />
    </div>
  );
}
