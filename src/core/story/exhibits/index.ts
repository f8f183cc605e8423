import type { ChartSpecification } from '../../document/index.ts';
import { lazily } from '../../data/lazily.ts';
import type { CaseInView } from '../story-view/case-in-view.ts';
import { benefitRanges } from './benefit-ranges.ts';
import { cumulativeCash } from './cumulative-cash.ts';
import { hypothesisRange, pilotInterval } from './effect-ranges.ts';
import type { Exhibit } from './define-exhibit.ts';
import { doNothing } from './do-nothing.ts';
import { goalGap } from './goal-gap.ts';
import { optionBars, optionValues } from './option-values.ts';
import { pilotResult } from './pilot-result.ts';
import { pools } from './pools.ts';
import { riskPlot } from './risk-plot.ts';
import { tornado } from './tornado.ts';
import { valueBuildUp } from './value-build-up.ts';
import { worthRanges } from './worth-ranges.ts';

export { cashFan } from './cash-fan.ts';
export { ladderChart } from './ladder-chart.ts';

export const exhibits: readonly Exhibit[] = [
  goalGap,
  hypothesisRange,
  pilotInterval,
  worthRanges,
  pilotResult,
  benefitRanges,
  valueBuildUp,
  cumulativeCash,
  tornado,
  pools,
  doNothing,
  optionValues,
  optionBars,
  riskPlot,
];

const byId = new Map(exhibits.map((exhibit) => [exhibit.id, exhibit]));

/**
 * Every chart that a template may place, drawn from this case when it is placed; null where it lacks what the chart
 * shows.
 */
export const chartsOf = (view: CaseInView): Readonly<Record<string, ChartSpecification | null>> =>
  lazily([...byId.keys()], (id) => {
    const chart = byId.get(id)?.chart(view) ?? null;
    return chart === null ? null : { ...chart, language: view.formats.language };
  });
