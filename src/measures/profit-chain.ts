import { fieldsOf, listOf, named, numberProblem, rangeProblem } from './inputs';
import { bounded, invalid, type Measured } from './result';

/** From the first box to the last. */
export type ProfitChain = {
  /** What is left of the push at each box; the first is the push itself. */
  reached: number[];
  /**
   * The least and the most that may be left at each box when every effect is up to `margin` off, in
   * either direction.
   */
  low: number[];
  high: number[];
  /** What arrives at the end for each point of push. */
  overall: number;
  /** The part of `overall` that took the way round; 0 without one. */
  bypassed: number;
  /**
   * What `overall` would gain if one effect were 0.1 stronger, for each link; null where that would
   * take it beyond 1.
   */
  gains: (number | null)[];
  /** The same for the way round; null also when there is none. */
  bypassGain: number | null;
};

/**
 * A second way for the push, from the first box straight to the one at place `to`, counted from 0.
 */
type Bypass = { to: number; effect: number };

/** How much stronger a link becomes when asked what that would bring. */
const step = 0.1;
const shares = { from: -1, to: 1 };

/**
 * **Our illustration of a chain of effects, not a finding**: how much of a push at the first box is
 * left at each later one when every link passes on a part.
 *
 * $$
 * x_0=\text{push},\qquad x_k=e_k\,x_{k-1}+\begin{cases}b\,x_0&k=j\\0&\text{otherwise}\end{cases}
 * $$
 *
 * $e_k$ is what the link into box $k$ passes on for each point, $b$ the effect of a way round from
 * the first box to box $j$, if there is one. The links are straight and independent here; real ones
 * bend, and differ between firms.
 *
 * Units: the push in points of any size; effects from −1 to 1, as for standardised scales; `margin`
 * from 0 to 1, how far off each effect may be, 0 when left out. The band from `low` to `high` is
 * not a confidence interval: it lets all effects err at once.
 * Edges: no links → `no-stages`; an effect off its range is named by position, as in `effects.2`; a
 * way round that skips no box, or leads past the end → `out-of-range` with field `bypass.to`; one
 * link of 0 lets nothing through but the way round.
 *
 * Sources of the idea, not of any number: J. L. Heskett and others, Putting the Service-Profit
 * Chain to Work, 1994; J. Hogreve and others, The Service–Profit Chain: A Meta-Analytic Test of a
 * Comprehensive Theoretical Framework, 2017, for paths that pass employees by.
 */
export function profitChain(chain: {
  push: number;
  effects: readonly number[];
  bypass?: Bypass;
  margin?: number;
}): Measured<ProfitChain> {
  const { push, effects, bypass, margin = 0 } = fieldsOf(chain);
  const pushProblem = numberProblem({ push });
  if (pushProblem) return { valid: false, problem: pushProblem };
  const links = listOf(effects);
  if (links.length === 0) return invalid('no-stages', 'effects');
  const problem =
    rangeProblem(named('effects', links), shares) ??
    rangeProblem({ margin }, { from: 0, to: 1 }) ??
    bypassProblem(bypass, links.length);
  if (problem) return { valid: false, problem };

  const left = pass(links, bypass);
  const overall = left.at(-1) ?? 0;
  const bands = passBands(links, bypass, margin);
  const gainOf = (effect: number, stronger: () => number[]) =>
    effect + step > 1 + 1e-9 ? null : (stronger().at(-1) ?? 0) - overall;
  return bounded({
    reached: left.map((share) => push * share),
    low: bands.map(([low, high]) => Math.min(push * low, push * high)),
    high: bands.map(([low, high]) => Math.max(push * low, push * high)),
    overall,
    bypassed: bypass
      ? links.slice(bypass.to).reduce((product, effect) => product * effect, bypass.effect)
      : 0,
    gains: links.map((effect, link) =>
      gainOf(effect, () => pass(links.with(link, effect + step), bypass)),
    ),
    bypassGain: bypass
      ? gainOf(bypass.effect, () => pass(links, { ...bypass, effect: bypass.effect + step }))
      : null,
  });
}

function bypassProblem(bypass: Bypass | undefined, links: number) {
  if (bypass === undefined) return undefined;
  const { to, effect } = fieldsOf(bypass);
  return (
    rangeProblem({ 'bypass.to': to }, { from: 2, to: links, whole: true }) ??
    rangeProblem({ 'bypass.effect': effect }, shares)
  );
}

/** What is left of a push of 1 at each box. */
function pass(links: readonly number[], bypass: Bypass | undefined): number[] {
  const left = [1];
  for (const [link, effect] of links.entries())
    left.push(effect * (left[link] ?? 0) + (bypass?.to === link + 1 ? bypass.effect : 0));
  return left;
}

type Band = readonly [low: number, high: number];

/**
 * The same with every effect anywhere in its band; each effect enters once, so the ends are exact.
 */
function passBands(links: readonly number[], bypass: Bypass | undefined, margin: number): Band[] {
  const around = (effect: number): Band => [
    Math.max(-1, effect - margin),
    Math.min(1, effect + margin),
  ];
  const bands: Band[] = [[1, 1]];
  for (const [link, effect] of links.entries()) {
    const [low, high] = around(effect);
    const [before, beforeHigh] = bands[link] ?? [0, 0];
    const corners = [low * before, low * beforeHigh, high * before, high * beforeHigh];
    const [more, most] = bypass?.to === link + 1 ? around(bypass.effect) : [0, 0];
    bands.push([Math.min(...corners) + more, Math.max(...corners) + most]);
  }
  return bands;
}
