import { percentOf, usePlotScale } from '../charts/plot-scale';

type Props = { x: number; y: number; text: string; isStrong: boolean };

/** The name of a curve, standing beside it where no other curve passes. */
export function CurveLabel({ x, y, text, isStrong }: Props) {
  const { across, down } = usePlotScale();
  return (
    <text
      x={percentOf(across(x))}
      y={Number(down(y).toFixed(2))}
      fontWeight={isStrong ? 600 : undefined}
      stroke="var(--paper-raised)"
      strokeWidth="3"
      paintOrder="stroke"
    >
      {text}
    </text>
  );
}
