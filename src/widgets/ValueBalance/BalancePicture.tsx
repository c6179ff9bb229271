import type { ValueBalance } from '../../measures/value-balance';
import { along, Chart } from '../charts/Chart';
import { GapHatch } from '../charts/GapHatch';
import { useWords } from '../frame/words';

type Props = {
  view: 'difference' | 'ratio';
  offers: readonly { name: string; balance: ValueBalance }[];
};

const top = 32;
const row = 76;
const thick = 18;

/**
 * For each offer a bar for what is got and one for what is given, on one scale; in the view of
 * ratios all that is given is one unit long. Where less is got than given, the missing piece is
 * hatched.
 */
export function BalancePicture({ view, offers }: Props) {
  const { id, t, format } = useWords();
  const hatch = `${id}-missing`;
  const bars = offers.map(({ name, balance: { benefit, sacrifice, difference, ratio } }) => ({
    name,
    got: view === 'difference' ? benefit : (ratio ?? 0),
    given: view === 'difference' ? sacrifice : ratio === null ? 0 : 1,
    text:
      view === 'difference'
        ? format.signed(difference, 2)
        : ratio === null
          ? t('widget.nothing')
          : format.number(ratio, 2),
  }));
  const longest = Math.max(...bars.flatMap(({ got, given }) => [got, given])) || 1;
  const wide = (value: number) => along(value, 0, longest);
  const list = bars.map(({ name, got, given }) =>
    t('balance.picture.one', { name, got: format.number(got, 2), given: format.number(given, 2) }),
  );
  return (
    <Chart
      name="picture"
      title={t(`balance.view.${view}`)}
      description={list.join('; ')}
      height={top + bars.length * row - 8}
    >
      <GapHatch id={hatch} />
      {[
        { word: t('balance.got'), x: '0', fill: 'var(--delivered)', stroke: 'var(--delivered)' },
        {
          word: t('balance.given'),
          x: '34%',
          fill: 'var(--promised-soft)',
          stroke: 'var(--promised)',
        },
        { word: t('balance.missing'), x: '68%', fill: `url(#${hatch})`, stroke: 'var(--ink-soft)' },
      ].map(({ word, x, fill, stroke }) => (
        <g key={word}>
          <svg
            x={x}
            y="2"
            width="16"
            height="14"
            overflow="visible"
            aria-hidden="true"
            focusable="false"
          >
            <rect x="0.5" y="0.5" width="15" height="12" fill={fill} stroke={stroke} />
          </svg>
          <text x={x} dx="22" y="14">
            {word}
          </text>
        </g>
      ))}
      {bars.map(({ name, got, given, text }, index) => {
        const y = top + index * row;
        return (
          <g key={name}>
            <text x="0" y={y + 14} fontWeight="600">
              {name}
            </text>
            <text x="100%" y={y + 14} textAnchor="end" fontWeight="600">
              {text}
            </text>
            <rect
              x="0"
              y={y + 22}
              width={wide(got)}
              height={thick}
              fill="var(--delivered)"
              stroke="var(--delivered)"
            />
            {given > got && (
              <rect
                x={wide(got)}
                y={y + 22}
                width={wide(given - got)}
                height={thick}
                fill={`url(#${hatch})`}
                stroke="var(--ink-soft)"
              />
            )}
            {given > 0 && (
              <rect
                x="0"
                y={y + 24 + thick}
                width={wide(given)}
                height={thick}
                fill="var(--promised-soft)"
                stroke="var(--promised)"
                strokeWidth="1.5"
                strokeDasharray="5 3"
              />
            )}
          </g>
        );
      })}
    </Chart>
  );
}
