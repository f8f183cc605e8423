export * from './block.ts';
export * from './chart-alternative.ts';
export type { ChartSeries, SeriesRole } from './chart-data.ts';
export { type ChartKind, chartKinds, heightOfRows } from './chart-kinds.ts';
export * from './chart-specification.ts';
export * from './run.ts';
export * from './scripts.ts';
export * from './story-document.ts';
export * from './waterfall-steps.ts';
