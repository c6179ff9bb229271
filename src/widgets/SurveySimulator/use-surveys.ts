import { useEffect, useRef, useState } from 'react';
import { drawSurveys, type Plan, type Run } from './draw-surveys';

type Held = { key: string | undefined; runs: readonly Run[] };

export type Drawing = {
  /** of each size, what has been held so far */
  runs: readonly Run[];
  drawn: number;
  /** whether the runs are of the plan on screen; for a moment they may be of the one before */
  isCurrent: boolean;
  isStopped: boolean;
  stop: () => void;
  goOn: () => void;
};

/** As many are held before the page is sent, so that it has its numbers without a script. */
const atOnce = 1000;
// A slice is short enough that a key pressed meanwhile is answered in the same frame, also on a
// slow phone.
const sliceMillis = 5;
const block = 25;
const maxBlocks = 10;
// Drawing the picture anew costs more than a slice, so what was held is shown now and then.
const showMillis = 100;
const showEvery = 1000;

const drawnOf = (runs: readonly Run[]) => runs[0]?.shares.length ?? 0;

/**
 * Holds surveys in slices between which the page can breathe; a changed plan starts anew, and the
 * reader can stop.
 */
export function useSurveys(plan: Plan | undefined, wanted: number): Drawing {
  const key = plan && JSON.stringify([plan, wanted]);
  const [held, hold] = useState<Held>(() => ({
    key,
    runs: plan ? drawSurveys(plan, [], Math.min(atOnce, wanted)) : [],
  }));
  const [stopped, setStopped] = useState<string>();
  const latest = useRef(held);
  const isStopped = key !== undefined && stopped === key;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all about the plan
  useEffect(() => {
    if (plan === undefined || isStopped) return;
    let runs = latest.current.key === key ? latest.current.runs : [];
    if (drawnOf(runs) >= wanted) return;
    let shown = { atMillis: performance.now(), drawn: drawnOf(runs) };
    const show = () => {
      shown = { atMillis: performance.now(), drawn: drawnOf(runs) };
      latest.current = { key, runs };
      hold(latest.current);
    };
    const work = () => {
      const end = performance.now() + sliceMillis;
      for (
        let blocks = 0;
        blocks < maxBlocks && drawnOf(runs) < wanted && performance.now() <= end;
        blocks++
      )
        runs = drawSurveys(plan, runs, Math.min(block, wanted - drawnOf(runs)));
      const isDone = drawnOf(runs) >= wanted;
      if (!isDone) timer = setTimeout(work, 0);
      if (
        isDone ||
        drawnOf(runs) - shown.drawn >= showEvery ||
        performance.now() - shown.atMillis > showMillis
      )
        show();
    };
    let timer = setTimeout(work, 0);
    return () => clearTimeout(timer);
  }, [key, isStopped]);

  return {
    runs: held.runs,
    drawn: drawnOf(held.runs),
    isCurrent: key !== undefined && held.key === key,
    isStopped,
    stop: () => setStopped(key),
    goOn: () => setStopped(undefined),
  };
}
