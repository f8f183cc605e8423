import { line } from 'd3-shape';
import { ticksOf } from '../../core/document/index.ts';
import type { ChartProps } from './chart-drawing.ts';
import { courseScales } from './course-scales.ts';

/** Paths over time, and at the right end of each how sure it is: thick what 8 in 10 cases come to, thin the extremes. */
export const CourseChart = (props: ChartProps) => {
  const { chart, colours, size } = props;
  const { board, x, y, tick: tickIn } = courseScales(props);
  const { across, up, scale, named, ends, names, marks, row } = board;
  const tick = (value: number): string => tickIn(value, scale);
  const path = line<number>(
    (_, index) => x(index),
    (value) => y(value),
  );
  const colourOf = (series: number): string =>
    chart.series[series]?.role === 'total' ? colours.ink : colours.accent;
  return (
    <g>
      {ticksOf(scale).map((value) => (
        <g key={value}>
          <line
            stroke={value === 0 ? colours.ink : colours.pale}
            x1={x(0)}
            x2={x(across.last)}
            y1={y(value)}
            y2={y(value)}
          />
          <text fill={colours.grey} textAnchor="end" x={x(0) - size * 0.4} y={y(value) + size * 0.35}>
            {tick(value)}
          </text>
        </g>
      ))}
      {named.map((place) => (
        <text key={place} fill={colours.grey} textAnchor="middle" x={x(place)} y={y(up.from) + size * 1.4}>
          {chart.categories[place]}
        </text>
      ))}
      {marks.map(({ mark, at, top, lines, side }) => {
        const isGate = mark.role === 'gate' || mark.role === 'stop';
        const colour = isGate ? colours.adverse : colours.ink;
        return (
          <g key={mark.label}>
            <line
              stroke={colour}
              strokeDasharray={isGate ? '2 3' : undefined}
              strokeWidth={1.25}
              x1={x(at.x)}
              x2={x(at.x)}
              y1={y(top)}
              y2={y(at.y)}
            />
            {lines.map((words, index) => (
              <text
                key={words}
                fill={colour}
                fontWeight={index === 0 ? 700 : 400}
                textAnchor={side === 'right' ? 'start' : 'end'}
                x={x(at.x) + (side === 'right' ? 6 : -6)}
                y={y(top - row * (index + 0.5)) + size * 0.35}
              >
                {words}
              </text>
            ))}
          </g>
        );
      })}
      {chart.series.map(({ name, values }, index) => (
        <path key={name} d={path(values) ?? ''} fill="none" stroke={colourOf(index)} strokeWidth={3} />
      ))}
      {marks.map(({ mark, at }) => (
        <circle
          key={mark.label}
          cx={x(at.x)}
          cy={y(at.y)}
          fill={mark.role === 'payback' ? colours.ink : colours.adverse}
          r={4.5}
        />
      ))}
      {ends.map(({ series, x: place, low, high, p10, p90, labels }) => (
        <g key={series} stroke={colourOf(series)} strokeWidth={1.5}>
          <path
            d={`M${x(place) - 5} ${y(low)}h10M${x(place) - 5} ${y(high)}h10M${x(place)} ${y(low)}V${y(high)}`}
          />
          {p10 !== null && p90 !== null && (
            <line strokeWidth={5.5} x1={x(place)} x2={x(place)} y1={y(p10)} y2={y(p90)} />
          )}
          <circle
            cx={x(place)}
            cy={y(chart.series[series]?.values[across.last] ?? 0)}
            fill={colourOf(series)}
            r={5}
          />
          <g fill={colourOf(series)} stroke="none" textAnchor="middle">
            <text x={x(place)} y={y(low) + size * 1.15}>
              {labels.low}
            </text>
            <text x={x(place)} y={y(high) - size * 0.4}>
              {labels.high}
            </text>
          </g>
        </g>
      ))}
      {names.map(({ series, lines, x: place, y: middle }) => (
        <text key={series} fill={colourOf(series)} fontWeight={700}>
          {lines.map((words, index) => (
            <tspan
              key={`${words}-${index}`}
              x={x(place) + 6}
              y={y(middle) + size * (0.35 + (index - (lines.length - 1) / 2) * 1.2)}
            >
              {words}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  );
};
