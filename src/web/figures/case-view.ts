import { useMemo } from 'react';
import type { BusinessCase } from '../../core/business-case/schema/index.ts';
import type { CaseInNumbers, CaseInView } from '../../core/story/story-view/case-in-view.ts';
import { useCaseFormats } from './case-formats.ts';
import { useFigures } from './use-uncertainty.ts';
import { resultsFor } from '../store/derived.ts';

/** The case as charts and sentences of the papers are made from it. */
export type ViewOnScreen = Omit<CaseInView, 'uncertainty'>;

/** What sentences about money are made from; which inputs move it is asked only where that is shown. */
export const useCaseNumbers = (businessCase: BusinessCase): CaseInNumbers => {
  const formats = useCaseFormats();
  const figures = useFigures(businessCase);
  return useMemo(
    () => ({ businessCase, formats, results: { ...resultsFor(businessCase), figures } }),
    [businessCase, formats, figures],
  );
};
