import type { ChartData } from './chart-data.ts';
import type { ChartKind } from './chart-kinds.ts';

/** What a chart says, not how it is drawn: plain data for Word, PowerPoint and the screen alike. */
export interface ChartSpecification extends ChartData {
  kind: ChartKind;
}
