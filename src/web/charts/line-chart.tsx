import { area, line } from 'd3-shape';
import { type ChartProps, endNamesWidth, plotOf, wrappedName } from './chart-drawing.ts';
import { keptApart, lineScales } from './line-scales.ts';

const dashes: Record<string, string> = { low: '6 4', high: '2 3', base: '' };

/** Months are read in quarters, halves and whole years. */
const tickSteps = [1, 2, 3, 6, 12, 24];

/** Up to three paths with their names at their ends, a zero line, and what is marked on them. */
export const LineChart = (props: ChartProps) => {
  const { chart, colours, size, bare } = props;
  const plot = plotOf(props);
  const { x, y, left, ticks, tickLabel } = lineScales(props);
  const last = chart.categories.length - 1;
  const path = line<number>(
    (_, index) => x(index),
    (value) => y(value),
  );
  const [low, high] = (['low', 'high'] as const).map((role) =>
    chart.series.find((series) => series.role === role),
  );
  const between = area<number>(
    (_, index) => x(index),
    (value) => y(value),
    (_, index) => y(high?.values[index] ?? 0),
  );
  const every = tickSteps.find((step) => chart.categories.length / step <= 9) ?? 60;
  const names = chart.series.map(({ name }) =>
    wrappedName(name, endNamesWidth(props) - size / 2, size * 1.08),
  );
  const rows = 1 + Math.max(...names.map(({ length }) => length));
  const ends = keptApart(
    chart.series.map((series) => y(series.values[last] ?? 0)),
    size * (rows * 1.1 + 0.1),
  );
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            stroke={tick === 0 ? colours.grey : colours.pale}
            x1={left}
            x2={plot.right}
            y1={y(tick)}
            y2={y(tick)}
          />
          <text fill={colours.grey} textAnchor="end" x={left - size * 0.5} y={y(tick) + size * 0.35}>
            {tickLabel(tick)}
          </text>
        </g>
      ))}
      {chart.categories.map((category, index) =>
        index % every === 0 ? (
          <text
            key={category}
            fill={colours.grey}
            textAnchor="middle"
            x={x(index)}
            y={plot.bottom + size * 1.5}
          >
            {category}
          </text>
        ) : null,
      )}
      {bare === true && low !== undefined && high !== undefined && (
        <path d={between(low.values) ?? ''} fill={colours.accent} opacity={0.12} />
      )}
      {chart.series.map((series, place) => {
        const colour =
          series.role === 'low' ? colours.adverse : series.role === 'total' ? colours.ink : colours.accent;
        const leads = series.role === 'base' || series.role === 'total';
        return (
          <g key={series.name}>
            <path
              d={path(series.values) ?? ''}
              fill="none"
              stroke={colour}
              strokeDasharray={dashes[series.role]}
              strokeWidth={leads ? 3 : 1.75}
            />
            <text fill={colour} fontWeight={leads ? 700 : 400}>
              {[...(names[place] ?? []), series.labels[last]].map((words, row) => (
                <tspan key={words} x={x(last) + 6} y={(ends[place] ?? 0) + row * size * 1.1}>
                  {words}
                </tspan>
              ))}
            </text>
          </g>
        );
      })}
      {chart.marks.map(({ label: words, at }) =>
        'category' in at ? (
          <g key={words}>
            <line
              stroke={colours.ink}
              strokeDasharray="3 3"
              x1={x(at.category)}
              x2={x(at.category)}
              y1={plot.top}
              y2={y(0)}
            />
            <circle cx={x(at.category)} cy={y(0)} fill={colours.ink} r={4} />
            <text fill={colours.ink} textAnchor="middle" x={x(at.category)} y={plot.top - 4}>
              {words}
            </text>
          </g>
        ) : null,
      )}
    </g>
  );
};
