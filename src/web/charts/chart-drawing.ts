import type { ChartSpecification } from '../../core/document/index.ts';

/** The colours of the place that the chart stands in: a slide's theme, or the paper's. */
export interface ChartColours {
  ink: string;
  accent: string;
  adverse: string;
  grey: string;
  pale: string;
}

export interface ChartProps {
  chart: ChartSpecification;
  colours: ChartColours;
  width: number;
  height: number;
  /** Of the labels, in the units of the drawing. */
  size: number;
  /** The language of the document, for the numbers on an axis. */
  locale: string;
}

/** The room that a chart leaves for its title, its labels and its legend. */
export interface Plot {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export const isLying = ({ kind }: ChartSpecification): boolean =>
  kind === 'bar' || kind === 'range-bar' || kind === 'tornado' || kind === 'stacked-bar';

/** How wide a text is, near enough to keep room for it. */
export const widthOf = (text: string, size: number): number => text.length * size * 0.52;

export const plotOf = ({ chart, width, height, size }: ChartProps): Plot => {
  const names = Math.max(0, ...chart.categories.map((name) => widthOf(name, size)));
  const hasLegend = chart.series.length > 1 && (chart.kind === 'tornado' || chart.kind === 'stacked-bar');
  return {
    left: isLying(chart) ? Math.min(names + 12, width * 0.4) : size * 1.2,
    right: width - (chart.kind === 'line' ? size * 7 : size * (isLying(chart) ? 3.6 : 1.2)),
    top: size * (hasLegend ? 4.2 : 3),
    bottom: height - size * (isLying(chart) ? 1.6 : 3.2),
  };
};

/** A category name in at most two lines that fit a width. */
export const wrappedName = (name: string, width: number, size: number): string[] => {
  if (widthOf(name, size) <= width) return [name];
  const words = name.split(' ');
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.slice(0, 3);
};
