import type { BusinessCase } from '../../../core/business-case/schema/index.ts';
import type { ViewOnScreen } from './case-view.ts';
import { Chances } from './chances.tsx';
import { FindingOut } from './finding-out.tsx';
import { HowItComes } from './how-it-comes.tsx';
import { Waiting } from './waiting.tsx';
import { WhatIf } from './what-if.tsx';
import { YearByYear } from './year-by-year.tsx';

/** What is asked once the answer has been read: how it comes, how sure, what if, when, and what waiting costs. */
export const FurtherAnswers = ({
  businessCase,
  view,
}: {
  businessCase: BusinessCase;
  view: ViewOnScreen;
}) => (
  <>
    <HowItComes view={view} />
    <Chances view={view} />
    <WhatIf view={view} />
    <FindingOut businessCase={businessCase} />
    <YearByYear businessCase={businessCase} />
    <Waiting view={view} />
  </>
);
