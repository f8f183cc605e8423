import { type ChartProps, type Frame, isLying, wrappedName } from './chart-drawing.ts';

const lineHeight = 1.12;

/** The name of a category: beside its band where the bars lie, under it where they stand. */
export const CategoryName = ({
  index,
  frame,
  isBold = false,
  ...props
}: ChartProps & { index: number; frame: Frame; isBold?: boolean }) => {
  const { chart, colours, size } = props;
  const { plot, bands } = frame;
  const middle = (bands(index) ?? 0) + bands.bandwidth() / 2;
  const lying = isLying(props);
  const lines = wrappedName(chart.categories[index] ?? '', lying ? plot.left - 10 : bands.step(), size);
  const first = lying
    ? middle + size * (0.35 - ((lines.length - 1) * lineHeight) / 2)
    : plot.bottom + size * 1.4;
  return (
    <text fill={colours.ink} fontWeight={isBold ? 700 : undefined} textAnchor={lying ? 'end' : 'middle'}>
      {lines.map((line, place) => (
        <tspan key={line} x={lying ? plot.left - 8 : middle} y={first + place * size * lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
};
