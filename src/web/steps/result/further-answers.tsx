import type { BusinessCase } from '../../../core/business-case/schema/index.ts';
import { ByGate } from './by-gate.tsx';
import type { ViewOnScreen } from './case-view.ts';
import { Chances } from './chances.tsx';
import { FindingOut } from './finding-out.tsx';
import { GoesWorse } from './goes-worse.tsx';
import { HowItComes } from './how-it-comes.tsx';
import { KindsOfMoney } from './kinds-of-money.tsx';
import { Waiting } from './waiting.tsx';
import { WhatIf } from './what-if.tsx';
import { WhoGains } from './who-gains.tsx';
import { YearByYear } from './year-by-year.tsx';

/** What is asked once the answer has been read: how it comes, whose it is, how sure, what if, when, and what waiting costs. */
export const FurtherAnswers = ({
  businessCase,
  view,
}: {
  businessCase: BusinessCase;
  view: ViewOnScreen;
}) => (
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
