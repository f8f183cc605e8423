import { scaleBand, scaleLinear } from 'd3-scale';
import { type ChartProps, plotOf, wrappedName } from './chart-drawing.ts';

/** Steps from one level to the next; the last column is the total. */
export const WaterfallChart = (props: ChartProps) => {
  const { chart, colours, size } = props;
  const plot = plotOf(props);
  const [up, down, total] = (['increase', 'decrease', 'total'] as const).map((role) =>
    chart.series.find((series) => series.role === role),
  );
  const isTotalAt = (index: number): boolean => (total?.labels[index] ?? '') !== '';
  const changeAt = (index: number): number => (up?.values[index] ?? 0) + (down?.values[index] ?? 0);
  /** Where the columns stand after the first so many: a total begins anew. */
  const levelAfter = (count: number): number =>
    chart.categories
      .slice(0, count)
      .reduce(
        (level, _, index) => (isTotalAt(index) ? (total?.values[index] ?? 0) : level + changeAt(index)),
        0,
      );
  const steps = chart.categories.map((category, index) => {
    const change = changeAt(index);
    const isTotal = isTotalAt(index);
    const from = isTotal ? 0 : levelAfter(index);
    const to = levelAfter(index + 1);
    const label =
      [up, down, total].map((series) => series?.labels[index] ?? '').find((text) => text !== '') ?? '';
    const colour = isTotal ? colours.ink : change < 0 ? colours.adverse : colours.accent;
    return { category, from, to, label, colour };
  });
  const levels = steps.flatMap(({ from, to }) => [from, to]);
  const y = scaleLinear(
    [Math.min(0, ...levels), Math.max(0, ...levels)],
    [plot.bottom, plot.top + size * 1.5],
  );
  const x = scaleBand(
    steps.map((_, index) => index),
    [plot.left, plot.right],
  ).padding(0.25);
  return (
    <g>
      {steps.map(({ category, from, to, label, colour }, index) => {
        const left = x(index) ?? 0;
        const top = Math.min(y(from), y(to));
        return (
          <g key={category}>
            <rect
              fill={colour}
              height={Math.max(1, Math.abs(y(from) - y(to)))}
              width={x.bandwidth()}
              x={left}
              y={top}
            />
            {index < steps.length - 1 && (
              <line
                stroke={colours.grey}
                x1={left + x.bandwidth()}
                x2={left + x.step()}
                y1={y(to)}
                y2={y(to)}
              />
            )}
            <text
              fill={colours.ink}
              fontWeight={700}
              textAnchor="middle"
              x={left + x.bandwidth() / 2}
              y={top - size * 0.4}
            >
              {label}
            </text>
            <text fill={colours.ink} textAnchor="middle" y={plot.bottom + size * 1.4}>
              {wrappedName(category, x.step(), size).map((line, lineIndex) => (
                <tspan key={line} dy={lineIndex === 0 ? 0 : size * 1.15} x={left + x.bandwidth() / 2}>
                  {line}
                </tspan>
              ))}
            </text>
          </g>
        );
      })}
      <line stroke={colours.grey} x1={plot.left} x2={plot.right} y1={y(0)} y2={y(0)} />
    </g>
  );
};
