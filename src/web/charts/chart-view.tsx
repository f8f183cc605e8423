import type { ReactNode } from 'react';
import type { ChartKind } from '../../core/document/index.ts';
import { BarChart } from './bar-chart.tsx';
import type { ChartProps } from './chart-drawing.ts';
import { ColumnChart } from './column-chart.tsx';
import { LineChart } from './line-chart.tsx';
import { RangeChart } from './range-chart.tsx';
import { TornadoChart } from './tornado-chart.tsx';
import { WaterfallChart } from './waterfall-chart.tsx';

const drawings: Record<ChartKind, (props: ChartProps) => ReactNode> = {
  column: ColumnChart,
  bar: BarChart,
  'stacked-bar': BarChart,
  line: LineChart,
  'range-bar': RangeChart,
  waterfall: WaterfallChart,
  tornado: TornadoChart,
};

const legendKinds: readonly ChartKind[] = ['tornado', 'stacked-bar'];

/** A chart specification as SVG, in the colours of the place that it stands in. */
export const ChartView = (props: ChartProps) => {
  const { chart, colours, width, size } = props;
  const Draw = drawings[chart.kind];
  const swatches = [colours.adverse, colours.accent];
  return (
    <g fontSize={size}>
      <text fill={colours.ink} fontWeight={700} textAnchor="middle" x={width / 2} y={size * 1.2}>
        {chart.title}
      </text>
      {legendKinds.includes(chart.kind) &&
        chart.series.map((series, index) => (
          <g key={series.name}>
            <rect
              fill={swatches[index % swatches.length]}
              height={size * 0.7}
              width={size * 0.7}
              x={width * 0.2 + index * width * 0.34}
              y={size * 2}
            />
            <text
              fill={colours.ink}
              fontSize={size * 0.9}
              x={width * 0.2 + index * width * 0.34 + size}
              y={size * 2.65}
            >
              {series.name}
            </text>
          </g>
        ))}
      <Draw {...props} />
    </g>
  );
};
