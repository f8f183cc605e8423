import { useDeferredValue } from 'react';
import { useBusinessCase } from '../../store/app-store.ts';
import { AnswerHead } from './answer-head.tsx';
import { Chances } from './chances.tsx';
import { CountedBy } from './counted-by.tsx';
import { FindingOut } from './finding-out.tsx';
import { Measures } from './measures.tsx';
import { Waiting } from './waiting.tsx';
import { WhatIf } from './what-if.tsx';
import { YearByYear } from './year-by-year.tsx';

/** What the case comes to. It may follow a moment later than what is typed. */
export const ResultForm = () => {
  const businessCase = useDeferredValue(useBusinessCase((whole) => whole));
  const isEmpty = businessCase.benefits.length + businessCase.costs.length === 0;
  return (
    <>
      <AnswerHead businessCase={businessCase} />
      {!isEmpty && (
        <>
          <Measures businessCase={businessCase} />
          <Chances businessCase={businessCase} />
          <WhatIf businessCase={businessCase} />
          <FindingOut businessCase={businessCase} />
          <YearByYear businessCase={businessCase} />
          <Waiting businessCase={businessCase} />
        </>
      )}
      <CountedBy businessCase={businessCase} />
    </>
  );
};
