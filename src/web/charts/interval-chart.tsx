import { scaleLinear } from 'd3-scale';
import {
  haveRoomBeside,
  intervalScale,
  sideOfMark,
  standsAlone,
  stopSides,
  tickText,
  ticksOf,
} from '../../core/document/index.ts';
import { CategoryName } from './category-name.tsx';
import { type ChartProps, frameOf, widthOf } from './chart-drawing.ts';

/** Half the height of the small ends of a range. */
const ends = { extremes: 5, 'test-interval': 8, 'p10-p90': 0 } as const;
const widths = { extremes: 1.5, 'test-interval': 2, 'p10-p90': 5.5 } as const;

/** Ranges on one axis, one under the other, with the lines at which one stops and at which nothing is left. */
export const IntervalChart = (props: ChartProps) => {
  const { chart, colours, size, locale } = props;
  const whole = frameOf(props);
  const { plot } = whole;
  const scale = intervalScale(chart);
  const x = scaleLinear([scale.from, scale.to], [plot.left, plot.right]);
  // Rows end above the numbers of the axis, and their names with them.
  const bottom = props.height - size * (chart.sides === undefined ? 2 : 3.4);
  const y = whole.bands.copy().range([plot.top, bottom]);
  const frame = { ...whole, bands: y };
  const ticks = ticksOf(scale).map((value) => ({ value, text: tickText(chart, scale, locale, value) }));
  const widest = Math.max(...ticks.map(({ text }) => widthOf(text, size))) + size * 0.6;
  const every = Math.max(1, Math.ceil((widest * (ticks.length - 1)) / (plot.right - plot.left)));
  const sides = stopSides(chart, scale).map((side) => {
    const room = x(side.to) - x(side.from) + (side.inner === 'to' ? plot.left : 0);
    return { ...side, said: side.words.find((text) => widthOf(text, size) <= room) };
  });
  const seriesOf = (role: string) => chart.series.find((series) => series.role === role);
  const height = (index: number): number => (y(index) ?? 0) + y.bandwidth() / 2;
  return (
    <g>
      {sides.map(({ isLosing, from, to, inner, said }) => (
        <g key={inner}>
          {isLosing && (
            <rect
              fill={colours.losing ?? colours.pale}
              height={Math.max(0, bottom - plot.top)}
              width={Math.max(0, x(to) - x(from))}
              x={x(from)}
              y={plot.top}
            />
          )}
          <text
            fill={isLosing ? colours.adverse : colours.accent}
            fontWeight={700}
            textAnchor={inner === 'to' ? 'end' : 'start'}
            x={inner === 'to' ? x(to) - 6 : x(from) + 6}
            y={bottom + size * 2.7}
          >
            {said}
          </text>
        </g>
      ))}
      <line stroke={colours.grey} x1={plot.left} x2={plot.right} y1={bottom} y2={bottom} />
      {ticks
        .filter((_, index) => index % every === 0)
        .map(({ value, text }) => (
          <text key={value} fill={colours.grey} textAnchor="middle" x={x(value)} y={bottom + size * 1.3}>
            {text}
          </text>
        ))}
      {chart.marks.map(({ label, role, at }) => {
        if (!('value' in at)) return null;
        const isStop = role === 'stop';
        const isRight = sideOfMark(scale, at.value) === 'right';
        return (
          <g key={label}>
            <line
              stroke={isStop ? colours.adverse : colours.ink}
              strokeDasharray={isStop ? undefined : '2 3'}
              strokeWidth={isStop ? 2.25 : 1.5}
              x1={x(at.value)}
              x2={x(at.value)}
              y1={plot.top - (isStop ? size * 0.4 : 0)}
              y2={bottom}
            />
            <text
              fill={isStop ? colours.adverse : colours.ink}
              fontWeight={isStop ? 700 : 400}
              textAnchor={isRight ? 'start' : 'end'}
              x={x(at.value) + (isRight ? 5 : -5)}
              y={isStop ? plot.top + size * 0.4 : bottom - 4}
            >
              {label}
            </text>
          </g>
        );
      })}
      {chart.categories.map((category, index) => {
        const [low, base, high, p10, p90] = ['low', 'base', 'high', 'p10', 'p90'].map((role) => {
          const value = seriesOf(role)?.values[index];
          return value === undefined ? undefined : x(value);
        });
        const meaning = chart.ranges?.[index] ?? 'p10-p90';
        const middle = height(index);
        const colour = index % 2 === 0 ? colours.accent : colours.ink;
        const end = ends[meaning];
        const isHollow = chart.hollow?.includes(index) === true;
        const [from, to] = [seriesOf('low')?.values[index], seriesOf('high')?.values[index]];
        const isFree = from !== undefined && to !== undefined && haveRoomBeside(scale, from, to);
        const isAlone = standsAlone(chart, scale, index);
        const labelAt = (role: string): string => seriesOf(role)?.labels[index] ?? '';
        return (
          <g key={`${category}-${index}`} stroke={colour}>
            <g stroke="none">
              <CategoryName {...props} frame={frame} index={index} />
            </g>
            {low !== undefined && high !== undefined && (
              <>
                <line strokeWidth={widths[meaning]} x1={low} x2={high} y1={middle} y2={middle} />
                {end > 0 && (
                  <path
                    d={
                      meaning === 'test-interval'
                        ? `M${low + 4} ${middle - end}h-4v${end * 2}h4M${high - 4} ${middle - end}h4v${end * 2}h-4`
                        : `M${low} ${middle - end}v${end * 2}M${high} ${middle - end}v${end * 2}`
                    }
                    fill="none"
                    strokeWidth={2}
                  />
                )}
                {meaning === 'extremes' && p10 !== undefined && p90 !== undefined && (
                  <line strokeWidth={5.5} x1={p10} x2={p90} y1={middle} y2={middle} />
                )}
                {[
                  { at: low, label: labelAt('low'), side: -1 },
                  { at: high, label: labelAt('high'), side: 1 },
                ].map(({ at, label, side }) => (
                  <text
                    key={side}
                    fill={colours.ink}
                    fontSize={size * 0.9}
                    stroke="none"
                    textAnchor={isFree ? (side < 0 ? 'end' : 'start') : 'middle'}
                    x={at + (isFree ? side * 6 : 0)}
                    y={middle + size * (isFree ? 0.32 : 1.5)}
                  >
                    {label}
                  </text>
                ))}
              </>
            )}
            {base !== undefined && (
              <>
                {meaning === 'test-interval' ? (
                  <path d={`M${base} ${middle - 7}l7 7l-7 7l-7 -7z`} fill={colour} stroke="none" />
                ) : (
                  <circle
                    cx={base}
                    cy={middle}
                    fill={isHollow ? (colours.inside ?? '#fff') : colour}
                    r={6}
                    strokeWidth={2.25}
                  />
                )}
                <text
                  fill={colour}
                  fontWeight={700}
                  stroke="none"
                  textAnchor={isAlone ? 'start' : 'middle'}
                  x={base + (isAlone ? 11 : 0)}
                  y={isAlone ? middle + size * 0.35 : middle - 9}
                >
                  {labelAt('base')}
                </text>
              </>
            )}
          </g>
        );
      })}
    </g>
  );
};
