import { scaleLinear } from 'd3-scale';
import { waterfallSteps } from '../../core/document/index.ts';
import { CategoryName } from './category-name.tsx';
import { type ChartProps, frameOf, isLying, widthOf } from './chart-drawing.ts';

/** Steps from one level to the next; the last is the total. They lie where columns would have no room. */
export const WaterfallChart = (props: ChartProps) => {
  const { chart, colours, size } = props;
  const frame = frameOf(props);
  const { plot, bands } = frame;
  const lying = isLying(props);
  const steps = waterfallSteps(chart);
  const levels = [0, ...steps.flatMap(({ from, to }) => [from, to])];
  const room = Math.max(0, ...steps.map(({ label }) => widthOf(label, size)));
  const along = scaleLinear(
    [Math.min(...levels), Math.max(...levels)],
    lying ? [plot.left + 4, plot.right - Math.max(0, room - size * 3)] : [plot.bottom, plot.top + size * 1.5],
  );
  const fill = {
    increase: colours.accent,
    outlined: 'none',
    decrease: colours.adverse,
    total: colours.ink,
  };
  return (
    <g>
      {steps.map(({ kind, from, to, label }, index) => {
        const across = bands(index) ?? 0;
        const [start, end] = [Math.min(along(from), along(to)), Math.max(along(from), along(to))];
        const length = Math.max(1, end - start);
        return (
          <g key={`${chart.categories[index] ?? ''}-${index}`}>
            <rect
              fill={fill[kind]}
              stroke={kind === 'outlined' ? colours.accent : 'none'}
              strokeWidth={1.5}
              height={lying ? bands.bandwidth() : length}
              width={lying ? length : bands.bandwidth()}
              x={lying ? start : across}
              y={lying ? across : start}
            />
            {index < steps.length - 1 && (
              <line
                stroke={colours.grey}
                x1={lying ? along(to) : across + bands.bandwidth()}
                x2={lying ? along(to) : across + bands.step()}
                y1={lying ? across + bands.bandwidth() : along(to)}
                y2={lying ? across + bands.step() : along(to)}
              />
            )}
            <text
              fill={colours.ink}
              fontSize={kind === 'total' ? size * 1.3 : undefined}
              fontWeight={700}
              textAnchor={lying ? 'start' : 'middle'}
              x={lying ? end + 5 : across + bands.bandwidth() / 2}
              y={lying ? across + bands.bandwidth() / 2 + size * 0.35 : start - size * 0.4}
            >
              {label}
            </text>
            <CategoryName {...props} frame={frame} index={index} isBold={kind === 'total'} />
          </g>
        );
      })}
      {!lying &&
        chart.groups?.map(({ name, from, to }, index) => {
          const y = props.height - size * 1.5;
          const colour = index === 0 ? colours.ink : colours.accent;
          return (
            <g key={name}>
              <line
                stroke={colour}
                strokeWidth={2}
                x1={bands(from) ?? 0}
                x2={(bands(to) ?? 0) + bands.bandwidth()}
                y1={y}
                y2={y}
              />
              <text fill={colour} fontWeight={700} x={bands(from) ?? 0} y={y + size * 1.15}>
                {name}
              </text>
            </g>
          );
        })}
      {lying ? (
        <line stroke={colours.grey} x1={along(0)} x2={along(0)} y1={plot.top} y2={plot.bottom} />
      ) : (
        <line stroke={colours.grey} x1={plot.left} x2={plot.right} y1={along(0)} y2={along(0)} />
      )}
    </g>
  );
};
