import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { courseBoard, type Scale, tickText } from '../../core/document/index.ts';
import type { ChartProps } from './chart-drawing.ts';

/** Where a course has its months and its values, and everything that stands between them. */
export const courseScales = ({ chart, width, height, size, locale }: ChartProps) => {
  const tick = (value: number, scale: Scale): string => tickText(chart, scale, locale, value);
  const board = courseBoard(chart, { width, height, size }, tick);
  const { frame, across, up } = board;
  const x: ScaleLinear<number, number> = scaleLinear(
    [0, across.to],
    [frame.x * width, (frame.x + frame.width) * width],
  );
  const y: ScaleLinear<number, number> = scaleLinear(
    [up.from, up.to],
    [(frame.y + frame.height) * height, frame.y * height],
  );
  return { board, x, y, tick };
};
