import { useMemo } from 'react';
import { movingInputs } from '../../../core/business-case/results/sensitivity.ts';
import type { BusinessCase } from '../../../core/business-case/schema/index.ts';
import type { CaseInView } from '../../../core/narrative/story-view/case-in-view.ts';
import { useCaseFormats } from '../../figures/case-formats.ts';
import { useFigures } from '../../figures/use-uncertainty.ts';
import { resultsFor } from '../../store/derived.ts';

/** The case as charts and sentences of the papers are made from it. */
export type ViewOnScreen = Omit<CaseInView, 'uncertainty'>;

/** The break-even of every input is asked one by one here, where somebody chooses it. */
const noBreakEvens = 0;

export const useCaseView = (businessCase: BusinessCase): ViewOnScreen => {
  const formats = useCaseFormats();
  const figures = useFigures(businessCase);
  const inputs = useMemo(() => movingInputs(businessCase, noBreakEvens), [businessCase]);
  return useMemo(
    () => ({ businessCase, formats, inputs, results: { ...resultsFor(businessCase), figures } }),
    [businessCase, formats, inputs, figures],
  );
};
