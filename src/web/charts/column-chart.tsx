import { scaleLinear } from 'd3-scale';
import type { SeriesRole } from '../../core/document/index.ts';
import { CategoryName } from './category-name.tsx';
import { type ChartColours, type ChartProps, frameOf } from './chart-drawing.ts';

const filled: Record<SeriesRole, (colours: ChartColours) => string> = {
  actual: ({ accent }) => accent,
  base: ({ accent }) => accent,
  high: ({ accent }) => accent,
  p10: ({ adverse }) => adverse,
  p90: ({ accent }) => accent,
  increase: ({ accent }) => accent,
  outlined: () => 'none',
  plan: () => 'none',
  forecast: ({ pale }) => pale,
  low: ({ adverse }) => adverse,
  decrease: ({ adverse }) => adverse,
  total: ({ ink }) => ink,
};

/** What is there to compare with stands back in grey; where money is lost the column is in the adverse colour. */
const fillOf = ({ chart, colours }: ChartProps, role: SeriesRole, value: number, index: number): string => {
  if (chart.series.length === 1 && chart.compared?.includes(index) === true) return colours.grey;
  if (chart.series.length === 1 && value < 0 && chart.unit === 'money') return colours.adverse;
  return filled[role](colours);
};

/** Columns that start at zero, with their value above. A category shows the series that have a value for it. */
export const ColumnChart = (props: ChartProps) => {
  const { chart, colours, size } = props;
  const frame = frameOf(props);
  const { plot, bands: x } = frame;
  const values = chart.series.flatMap((series) => series.values);
  const y = scaleLinear(
    [Math.min(0, ...values), Math.max(0, ...values)],
    [plot.bottom, plot.top + size * 1.5],
  );
  return (
    <g>
      {chart.categories.map((category, index) => {
        const shown = chart.series.filter((series) => (series.labels[index] ?? '') !== '');
        const bar = x.bandwidth() / Math.max(1, shown.length);
        return (
          <g key={`${category}-${index}`}>
            {shown.map((series, place) => {
              const value = series.values[index] ?? 0;
              const top = Math.min(y(value), y(0));
              const left = (x(index) ?? 0) + place * bar;
              return (
                <g key={series.name}>
                  <rect
                    fill={fillOf(props, series.role, value, index)}
                    height={Math.abs(y(value) - y(0))}
                    stroke={series.role === 'plan' ? colours.ink : 'none'}
                    strokeWidth={1.5}
                    width={bar}
                    x={left}
                    y={top}
                  />
                  <text
                    fill={colours.ink}
                    fontWeight={700}
                    textAnchor="middle"
                    x={left + bar / 2}
                    y={top - size * 0.4}
                  >
                    {series.labels[index]}
                  </text>
                </g>
              );
            })}
            <CategoryName {...props} frame={frame} index={index} />
          </g>
        );
      })}
      <line stroke={colours.grey} x1={plot.left} x2={plot.right} y1={y(0)} y2={y(0)} />
    </g>
  );
};
