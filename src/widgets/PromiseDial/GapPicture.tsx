import { along, Chart, Scale } from '../charts/Chart';
import { GapHatch } from '../charts/GapHatch';
import { useWords } from '../frame/words';
import type { Levels } from './fields';
import styles from './PromiseDial.module.css';

type Props = Levels & { isKept: boolean };

const thick = 40;
const between = 34;
const lower = thick + between;
const marks = [0, 2, 4, 6, 8, 10];

/**
 * The promise above, the delivery below, and between them what is missing (hatched) or what came on
 * top (crosses).
 */
export function GapPicture({ promised, delivered, isKept }: Props) {
  const { id, t, format } = useWords();
  const hatch = `${id}-gap`;
  const crosses = `${id}-more`;
  const label = `${id}-label`;
  const gap = Number((delivered - promised).toFixed(2));
  const kind = isKept ? 'kept' : gap < 0 ? 'short' : 'exceeded';
  const size = Math.abs(gap);
  const middle = (promised + delivered) / 2;
  const anchor = middle > 7 ? 'end' : middle < 3 ? 'start' : 'middle';
  return (
    <Chart
      name="picture"
      title={t('dial.picture')}
      description={t(`dial.picture.${kind}`, { promised, delivered, gap: size })}
      height={lower + thick + 26}
    >
      <GapHatch id={hatch} />
      <defs>
        <pattern id={crosses} width="12" height="12" patternUnits="userSpaceOnUse">
          <rect width="12" height="12" fill="var(--delivered-soft)" />
          <path d="M6 2.5 v7 M2.5 6 h7" stroke="var(--delivered)" strokeWidth="1.5" />
        </pattern>
      </defs>
      {[0, lower].map((y) => (
        <rect key={y} x="0" y={y} width="100%" height={thick} fill="var(--paper-sunk)" />
      ))}
      <rect
        x="0"
        y="0"
        width={along(promised, 0, 10)}
        height={thick}
        fill="var(--promised-soft)"
        stroke="var(--promised)"
        strokeWidth="2"
      />
      <rect
        x="0"
        y={lower}
        width={along(Math.min(promised, delivered), 0, 10)}
        height={thick}
        fill="var(--delivered)"
      />
      {gap < 0 && (
        <rect
          x={along(delivered, 0, 10)}
          y={lower}
          width={along(-gap, 0, 10)}
          height={thick}
          fill={`url(#${hatch})`}
          stroke="var(--ink-soft)"
        />
      )}
      {gap > 0 && (
        <rect
          x={along(promised, 0, 10)}
          y={lower}
          width={along(gap, 0, 10)}
          height={thick}
          fill={`url(#${crosses})`}
          stroke="var(--delivered)"
        />
      )}
      <line
        x1={along(promised, 0, 10)}
        x2={along(promised, 0, 10)}
        y1={thick}
        y2={lower + thick}
        stroke="var(--promised)"
        strokeWidth="2"
        strokeDasharray="5 4"
      />
      {/* its outline goes below all of it: Firefox paints letters of two fonts one after the other, and would cover an i before a ż */}
      <use href={`#${label}`} className={styles.outline} />
      <text
        id={label}
        className={styles.gap}
        x={along(middle, 0, 10)}
        dx={anchor === 'end' ? 6 : anchor === 'start' ? -6 : 0}
        y={thick + between / 2 + 5}
        textAnchor={anchor}
      >
        {t(`dial.gap.${kind}`, { gap: size })}
      </text>
      <Scale
        top={lower + thick}
        from={0}
        to={10}
        marks={marks.map((value) => ({ value, label: format.number(value) }))}
      />
    </Chart>
  );
}
