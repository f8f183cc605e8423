import { scaleLinear } from 'd3-scale';
import { CategoryName } from './category-name.tsx';
import { type ChartProps, frameOf, stackedFill, widthOf } from './chart-drawing.ts';

/** Lying bars from zero; several series stand one after the other in a bar, as shares of a whole do. */
export const BarChart = (props: ChartProps) => {
  const { chart, colours, size } = props;
  const frame = frameOf(props);
  const { plot, bands: y } = frame;
  const sums = chart.categories.map((_, index) =>
    chart.series.reduce((sum, series) => sum + (series.values[index] ?? 0), 0),
  );
  const isSingle = chart.series.length === 1;
  const labels = Math.max(
    0,
    ...chart.series.flatMap((series) => series.labels.map((label) => widthOf(label, size))),
  );
  const beyond = isSingle && sums.some((sum) => sum < 0) ? labels + size : 0;
  const x = scaleLinear(
    [Math.min(0, ...sums), Math.max(0, ...sums)],
    [plot.left + beyond, plot.right - Math.max(0, labels - size * 3)],
  );
  const fills = chart.series.map(({ role }, index) => stackedFill(role, index, colours));
  return (
    <g>
      {chart.categories.map((category, index) => {
        let sum = 0;
        const middle = (y(index) ?? 0) + y.bandwidth() / 2;
        return (
          <g key={`${category}-${index}`}>
            <CategoryName {...props} frame={frame} index={index} />
            {chart.series.map((series, place) => {
              const value = series.values[index] ?? 0;
              const from = sum;
              sum += value;
              const label = series.labels[index] ?? '';
              const isInside = !isSingle && Math.abs(x(sum) - x(from)) > widthOf(label, size) + size;
              const isLeft = isSingle && value < 0;
              return (
                <g key={series.name}>
                  <rect
                    fill={isLeft ? colours.adverse : fills[place]}
                    height={y.bandwidth()}
                    width={Math.abs(x(sum) - x(from))}
                    x={Math.min(x(sum), x(from))}
                    y={y(index)}
                  />
                  {(isSingle || isInside || place === chart.series.length - 1) && (
                    <text
                      fill={isInside && series.role !== 'plan' ? (colours.inside ?? '#fff') : colours.ink}
                      textAnchor={isInside ? 'middle' : isLeft ? 'end' : 'start'}
                      x={isInside ? (x(sum) + x(from)) / 2 : x(sum) + (isLeft ? -5 : 5)}
                      y={middle + size * 0.35}
                    >
                      {label}
                    </text>
                  )}
                </g>
              );
            })}
          </g>
        );
      })}
      {sums.some((value) => value < 0) && (
        <line stroke={colours.grey} x1={x(0)} x2={x(0)} y1={plot.top} y2={plot.bottom} />
      )}
    </g>
  );
};
