import { scaleLinear } from 'd3-scale';
import { CategoryName } from './category-name.tsx';
import { type ChartProps, frameOf } from './chart-drawing.ts';

/** One bar for each assumption, opening around the base result, the widest first. */
export const TornadoChart = (props: ChartProps) => {
  const { chart, colours, size } = props;
  const frame = frameOf(props);
  const { plot, bands: y } = frame;
  const reference = chart.reference ?? 0;
  const [low, high] = (['low', 'high'] as const).map((role) =>
    chart.series.find((series) => series.role === role),
  );
  const values = [reference, ...chart.series.flatMap((series) => series.values)];
  const x = scaleLinear([Math.min(...values), Math.max(...values)], [plot.left + size * 4, plot.right]);
  return (
    <g>
      {chart.categories.map((category, index) => {
        const middle = (y(index) ?? 0) + y.bandwidth() / 2;
        const ends = [
          { series: low, colour: colours.adverse, anchor: 'end' as const, shift: -5 },
          { series: high, colour: colours.accent, anchor: 'start' as const, shift: 5 },
        ];
        return (
          <g key={`${category}-${index}`}>
            <CategoryName {...props} frame={frame} index={index} />
            {ends.map(({ series, colour, anchor, shift }) => {
              const end = x(series?.values[index] ?? reference);
              return (
                <g key={anchor}>
                  <rect
                    fill={colour}
                    height={y.bandwidth()}
                    width={Math.abs(end - x(reference))}
                    x={Math.min(end, x(reference))}
                    y={y(index)}
                  />
                  <text fill={colours.ink} textAnchor={anchor} x={end + shift} y={middle + size * 0.35}>
                    {series?.labels[index]}
                  </text>
                </g>
              );
            })}
          </g>
        );
      })}
      <line stroke={colours.ink} x1={x(reference)} x2={x(reference)} y1={plot.top} y2={plot.bottom} />
    </g>
  );
};
