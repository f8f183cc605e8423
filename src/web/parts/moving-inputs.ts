import { useMemo } from 'react';
import { movingInputs } from '../../core/business-case/results/sensitivity.ts';
import type { BusinessCase } from '../../core/business-case/schema/index.ts';
import type { CaseInNumbers } from '../../core/story/story-view/case-in-view.ts';
import { type ViewOnScreen, useCaseNumbers } from '../figures/case-view.ts';

/** The break-even of every input is worked out with the chances, off the main thread. */
const noBreakEvens = 0;

/** The same case with the inputs that move it, the widest first. */
export const useMovingInputs = (numbers: CaseInNumbers): ViewOnScreen => {
  const { businessCase } = numbers;
  const inputs = useMemo(() => movingInputs(businessCase, noBreakEvens), [businessCase]);
  return useMemo(() => ({ ...numbers, inputs }), [numbers, inputs]);
};

export const useCaseView = (businessCase: BusinessCase): ViewOnScreen =>
  useMovingInputs(useCaseNumbers(businessCase));
