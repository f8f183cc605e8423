import type { ChartSeries, ChartSpecification, SeriesRole } from '../../../document/index.ts';

/** The one series of a role, in a chart kind that is made of roles. */
export const seriesByRole = (chart: ChartSpecification, role: SeriesRole): ChartSeries => {
  const found = chart.series.find((series) => series.role === role);
  if (found === undefined) throw new Error(`Chart ${chart.id} is a ${chart.kind} and has no ${role} series`);
  return found;
};
