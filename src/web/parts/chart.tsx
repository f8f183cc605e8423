import type { ChartSpecification } from '../../core/document/index.ts';
import { ChartFigure } from '../charts/later.tsx';
import { useCaseFormats } from '../figures/case-formats.ts';

/** A chart, where the case has what it shows. */
export const Chart = ({ chart }: { chart: ChartSpecification | null }) => {
  const { locale } = useCaseFormats();
  return chart === null ? null : <ChartFigure chart={chart} locale={locale} />;
};
