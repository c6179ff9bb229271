import type { ReactNode } from 'react';
import { useWords } from '../frame/words';
import { Chart } from './Chart';
import { type Axis, marksOf, PlotScaleProvider, percentOf, plotScale } from './plot-scale';

type Props = {
  /** unique within the widget */
  name: string;
  title: string;
  description: string;
  x: Axis;
  y: Axis;
  /** pixels between the two ends of the upright axis */
  height?: number;
  children: ReactNode;
};

const top = 34;
/** left of the frame, in the room that the chart leaves for the upright axis */
const outermost = -46;
const xMarks = 5;
const yMarks = 4;

/**
 * A plot of two measures with a grid, whose marks are its children. Horizontal places are per cent,
 * so that lettering keeps its size at any width; the numbers of the upright axis have room for six
 * signs.
 */
export function Plot({ name, title, description, x, y, height = 240, children }: Props) {
  const { format } = useWords();
  const foot = top + height;
  const scale = plotScale({ x, y, top, foot });
  const write = ({ show }: Axis, value: number) => (show ? show(value) : format.plain(value));
  return (
    <Chart name={name} title={title} description={description} height={foot + 42} hasUprightAxis>
      <text x={outermost} y="12" fontWeight="600">
        {y.label}
      </text>
      {marksOf(y, yMarks).map((value) => (
        <g key={value}>
          <line
            x1="0"
            x2="100%"
            y1={scale.down(value)}
            y2={scale.down(value)}
            stroke="var(--line)"
          />
          <text x="-8" y={scale.down(value) + 4} textAnchor="end" fontSize="0.75rem">
            {write(y, value)}
          </text>
        </g>
      ))}
      <line x1="0" x2="100%" y1={foot} y2={foot} stroke="var(--line-strong)" />
      {marksOf(x, xMarks).map((value) => (
        <g key={value}>
          <line
            x1={percentOf(scale.across(value))}
            x2={percentOf(scale.across(value))}
            y1={foot}
            y2={foot + 5}
            stroke="var(--line-strong)"
          />
          <text
            x={percentOf(scale.across(value))}
            y={foot + 19}
            textAnchor="middle"
            fontSize="0.75rem"
          >
            {write(x, value)}
          </text>
        </g>
      ))}
      <text x="100%" y={foot + 37} textAnchor="end" fontWeight="600">
        {x.label}
      </text>
      <PlotScaleProvider value={scale}>{children}</PlotScaleProvider>
    </Chart>
  );
}
