export * from './block.ts';
export * from './chart-alternative.ts';
export type { ChartMark, ChartSeries, PlotPlace, RangeMeaning, SeriesRole, StopSides } from './chart-data.ts';
export { type ChartKind, chartKinds, heightOfRows, liesAt } from './chart-kinds.ts';
export * from './chart-specification.ts';
export { courseBoard } from './course-board.ts';
export { chartWords } from './chart-words.ts';
export {
  haveRoomBeside,
  intervalScale,
  type Scale,
  plotScale,
  sideOfMark,
  standsAlone,
  stopSides,
  ticksOf,
} from './interval-scale.ts';
export { between, type DotSize, type DrawnDot, placedDots } from './placed-dots.ts';
export { type BlockNumber, captionedAs, type Counted, paperNumbers, referable } from './paper-numbers.ts';
export * from './run.ts';
export * from './scripts.ts';
export * from './story-document.ts';
export { inLines, lettersIn, nearWidth } from './text-lines.ts';
export { tickText } from './tick-text.ts';
export * from './waterfall-steps.ts';
