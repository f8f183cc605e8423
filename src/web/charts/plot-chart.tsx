import { scaleLinear } from 'd3-scale';
import { between, placedDots, plotScale, tickText, ticksOf } from '../../core/document/index.ts';
import { type ChartProps, plotOf, widthOf } from './chart-drawing.ts';

/** A dot with its number, as a multiple of the text. */
const dotSize = 1.6;

/** Things on two ordered axes, each a dot with the number that it has in the list beside. */
export const PlotChart = (props: ChartProps) => {
  const { chart, colours, size, locale, bare } = props;
  const data = chart.plot ?? { across: '', up: '', key: '', bands: [], dots: [] };
  const scale = plotScale(chart);
  const frame = plotOf(props);
  const left = size + Math.max(0, ...[data.up, ...data.bands].map((name) => widthOf(name, size)));
  const top = frame.top + size * ((data.key === '' ? 0 : 1.3) + (bare === true ? 1 : 0.4));
  const bottom = frame.bottom - size * 1.4;
  const bands = Math.max(1, data.bands.length);
  const x = scaleLinear([scale.from, scale.to], [left, props.width - size * 1.6]);
  const y = scaleLinear([0, bands], [bottom, top]);
  const usual = {
    across: x.invert(left + size * dotSize) - scale.from,
    up: (size * dotSize * bands) / Math.max(1, bottom - top),
  };
  const placed = placedDots(data, scale, usual);
  const taken = { across: usual.across * placed.size, up: usual.up * placed.size };
  const radius = (size * dotSize * placed.size) / 2;
  const dots = [
    ...placed.after.flatMap((dot, index) => (dot === null ? [] : [{ dot, index, isHollow: true }])),
    ...placed.now.map((dot, index) => ({ dot, index, isHollow: false })),
  ];
  return (
    <g>
      {data.key !== '' && (
        <text
          fill={colours.ink}
          textAnchor={bare === true ? 'start' : 'middle'}
          x={bare === true ? 0 : props.width / 2}
          y={frame.top - size * 0.4}
        >
          {data.key}
        </text>
      )}
      <text fill={colours.ink} fontWeight={700} x={0} y={top - size * 0.4}>
        {data.up}
      </text>
      {data.bands.map((name, band) => (
        <g key={name}>
          <rect
            fill={
              bands > 1 && band === bands - 1 ? (colours.losing ?? colours.pale) : (colours.panel ?? 'none')
            }
            height={Math.max(1, y(band) - y(band + 1) - 3)}
            width={x(scale.to) - left}
            x={left}
            y={y(band + 1) + 1.5}
          />
          <text fill={colours.grey} textAnchor="end" x={left - size * 0.4} y={y(band + 0.5) + size * 0.35}>
            {name}
          </text>
        </g>
      ))}
      <line stroke={colours.grey} x1={left} x2={x(scale.to)} y1={bottom} y2={bottom} />
      {ticksOf(scale).map((tick) => (
        <text key={tick} fill={colours.grey} textAnchor="middle" x={x(tick)} y={bottom + size * 1.3}>
          {tickText(chart, scale, locale, tick)}
        </text>
      ))}
      <text
        fill={colours.ink}
        fontWeight={700}
        textAnchor="middle"
        x={(left + x(scale.to)) / 2}
        y={bottom + size * 2.6}
      >
        {data.across}
      </text>
      {placed.after.map((after, index) => {
        const now = placed.now[index];
        const ends = after === null || now === undefined ? null : between(now, after, taken);
        return ends === null ? null : (
          <line
            key={data.dots[index]?.number}
            stroke={colours.grey}
            strokeWidth={1.25}
            x1={x(ends[0].x)}
            x2={x(ends[1].x)}
            y1={y(ends[0].y)}
            y2={y(ends[1].y)}
          />
        );
      })}
      {dots.map(({ dot, index, isHollow }) => (
        <g key={`${data.dots[index]?.number ?? ''}${isHollow ? ' after' : ''}`}>
          <circle
            cx={x(dot.x)}
            cy={y(dot.y)}
            fill={isHollow ? (colours.inside ?? '#fff') : colours.adverse}
            r={radius}
            stroke={isHollow ? colours.accent : 'none'}
            strokeWidth={2.25}
          />
          <text
            fill={isHollow ? colours.accent : (colours.onAdverse ?? colours.inside ?? '#fff')}
            fontSize={size * 0.86 * placed.size}
            fontWeight={700}
            textAnchor="middle"
            x={x(dot.x)}
            y={y(dot.y) + size * 0.3 * placed.size}
          >
            {data.dots[index]?.number}
          </text>
        </g>
      ))}
    </g>
  );
};
