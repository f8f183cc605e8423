import { Suspense, lazy, useDeferredValue } from 'react';
import { useDerived } from '../../store/derived.ts';
import { AnswerHead } from './answer-head.tsx';
import { useCaseView } from './case-view.ts';
import { CountedBy } from './counted-by.tsx';
import { HowItComes } from './how-it-comes.tsx';
import { Measures } from './measures.tsx';
import { RateWanted } from './rate-wanted.tsx';
import { WhatIf } from './what-if.tsx';
import { YearByYear } from './year-by-year.tsx';

/*
 * What the simulation says comes later in any case, and what waiting costs stands last: the step can be used before
 * their scripts are there.
 */
const Chances = lazy(async () => {
  const { Chances: Loaded } = await import('./chances.tsx');
  return { default: Loaded };
});

const FindingOut = lazy(async () => {
  const { FindingOut: Loaded } = await import('./finding-out.tsx');
  return { default: Loaded };
});

const Waiting = lazy(async () => {
  const { Waiting: Loaded } = await import('./waiting.tsx');
  return { default: Loaded };
});

/** What the case comes to. It may follow a moment later than what is typed. */
export const ResultForm = () => {
  const businessCase = useDeferredValue(useDerived(({ businessCase: whole }) => whole));
  const view = useCaseView(businessCase);
  const isEmpty = businessCase.benefits.length + businessCase.costs.length === 0;
  return (
    <>
      <AnswerHead view={view} />
      {!isEmpty && (
        <>
          <RateWanted businessCase={businessCase} />
          <Measures view={view} />
          <HowItComes view={view} />
          <Suspense fallback={null}>
            <Chances view={view} />
          </Suspense>
          <WhatIf view={view} />
          <Suspense fallback={null}>
            <FindingOut businessCase={businessCase} />
          </Suspense>
          <YearByYear businessCase={businessCase} />
          <Suspense fallback={null}>
            <Waiting view={view} />
          </Suspense>
        </>
      )}
      <CountedBy businessCase={businessCase} />
    </>
  );
};
