import { chartKinds } from '../../core/document/index.ts';
import { type ChartProps, frameOf, isLying } from './chart-drawing.ts';
import { courseScales } from './course-scales.ts';
import { lineScales } from './line-scales.ts';

export interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The part of the drawing that belongs to each category: where a pointer reads it, and where it is marked. */
export const placesOfCategories = (props: ChartProps): Place[] => {
  const { plot, bands } = frameOf(props);
  const { categories, kind } = props.chart;
  const height = plot.bottom - plot.top;
  if (chartKinds[kind].isPath) {
    const { x } = props.chart.ends === undefined ? lineScales(props) : courseScales(props);
    const step = x(1) - x(0);
    return categories.map((_, index) => ({ x: x(index) - step / 2, y: plot.top, width: step, height }));
  }
  const step = bands.step();
  return categories.map((_, index) => {
    const from = (bands(index) ?? 0) - (step - bands.bandwidth()) / 2;
    return isLying(props)
      ? { x: 0, y: from, width: props.width, height: step }
      : { x: from, y: plot.top, width: step, height };
  });
};
