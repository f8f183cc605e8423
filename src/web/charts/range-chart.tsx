import { scaleLinear } from 'd3-scale';
import { CategoryName } from './category-name.tsx';
import { type ChartProps, frameOf, isLying } from './chart-drawing.ts';
import { RangeColumns } from './range-columns.tsx';

/** Bars for the base, a line from low to high over each, and the three values in words. */
const RangeBars = (props: ChartProps) => {
  const { chart, colours, size } = props;
  const frame = frameOf(props);
  const { plot, bands: y } = frame;
  const [low, base, high] = (['low', 'base', 'high'] as const).map((role) =>
    chart.series.find((series) => series.role === role),
  );
  const values = chart.series.flatMap((series) => series.values);
  const x = scaleLinear([Math.min(0, ...values), Math.max(0, ...values)], [plot.left, plot.right]);
  return (
    <g>
      {chart.categories.map((category, index) => {
        const middle = (y(index) ?? 0) + y.bandwidth() / 2;
        const [from, at, to] = [low, base, high].map((series) => x(series?.values[index] ?? 0));
        return (
          <g key={`${category}-${index}`}>
            <CategoryName {...props} frame={frame} index={index} />
            <rect
              fill={colours.accent}
              height={y.bandwidth()}
              width={Math.abs((at ?? 0) - x(0))}
              x={Math.min(at ?? 0, x(0))}
              y={y(index)}
            />
            <path
              d={`M${from} ${middle - 5}v10M${from} ${middle}H${to}M${to} ${middle - 5}v10`}
              fill="none"
              stroke={colours.ink}
              strokeWidth={1.75}
            />
            <text fill={colours.ink} x={Math.max(to ?? 0, at ?? 0) + 6} y={middle + size * 0.35}>
              <tspan fontWeight={700}>{base?.labels[index]}</tspan>
            </text>
            <text
              fill={colours.grey}
              fontSize={size * 0.85}
              x={plot.left + 4}
              y={(y(index) ?? 0) + y.bandwidth() + size}
            >
              {`${low?.labels[index] ?? ''} to ${high?.labels[index] ?? ''}`}
            </text>
          </g>
        );
      })}
      <line stroke={colours.grey} x1={x(0)} x2={x(0)} y1={plot.top} y2={plot.bottom} />
    </g>
  );
};

/** Low, base and high of each thing. */
export const RangeChart = (props: ChartProps) =>
  isLying(props) ? <RangeBars {...props} /> : <RangeColumns {...props} />;
