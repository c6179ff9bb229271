import type { IndexDifference, IndexInterval } from '../../measures/index-waves';
import { Intervals } from '../charts/Intervals';
import { Levels } from '../charts/Levels';
import { useWords } from '../frame/words';
import { RoundingNote } from '../tables/RoundingNote';
import { questions } from './questions';

type Props = {
  means: readonly number[];
  index: IndexInterval;
  difference: IndexDifference | undefined;
};

const marks = [0, 25, 50, 75, 100];

/**
 * The three means stretched onto 0 to 100 with the index as their weighted mean, and the index with
 * its margin.
 */
export function IndexPicture({ means, index, difference }: Props) {
  const { t, format } = useWords();
  const levels = [
    ...questions.map((question, place) => {
      const share = ((means[place] ?? 1) - 1) / 9;
      const words = {
        mean: format.number(means[place] ?? 1, 2),
        points: format.number(100 * share, 1),
        weight: format.percent(index.weights[place] ?? 0, 1),
      };
      return { name: t(`index.${question}`), share, text: t('index.level', words) };
    }),
    { name: t('index.name'), share: index.index / 100, text: format.number(index.index, 1) },
  ];
  const range = ({ low, high }: IndexInterval) =>
    t('index.range', { low: format.number(low, 1), high: format.number(high, 1) });
  const waves = [
    { name: t(difference ? 'index.now' : 'index.interval'), wave: index },
    ...(difference ? [{ name: t('index.before'), wave: difference.before }] : []),
  ];
  return (
    <>
      <Levels
        name="levels"
        title={t('index.levels')}
        description={levels.map(({ name, text }) => `${name}: ${text}`).join('; ')}
        levels={levels}
      />
      <RoundingNote wholes={[index.weights]} digits={1} />
      <Intervals
        name="line"
        title={t('index.line')}
        description={waves
          .map(({ name, wave }) => `${name}: ${format.number(wave.index, 1)}, ${range(wave)}`)
          .join('; ')}
        from={0}
        to={100}
        marks={marks.map((value) => ({ value, label: format.number(value) }))}
        intervals={waves.map(({ name, wave }) => ({
          name,
          value: wave.index,
          low: wave.low,
          high: wave.high,
          text: `${format.number(wave.index, 1)} (${range(wave)})`,
        }))}
      />
    </>
  );
}
