import { type ChartProps, frameOf, isLying } from './chart-drawing.ts';
import { lineScales } from './line-scales.ts';

export interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The part of the drawing that belongs to a category: where a pointer reads it, and where it is marked. */
export const placeOfCategory = (props: ChartProps, index: number): Place => {
  const { plot, bands } = frameOf(props);
  if (props.chart.kind === 'line') {
    const { x } = lineScales(props);
    const step = x(1) - x(0);
    return { x: x(index) - step / 2, y: plot.top, width: step, height: plot.bottom - plot.top };
  }
  const from = (bands(index) ?? 0) - (bands.step() - bands.bandwidth()) / 2;
  return isLying(props)
    ? { x: 0, y: from, width: props.width, height: bands.step() }
    : { x: from, y: plot.top, width: bands.step(), height: plot.bottom - plot.top };
};
