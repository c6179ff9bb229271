import type { LoyaltyMatrix, LoyaltyRegion } from '../../measures/loyalty-matrix';
import { Plot } from '../charts/Plot';
import { Dot, Rule, Zone } from '../charts/PlotMarks';
import { percentOf, usePlotScale } from '../charts/plot-scale';
import { useWords } from '../frame/words';
import { clusterPoints, type Group } from './cluster-points';
import { attitudeEnds } from './fields';
import type { Customer } from './read-customers';

type Props = {
  customers: readonly Customer[];
  matrix: LoyaltyMatrix;
  patronageCut: number;
  attitudeCut: number;
};

/** More names would cover each other, more points the page's patience. */
const maxNamed = 14;
export const maxSingle = 120;
const longestName = 16;
/** A box narrower or lower than this part of the plot has no room for its name. */
const roomForName = 0.14;

/** Customers in the four boxes; who prefers is filled, who does not is a ring. */
export function MatrixPicture({ customers, matrix, patronageCut, attitudeCut }: Props) {
  const { t, format } = useWords();
  const { regions, counts } = matrix;
  const list = boxes
    .map((region) => `${t(`basu.region.${region}`)} ${format.number(counts[region])}`)
    .join(', ');
  const low = (attitudeCut - attitudeEnds.from) / (attitudeEnds.to - attitudeEnds.from);
  const edges = {
    x: { low: [0, patronageCut], high: [patronageCut, 1] },
    y: { low: [attitudeEnds.from, attitudeCut], high: [attitudeCut, attitudeEnds.to] },
  } as const;
  const hasRoom = { low, high: 1 - low };
  return (
    <Plot
      name="matrix"
      title={t('basu.title')}
      description={list}
      height={320}
      x={{
        from: 0,
        to: 1,
        label: `${t('basu.patronage')} →`,
        ticks: [0, 0.25, 0.5, 0.75, 1],
        show: (value) => format.percent(value),
      }}
      y={{
        ...attitudeEnds,
        label: `↑ ${t('basu.attitude')}`,
        ticks: [-3, -2, -1, 0, 1, 2, 3],
        show: (value) => format.signed(value),
      }}
    >
      {boxes.map((region) => {
        const { across, up } = sides[region];
        const isNarrow = across === 'low' && patronageCut < 2 * roomForName;
        return (
          <Zone
            key={region}
            x={edges.x[across]}
            y={edges.y[up]}
            label={isNarrow || hasRoom[up] < roomForName ? '' : t(`basu.region.${region}`)}
            isTinted={region === 'loyalty'}
          />
        );
      })}
      <Rule x={patronageCut} />
      <Rule y={attitudeCut} />
      {customers.length > maxSingle
        ? clusterPoints(customers, regions).map((group) => (
            <Crowd
              key={`${group.region} ${group.patronage} ${group.attitude}`}
              group={group}
              of={customers.length}
            />
          ))
        : customers.map(({ name, patronage, attitude }, index) => (
            <Dot
              // biome-ignore lint/suspicious/noArrayIndexKey: a customer is a line of the text
              key={index}
              x={patronage}
              y={attitude}
              mark={sides[regions[index] ?? 'none'].up === 'high' ? 'circle' : 'ring'}
              label={customers.length > maxNamed ? undefined : shorten(name)}
              labelSide={sideAwayFrom(patronageCut, patronage, shorten(name))}
            />
          ))}
    </Plot>
  );
}

/** A circle whose area stands for how many customers share its place. */
function Crowd({
  group: { patronage, attitude, region, people },
  of,
}: {
  group: Group;
  of: number;
}) {
  const { across, down } = usePlotScale();
  const radius = Number(Math.max(2, 60 * Math.sqrt(people / of)).toFixed(2));
  const isHigh = sides[region].up === 'high';
  return (
    <circle
      cx={percentOf(across(patronage))}
      cy={Number(down(attitude).toFixed(2))}
      r={Math.min(22, radius)}
      fill={isHigh ? 'var(--ink)' : 'none'}
      fillOpacity="0.55"
      stroke="var(--ink)"
      strokeWidth="1.5"
    />
  );
}

export const boxes = [
  'loyalty',
  'latent',
  'spurious',
  'none',
] as const satisfies readonly LoyaltyRegion[];

/** On which side of the two cuts a box lies. */
const sides = {
  loyalty: { across: 'high', up: 'high' },
  latent: { across: 'low', up: 'high' },
  spurious: { across: 'high', up: 'low' },
  none: { across: 'low', up: 'low' },
} as const;

/** The narrowest plot, on a phone, in pixels; and about how wide a letter is. */
const narrowest = 240;
const letter = 7;

/**
 * The side of a point on which its name crosses neither the line of the cut nor the frame;
 * undefined leaves the choice to the mark.
 */
function sideAwayFrom(
  cut: number,
  patronage: number,
  name: string,
): 'start' | 'end' | 'above' | undefined {
  const width = (name.length * letter + 12) / narrowest;
  const isFree = (from: number, to: number) =>
    from >= -0.05 && to <= 1.03 && !(from < cut && cut < to);
  if (isFree(patronage - width, patronage)) return 'start';
  if (isFree(patronage, patronage + width)) return 'end';
  return isFree(patronage - width / 2, patronage + width / 2) ? 'above' : undefined;
}

const shorten = (name: string) =>
  name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name;
