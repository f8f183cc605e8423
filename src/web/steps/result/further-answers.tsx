import type { CaseInNumbers } from '../../../core/story/story-view/case-in-view.ts';
import { ByGate } from './by-gate.tsx';
import { Chances } from './chances.tsx';
import { FindingOut } from './finding-out.tsx';
import { GoesWorse } from './goes-worse.tsx';
import { HowItComes } from './how-it-comes.tsx';
import { KindsOfMoney } from './kinds-of-money.tsx';
import { Waiting } from './waiting.tsx';
import { WhatIf } from './what-if.tsx';
import { WhoGains } from './who-gains.tsx';
import { useMovingInputs } from '../../parts/moving-inputs.ts';
import { YearByYear } from './year-by-year.tsx';

export { CountedBy } from './counted-by.tsx';

/** What is asked once the answer has been read: how it comes, whose it is, how sure, what if, when, and what waiting costs. */
export const FurtherAnswers = ({ numbers }: { numbers: CaseInNumbers }) => {
  const view = useMovingInputs(numbers);
  const { businessCase } = view;
  return (
    <>
      <HowItComes view={view} />
      <KindsOfMoney view={view} />
      <WhoGains view={view} />
      <Chances view={view} />
      <GoesWorse view={view} />
      <WhatIf view={view} />
      <FindingOut businessCase={businessCase} />
      <YearByYear businessCase={businessCase} />
      <ByGate view={view} />
      <Waiting view={view} />
    </>
  );
};
