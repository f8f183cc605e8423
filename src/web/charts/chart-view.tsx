import type { ReactNode } from 'react';
import { type ChartKind, chartKinds } from '../../core/document/index.ts';
import { BarChart } from './bar-chart.tsx';
import { type ChartProps, legendOf, stackedFill } from './chart-drawing.ts';
import { ColumnChart } from './column-chart.tsx';
import { CourseChart } from './course-chart.tsx';
import { IntervalChart } from './interval-chart.tsx';
import { LineChart } from './line-chart.tsx';
import { PlotChart } from './plot-chart.tsx';
import { TornadoChart } from './tornado-chart.tsx';
import { WaterfallChart } from './waterfall-chart.tsx';

const drawings: Record<ChartKind, (props: ChartProps) => ReactNode> = {
  column: ColumnChart,
  bar: BarChart,
  'stacked-bar': BarChart,
  line: LineChart,
  course: CourseChart,
  interval: IntervalChart,
  waterfall: WaterfallChart,
  plot: PlotChart,
  tornado: TornadoChart,
};

const Legend = (props: ChartProps) => {
  const { chart, colours, size, bare } = props;
  const swatches =
    chartKinds[chart.kind].legend === 'sides'
      ? [colours.adverse, colours.accent]
      : chart.series.map(({ role }, index) => stackedFill(role, index, colours));
  const first = size * (bare === true ? 0.7 : 2.35);
  return legendOf(props).map(({ name, x, row }, index) => (
    <g key={name}>
      <rect
        fill={swatches[index]}
        height={size * 0.7}
        width={size * 0.7}
        x={x}
        y={first + row * size * 1.5 - size * 0.35}
      />
      <text fill={colours.ink} fontSize={size * 0.9} x={x + size} y={first + row * size * 1.5 + size * 0.3}>
        {name}
      </text>
    </g>
  ));
};

/** A chart specification as SVG, in the colours of the place that it stands in. */
export const ChartView = (props: ChartProps) => {
  const { chart, colours, width, size, bare } = props;
  const Draw = drawings[chart.kind];
  return (
    <g fontSize={size}>
      {bare !== true && (
        <text fill={colours.ink} fontWeight={700} textAnchor="middle" x={width / 2} y={size * 1.2}>
          {chart.title}
        </text>
      )}
      <Legend {...props} />
      <Draw {...props} />
    </g>
  );
};
