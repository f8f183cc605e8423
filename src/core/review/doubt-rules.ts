import type { Rule } from './define-rule.ts';
import { accountsNamed } from './rules/accounts-named.ts';
import { gatesCanStop } from './rules/gates-can-stop.ts';
import { judgedByAnother } from './rules/judged-by-another.ts';
import { meetingAhead } from './rules/meeting-ahead.ts';
import { modifiersEven } from './rules/modifiers-even.ts';
import { numbersFresh } from './rules/numbers-fresh.ts';
import { optimismSaid } from './rules/optimism-said.ts';
import { ownersNamed } from './rules/owners-named.ts';
import { pilotCarries } from './rules/pilot-carries.ts';
import { plainSenseArgued } from './rules/plain-sense-argued.ts';
import { pricesOneBasis } from './rules/prices-one-basis.ts';
import { publishedAgrees } from './rules/published-agrees.ts';
import { reasonsSayWhy } from './rules/reasons-say-why.ts';
import { risksFall } from './rules/risks-fall.ts';
import { sources } from './rules/sources.ts';
import { stressesBite } from './rules/stresses-bite.ts';
import { unitsFit } from './rules/units-fit.ts';
import { vatOneWay } from './rules/vat-one-way.ts';

/** What somebody asks who wants to be convinced: what was left empty, made small, or judged by whoever gains. */
export const doubtRules: readonly Rule[] = [
  accountsNamed,
  gatesCanStop,
  judgedByAnother,
  meetingAhead,
  modifiersEven,
  numbersFresh,
  optimismSaid,
  ownersNamed,
  pilotCarries,
  plainSenseArgued,
  pricesOneBasis,
  publishedAgrees,
  reasonsSayWhy,
  risksFall,
  sources,
  stressesBite,
  unitsFit,
  vatOneWay,
];
