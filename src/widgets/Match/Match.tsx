import { useMemo } from 'react';
import { withoutEmphasis } from '../../text/emphasis';
import { useAddressState } from '../address/use-address-state';
import { Play } from '../exercise/Play';
import { Progress } from '../exercise/Progress';
import { playOrder } from '../exercise/play-order';
import { Widget } from '../frame/Widget';
import { type IslandProps, wordsOf } from '../frame/words';
import { WordTable } from '../tables/WordTable';
import { AllPairs } from './AllPairs';
import { type Exercise, noPartners, readPartners, verdictsOn, writePartners } from './exercise';
import { matchFields } from './fields';
import { Lines } from './Lines';
import { Partners } from './Partners';

type Props = IslandProps & { exercise: Exercise };

/** Lines on the left, each of which wants its partner from a mixed list; checked together, explained one by one. */
export function Match({ exercise, ...island }: Props) {
  const { pairs, sides } = exercise;
  const mixed = useMemo(() => playOrder(pairs.map(({ id }) => id)), [pairs]);
  const state = useAddressState({
    id: island.id,
    prefix: island.id,
    fields: matchFields({ exercise }),
  });
  const { t } = wordsOf(island);
  const { values, set } = state;
  const none = pairs.map(() => undefined);
  const chosen = readPartners(values.partners, exercise) ?? none;
  const verdicts = verdictsOn(chosen, readPartners(values.checked, exercise) ?? none);
  const given = chosen.filter((partner) => partner !== undefined).length;
  const right = verdicts.filter((verdict) => verdict === 'right').length;
  const summary =
    given === 0
      ? t('match.summary.none', { n: pairs.length })
      : t('match.summary', { n: given, total: pairs.length });
  const sentence = verdicts.every((verdict) => verdict === 'open')
    ? summary
    : `${summary} ${t('match.summary.right', { n: right })}`;
  const startAgain = () => {
    set('partners', noPartners(exercise));
    set('checked', noPartners(exercise));
    set('shown', false);
  };

  return (
    <Widget {...island} state={state}>
      <Play isReady={state.isReady} paper={<AllPairs exercise={exercise} mixed={mixed} />}>
        <Progress title={t('match.progress')} sentence={sentence} marks={verdicts} />
        <Partners exercise={exercise} mixed={mixed} chosen={chosen} />
        <Lines
          exercise={exercise}
          mixed={mixed}
          chosen={chosen}
          verdicts={verdicts}
          isShown={values.shown}
          onChoose={(place, partner) => set('partners', writePartners(chosen.with(place, partner)))}
          onCheck={() => set('checked', writePartners(chosen))}
          onShow={() => set('shown', true)}
          onAgain={startAgain}
        />
        {(right === pairs.length || values.shown) && (
          <WordTable
            label={t('match.table.open')}
            caption={t('match.table')}
            columns={[sides.left, sides.right, t('match.table.why')]}
            rows={pairs.map(({ left, right: partner, why }) =>
              [left, partner, why].map(withoutEmphasis),
            )}
          />
        )}
      </Play>
    </Widget>
  );
}
