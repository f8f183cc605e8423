import { scaleLinear } from 'd3-scale';
import { CategoryName } from './category-name.tsx';
import { type ChartProps, frameOf } from './chart-drawing.ts';

const levels = ['low', 'base', 'high'] as const;

/** As slides and papers print it: a light bar from low to high, the base as a dark tick across, and each by name. */
export const RangeColumns = (props: ChartProps) => {
  const { chart, colours, size } = props;
  const frame = frameOf(props);
  const { plot, bands: x } = frame;
  const [low, base, high] = levels.map((role) => chart.series.find((series) => series.role === role));
  const values = chart.series.flatMap((series) => series.values);
  const y = scaleLinear(
    [Math.min(0, ...values), Math.max(0, ...values)],
    [plot.bottom - size * 1.9, plot.top + size * 1.9],
  );
  const width = x.step() / 6;
  return (
    <g>
      {chart.categories.map((category, index) => {
        const middle = (x(index) ?? 0) + x.bandwidth() / 2;
        const [from, at, to] = [low, base, high].map((series) => y(series?.values[index] ?? 0));
        const [top, bottom] = [Math.min(from ?? 0, to ?? 0), Math.max(from ?? 0, to ?? 0)];
        const named = (name: string, label: string | undefined): string =>
          index === 0 || x.step() >= size * 7 ? `${name} ${label ?? ''}` : (label ?? '');
        return (
          <g key={`${category}-${index}`}>
            <rect
              fill={colours.accent}
              fillOpacity={0.6}
              height={Math.max(1, bottom - top)}
              width={width}
              x={middle - width / 2}
              y={top}
            />
            <line
              stroke={colours.ink}
              strokeWidth={3}
              x1={middle - width * 0.7}
              x2={middle + width * 0.7}
              y1={at}
              y2={at}
            />
            <text fill={colours.ink} fontWeight={700} x={middle + width} y={(at ?? 0) + size * 0.35}>
              {named('Base', base?.labels[index])}
            </text>
            <text fill={colours.ink} textAnchor="middle" x={middle} y={top - size * 0.5}>
              {named('High', high?.labels[index])}
            </text>
            <text fill={colours.ink} textAnchor="middle" x={middle} y={bottom + size * 1.2}>
              {named('Low', low?.labels[index])}
            </text>
            <CategoryName {...props} frame={frame} index={index} />
          </g>
        );
      })}
      <line stroke={colours.grey} x1={plot.left} x2={plot.right} y1={plot.bottom} y2={plot.bottom} />
    </g>
  );
};
