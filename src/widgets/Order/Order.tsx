import { useMemo } from 'react';
import { useAddressState } from '../address/use-address-state';
import { writeSigns } from '../exercise/answer-signs';
import { Play } from '../exercise/Play';
import { Progress } from '../exercise/Progress';
import { playOrder } from '../exercise/play-order';
import { Widget } from '../frame/Widget';
import { type IslandProps, wordsOf } from '../frame/words';
import { AllItems } from './AllItems';
import { type Exercise, readArrangement, standingsOf } from './exercise';
import { orderFields } from './fields';
import { Items } from './Items';

type Props = IslandProps & { exercise: Exercise };

/** Lines to be moved up and down until they are in order; checked together, explained one by one. */
export function Order({ exercise, ...island }: Props) {
  const { items } = exercise;
  const mixed = useMemo(() => playOrder(items.map(({ id }) => id)), [items]);
  const state = useAddressState({
    id: island.id,
    prefix: island.id,
    fields: orderFields({ exercise }),
  });
  const { t } = wordsOf(island);
  const { values, set } = state;
  const order = readArrangement(values.order, exercise) ?? mixed;
  const isChecked = writeSigns(order) === values.checked;
  const standings = isChecked ? standingsOf(order) : undefined;
  const right = standings?.filter((standing) => standing === 'right').length ?? 0;
  const isDone = right === items.length;
  const sentence = !isChecked
    ? t('order.summary.open', { n: items.length })
    : isDone
      ? t('order.summary.all', { n: items.length })
      : t('order.summary', { n: items.length - right, total: items.length, right });
  const startAgain = () => {
    set('order', writeSigns(mixed));
    set('checked', '');
    set('shown', false);
  };

  return (
    <Widget {...island} state={state}>
      <Play isReady={state.isReady} paper={<AllItems exercise={exercise} mixed={mixed} />}>
        <Progress
          title={t('order.progress')}
          sentence={sentence}
          marks={order.map((_, turn) =>
            standings ? (standings[turn] === 'right' ? 'right' : 'missed') : 'open',
          )}
        />
        <Items
          exercise={exercise}
          order={order}
          standings={standings}
          isShown={values.shown}
          onMove={(next) => set('order', writeSigns(next))}
          onCheck={() => set('checked', writeSigns(order))}
          onShow={() => set('shown', true)}
          onAgain={
            values.order === writeSigns(mixed) && values.checked === '' ? undefined : startAgain
          }
        />
      </Play>
    </Widget>
  );
}
