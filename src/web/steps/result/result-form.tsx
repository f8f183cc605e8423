import { useDeferredValue } from 'react';
import { useDerived } from '../../store/derived.ts';
import { AnswerHead } from './answer-head.tsx';
import { useCaseView } from './case-view.ts';
import { Chances } from './chances.tsx';
import { CountedBy } from './counted-by.tsx';
import { FindingOut } from './finding-out.tsx';
import { HowItComes } from './how-it-comes.tsx';
import { Measures } from './measures.tsx';
import { RateWanted } from './rate-wanted.tsx';
import { Waiting } from './waiting.tsx';
import { WhatIf } from './what-if.tsx';
import { YearByYear } from './year-by-year.tsx';

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
          <Chances view={view} />
          <WhatIf view={view} />
          <FindingOut businessCase={businessCase} />
          <YearByYear businessCase={businessCase} />
          <Waiting view={view} />
        </>
      )}
      <CountedBy businessCase={businessCase} />
    </>
  );
};
