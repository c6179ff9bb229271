import { useMemo, useState } from 'react';
import { useAddressState } from '../address/use-address-state';
import { Play } from '../exercise/Play';
import { Progress } from '../exercise/Progress';
import { playOrder } from '../exercise/play-order';
import { Widget } from '../frame/Widget';
import { type IslandProps, wordsOf } from '../frame/words';
import { AllCases } from './AllCases';
import { CaseCard } from './CaseCard';
import {
  type Answers,
  countSorted,
  type Exercise,
  noAnswers,
  readAnswers,
  writeAnswers,
} from './exercise';
import { end, sortFields } from './fields';
import { SortEnd } from './SortEnd';

type Props = IslandProps & { exercise: Exercise };

/** Cases to be put into groups, one at a time, with a reason for each; at the end the ones worth another look. */
export function Sort({ exercise, ...island }: Props) {
  const { cases } = exercise;
  const order = useMemo(() => playOrder(cases.map(({ id }) => id)), [cases]);
  // the id is the prefix, because a chapter may have several exercises and a reader be halfway through each
  const state = useAddressState({
    id: island.id,
    prefix: island.id,
    fields: sortFields({ exercise }),
  });
  const [isMoved, setMoved] = useState(false);
  const { t } = wordsOf(island);
  const { values, set } = state;
  const answers = readAnswers(values.answers, exercise) ?? cases.map(() => undefined);
  const { sorted, right } = countSorted(answers, exercise);
  const sentence =
    sorted === 0
      ? t('sort.summary.none', { n: cases.length })
      : t(right === 0 ? 'sort.summary.only' : 'sort.summary', {
          n: sorted,
          total: cases.length,
          right,
        });

  const turn = order.findIndex((place) => cases[place]?.id === values.case);
  const place = order[turn];
  const shown = place === undefined ? undefined : cases[place];

  const marks = order.map((at) => {
    const answer = answers[at];
    return answer === undefined ? 'open' : answer === cases[at]?.group ? 'right' : 'missed';
  });

  const show = (next: string | undefined) => {
    setMoved(true);
    set('case', next ?? end);
  };
  const idAt = (at: number): string | undefined => cases[order[at] ?? -1]?.id;
  const keep = (next: Answers) => set('answers', writeAnswers(next, exercise));
  /** The first case without an answer, looking onwards from a turn and then from the start. */
  const firstOpen = (from: number, given: Answers): string | undefined => {
    const turns = order.map((_, at) => (from + at) % order.length);
    return idAt(turns.find((at) => given[order[at] ?? -1] === undefined) ?? -1);
  };
  const forgetMissed = () => {
    const kept = answers.map((group, at) => (group === cases[at]?.group ? group : undefined));
    keep(kept);
    show(firstOpen(0, kept));
  };
  // whoever presses Reset stays at that button
  const reset = () => {
    setMoved(false);
    state.reset();
  };
  const startAgain = () => {
    set('answers', noAnswers(exercise));
    show(idAt(0));
  };

  return (
    <Widget {...island} state={{ ...state, reset }}>
      <Play isReady={state.isReady} paper={<AllCases exercise={exercise} order={order} />}>
        <Progress title={t('sort.progress')} sentence={sentence} marks={marks} shown={turn} />
        {shown && place !== undefined ? (
          <CaseCard
            key={shown.id}
            exercise={exercise}
            shown={shown}
            place={turn + 1}
            answer={answers[place]}
            isMoved={isMoved}
            onAnswer={(group) => keep(answers.with(place, group))}
            onNext={() => show(firstOpen(turn + 1, answers))}
            onBack={turn > 0 ? () => show(idAt(turn - 1)) : undefined}
            onSkip={() => show(idAt(turn + 1))}
          />
        ) : (
          <SortEnd
            exercise={exercise}
            answers={answers}
            isMoved={isMoved}
            onMissed={forgetMissed}
            onOpen={() => show(firstOpen(0, answers))}
            onAgain={startAgain}
          />
        )}
      </Play>
    </Widget>
  );
}
