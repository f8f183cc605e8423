import { scaleBand, scaleLinear } from 'd3-scale';
import { type ChartProps, plotOf, wrappedName } from './chart-drawing.ts';

/** Lying bars from zero; several series stand one after the other in a bar, as shares of a whole do. */
export const BarChart = (props: ChartProps) => {
  const { chart, colours, size } = props;
  const plot = plotOf(props);
  const sums = chart.categories.map((_, index) =>
    chart.series.reduce((sum, series) => sum + (series.values[index] ?? 0), 0),
  );
  const x = scaleLinear([Math.min(0, ...sums), Math.max(0, ...sums)], [plot.left, plot.right]);
  const y = scaleBand(
    chart.categories.map((_, index) => index),
    [plot.top, plot.bottom],
  ).padding(0.35);
  const fills = [colours.accent, colours.grey, colours.adverse];
  return (
    <g>
      {chart.categories.map((category, index) => {
        let sum = 0;
        const middle = (y(index) ?? 0) + y.bandwidth() / 2;
        return (
          <g key={category}>
            <text fill={colours.ink} textAnchor="end">
              {wrappedName(category, plot.left - 10, size).map((line, lineIndex) => (
                <tspan key={line} x={plot.left - 8} y={middle + size * (0.35 + lineIndex * 1.1)}>
                  {line}
                </tspan>
              ))}
            </text>
            {chart.series.map((series, place) => {
              const value = series.values[index] ?? 0;
              const from = sum;
              sum += value;
              const isWide = Math.abs(x(sum) - x(from)) > size * 3 && chart.series.length > 1;
              return (
                <g key={series.name}>
                  <rect
                    fill={fills[place % fills.length]}
                    height={y.bandwidth()}
                    width={Math.abs(x(sum) - x(from))}
                    x={Math.min(x(sum), x(from))}
                    y={y(index)}
                  />
                  <text
                    fill={isWide ? '#fff' : colours.ink}
                    textAnchor={isWide ? 'middle' : 'start'}
                    x={isWide ? (x(sum) + x(from)) / 2 : x(sum) + 5}
                    y={middle + size * 0.35}
                  >
                    {series.labels[index]}
                  </text>
                </g>
              );
            })}
          </g>
        );
      })}
    </g>
  );
};
