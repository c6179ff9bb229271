import type { StageFunnel } from '../../measures/stage-funnel';
import { Chart } from '../charts/Chart';
import { useWords } from '../frame/words';
import styles from './StageFunnel.module.css';
import { writePeople } from './write-people';

type Props = { funnel: StageFunnel; names: readonly string[] };

const row = 38;
/** The stages before the first purchase: those people know only the promise. */
const beforePurchase = 3;

/** A bar for each stage: solid for who reached it, outlined for who stopped just before. */
export function FunnelPicture({ funnel, names }: Props) {
  const { t, format } = useWords();
  const [start = 1] = funnel.counts;
  const width = (people: number) => `${Number(((100 * people) / start).toFixed(3))}%`;
  const list = names
    .map((name, stage) => `${name} ${writePeople(funnel.counts[stage] ?? 0, format)}`)
    .join(', ');
  return (
    <Chart
      name="picture"
      title={t('funnel.picture')}
      description={t('funnel.picture.description', { list })}
      height={names.length * row}
    >
      {names.map((name, stage) => {
        const people = funnel.counts[stage] ?? 0;
        const lost = stage > 0 ? (funnel.lost[stage - 1] ?? 0) : 0;
        const y = stage * row;
        return (
          <g key={name}>
            <text x="0" y={y + 13} fontWeight="600">
              {name}
            </text>
            <text x="100%" y={y + 13} textAnchor="end">
              {lost > 0 && (
                <tspan className={styles.lost}>{`−${writePeople(lost, format)} `}</tspan>
              )}
              <tspan dx={lost > 0 ? 8 : 0} fontWeight="600">
                {writePeople(people, format)}
              </tspan>
            </text>
            {lost > 0 && (
              <rect
                x={width(people)}
                y={y + 19.5}
                width={width(lost)}
                height="11"
                fill="none"
                stroke="var(--line-strong)"
                strokeDasharray="3 3"
              />
            )}
            {people > 0 && (
              <rect
                className={styles.bar}
                x="0"
                y={y + 19}
                width={width(people)}
                height="12"
                fill={stage < beforePurchase ? 'var(--promised)' : 'var(--delivered)'}
              />
            )}
          </g>
        );
      })}
    </Chart>
  );
}
