import { useMemo, useState } from 'react';
import { withoutEmphasis } from '../../text/emphasis';
import { useAddressState } from '../address/use-address-state';
import { Play } from '../exercise/Play';
import { Progress } from '../exercise/Progress';
import { playOrder } from '../exercise/play-order';
import { Summary } from '../frame/Summary';
import { Widget } from '../frame/Widget';
import { type IslandProps, wordsOf } from '../frame/words';
import { WordTable } from '../tables/WordTable';
import { AllQuestions } from './AllQuestions';
import { Asked } from './Asked';
import {
  type Exercise,
  endOf,
  follow,
  noPaths,
  type Path,
  readPaths,
  type Way,
  writePaths,
} from './exercise';
import { classifyFields } from './fields';
import { Tree } from './Tree';

type Props = IslandProps & { exercise: Exercise };

const start: Way = { asked: [], at: { question: 0 } };

/** One question after the other until the tree gives a name to a case, or to what the reader has in mind, and says why. */
export function Classify({ exercise, ...island }: Props) {
  const { cases, ends } = exercise;
  const order = useMemo(() => playOrder(cases.map(({ id }) => id)), [cases]);
  const state = useAddressState({
    id: island.id,
    prefix: island.id,
    fields: classifyFields({ exercise }),
  });
  const [isMoved, setMoved] = useState(false);
  const { t } = wordsOf(island);
  const { values, set } = state;
  const paths = readPaths(values.answers, exercise) ?? noPaths(exercise);
  const found = paths.map((path) => endOf(follow(path, exercise) ?? start, exercise));
  const place = Math.max(
    0,
    cases.findIndex(({ id }) => id === values.case),
  );
  const turn = order.indexOf(place);
  const path = paths[place] ?? [];
  const classified = found.filter((end) => end !== undefined).length;
  const right = cases.filter(({ end }, at) => found[at]?.id === end).length;
  const own = found[0]
    ? t('classify.summary.own', { name: found[0].name })
    : t('classify.summary.asked', { n: path.length });
  const sorted =
    classified === 0
      ? t('classify.summary.none', { n: cases.length })
      : t('classify.summary', { n: classified, total: cases.length, right });
  const sentence = cases.length === 0 ? own : sorted;

  const answer = (next: Path) => {
    setMoved(true);
    set('answers', writePaths(paths.with(place, next)));
  };
  const show = (at: number) => {
    setMoved(true);
    set('case', cases[order[at] ?? 0]?.id ?? values.case);
  };
  // whoever presses Reset stays at that button
  const reset = () => {
    setMoved(false);
    state.reset();
  };

  return (
    <Widget {...island} state={{ ...state, reset }}>
      <Play isReady={state.isReady} paper={<AllQuestions exercise={exercise} order={order} />}>
        {cases.length > 0 ? (
          <Progress
            title={t('classify.progress')}
            sentence={sentence}
            marks={order.map((at) =>
              found[at] === undefined
                ? 'open'
                : found[at].id === cases[at]?.end
                  ? 'right'
                  : 'missed',
            )}
            shown={turn}
          />
        ) : (
          <Summary sentence={sentence} />
        )}
        <Tree exercise={exercise} path={path} sentence={sentence} />
        <Asked
          key={`${place} ${path.join()}`}
          exercise={exercise}
          shown={cases[place]}
          turn={turn}
          way={follow(path, exercise) ?? start}
          isMoved={isMoved}
          onAnswer={(given) => answer([...path, given])}
          onBackTo={(asked) => answer(path.slice(0, asked))}
          onNext={turn < order.length - 1 ? () => show(turn + 1) : undefined}
          onBack={turn > 0 ? () => show(turn - 1) : undefined}
        />
        {cases.length > 0 ? (
          <WordTable
            label={t('classify.table.open')}
            caption={t('classify.table')}
            columns={['case', 'given', 'end', 'why'].map((column) => t(`classify.table.${column}`))}
            rows={cases.map(({ text, end, why }, at) =>
              [
                text,
                ...(found[at]
                  ? [found[at].name, ends.find(({ id }) => id === end)?.name ?? '', why]
                  : ['–', '–', '–']),
              ].map(withoutEmphasis),
            )}
          />
        ) : (
          <WordTable
            label={t('classify.ends.open')}
            caption={t('classify.ends')}
            columns={['end', 'why'].map((column) => t(`classify.table.${column}`))}
            rows={ends.map(({ name, why }) => [name, why].map(withoutEmphasis))}
          />
        )}
      </Play>
    </Widget>
  );
}
