/**
 * Heights in pixels, as in the style sheet: the rungs' middles from the top, a wider gap where the
 * first purchase lies.
 */
export const middles = {
  advocate: 50,
  client: 106,
  'repeat-customer': 162,
  'first-time-customer': 218,
  prospect: 310,
  suspect: 366,
};
/** where those who stop buying lie, beside the buyers */
export const besideBuyers = (middles.client + middles['repeat-customer']) / 2;
export const half = 22;
const firstPurchase = 257;
export const pictureHeight = 392;

const rails = ['17%', '49%'];
export const middle = '33%';
const buyersEdge = '58%';

/** The rails, the arrows that climb, and the dashed ones that leave, return or recommend. */
export function LadderLines() {
  const steps = Object.values(middles);
  return (
    <g fill="none" stroke="var(--ink-soft)" strokeWidth="1.5">
      {rails.map((x) => (
        <line
          key={x}
          x1={x}
          x2={x}
          y1={middles.advocate - half - 8}
          y2={pictureHeight}
          stroke="var(--line-strong)"
          strokeWidth="4"
        />
      ))}
      {steps.slice(0, -1).map((y, index) => (
        <Climb key={y} from={(steps[index + 1] ?? y) - half} to={y + half} />
      ))}
      <line
        x1="0"
        x2="100%"
        y1={firstPurchase}
        y2={firstPurchase}
        stroke="var(--line-strong)"
        strokeDasharray="2 4"
      />

      <Sideways from="54%" to="65%" y={middles.prospect - 9} />
      <Sideways from="65%" to="54%" y={middles.prospect + 9} isDashed />

      <line
        x1={buyersEdge}
        x2={buyersEdge}
        y1={middles.advocate}
        y2={middles['first-time-customer']}
      />
      {steps.slice(0, 4).map((y) => (
        <line key={y} x1="54%" x2={buyersEdge} y1={y} y2={y} />
      ))}
      <Sideways from={buyersEdge} to="65%" y={besideBuyers - 9} isDashed />
      <Sideways from="65%" to={buyersEdge} y={besideBuyers + 9} isDashed />

      <g strokeDasharray="5 4">
        <line x1="12%" x2="4%" y1={middles.advocate} y2={middles.advocate} />
        <line x1="4%" x2="4%" y1={middles.advocate} y2={middles.prospect} />
      </g>
      <Sideways from="4%" to="12%" y={middles.prospect} isDashed />
    </g>
  );
}

function Climb({ from, to }: { from: number; to: number }) {
  return (
    <g>
      <line x1={middle} x2={middle} y1={from} y2={to + 3} />
      <svg x={middle} y={to + 1} overflow="visible" aria-hidden="true">
        <path d="M0 0 l5 8 h-10 z" fill="var(--ink-soft)" stroke="none" />
      </svg>
    </g>
  );
}

function Sideways({
  from,
  to,
  y,
  isDashed = false,
}: {
  from: string;
  to: string;
  y: number;
  isDashed?: boolean;
}) {
  const isRight = Number.parseFloat(to) > Number.parseFloat(from);
  return (
    <g>
      <line x1={from} x2={to} y1={y} y2={y} strokeDasharray={isDashed ? '5 4' : undefined} />
      <svg x={to} y={y} overflow="visible" aria-hidden="true">
        <path
          d={isRight ? 'M-1 0 l-8 -5 v10 z' : 'M1 0 l8 -5 v10 z'}
          fill="var(--ink-soft)"
          stroke="none"
        />
      </svg>
    </g>
  );
}
