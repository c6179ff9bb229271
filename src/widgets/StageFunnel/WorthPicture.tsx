import { Chart } from '../charts/Chart';
import { useWords } from '../frame/words';
import styles from './StageFunnel.module.css';
import type { Worth } from './worth-of-a-point';
import { writePeople } from './write-people';

type Props = { worths: readonly Worth[]; names: readonly string[] };

const row = 26;

/**
 * What one point more at each step would add at the end: the largest is filled, the others are
 * outlined.
 */
export function WorthPicture({ worths, names }: Props) {
  const { t, format } = useWords();
  const max = Math.max(...worths.map(({ gain = 0 }) => gain));
  const texts = worths.map(({ gain }) =>
    gain === undefined ? t('funnel.worth.full') : `+${writePeople(gain, format)}`,
  );
  const list = names.map((name, step) => `${name} ${texts[step]}`).join(', ');
  return (
    <div className={styles.worth}>
      <p className={styles.head}>{t('funnel.worth')}</p>
      <Chart name="worth" title={t('funnel.worth')} description={list} height={names.length * row}>
        {names.map((name, step) => {
          const { gain = 0, isMost } = worths[step] ?? {};
          const y = step * row;
          return (
            <g key={name}>
              <text x="0" y={y + 17} fontWeight={isMost ? 600 : undefined}>
                {name}
              </text>
              <text x="100%" y={y + 17} textAnchor="end" fontWeight={isMost ? 600 : undefined}>
                {texts[step]}
              </text>
              {gain > 0 && (
                <rect
                  x="62%"
                  y={y + 6.5}
                  width={`${Number(((20 * gain) / max).toFixed(3))}%`}
                  height="13"
                  fill={isMost ? 'var(--ink)' : 'var(--paper-raised)'}
                  stroke="var(--ink)"
                />
              )}
            </g>
          );
        })}
      </Chart>
    </div>
  );
}
