import { abandonedCalls } from './abandoned-calls.ts';
import { afterCallWork } from './after-call-work.ts';
import { agentAttrition } from './agent-attrition.ts';
import { avoidableContact } from './avoidable-contact.ts';
import { badDebt } from './bad-debt.ts';
import { caseCycleTime } from './case-cycle-time.ts';
import { channelShift } from './channel-shift.ts';
import { coachingTime } from './coaching-time.ts';
import { compensation } from './compensation.ts';
import { complaintHandling } from './complaint-handling.ts';
import { contractRetention } from './contract-retention.ts';
import { costToServe } from './cost-to-serve.ts';
import { crossSell } from './cross-sell.ts';
import { customerLifetimeValue } from './customer-lifetime-value.ts';
import { customerRetention } from './customer-retention.ts';
import { customerScores } from './customer-scores.ts';
import { customerTime } from './customer-time.ts';
import { daysSalesOutstanding } from './days-sales-outstanding.ts';
import { digitalConversion } from './digital-conversion.ts';
import { firstContactResolution } from './first-contact-resolution.ts';
import { firstTimeFix } from './first-time-fix.ts';
import { fraudAndIdentity } from './fraud-and-identity.ts';
import { growthAvoided } from './growth-avoided.ts';
import { handlingTime } from './handling-time.ts';
import { ombudsmanFees } from './ombudsman-fees.ts';
import { overtimeAndAgency } from './overtime-and-agency.ts';
import { ownBenefit } from './own-benefit.ts';
import { plainSense } from './plain-sense.ts';
import { pricePremium } from './price-premium.ts';
import { printAndPost } from './print-and-post.ts';
import { proactiveUpdates } from './proactive-updates.ts';
import { quoteConversion } from './quote-conversion.ts';
import { recommendationLink } from './recommendation-link.ts';
import { referral } from './referral.ts';
import { regulatoryExposure } from './regulatory-exposure.ts';
import { returns } from './returns.ts';
import { rework } from './rework.ts';
import { satisfactionLink } from './satisfaction-link.ts';
import { selfServiceResolution } from './self-service-resolution.ts';
import { sicknessAbsence } from './sickness-absence.ts';
import { speedToCompetency } from './speed-to-competency.ts';
import { staffEngagement } from './staff-engagement.ts';
import { straightThroughProcessing } from './straight-through-processing.ts';
import { supplierConsolidation } from './supplier-consolidation.ts';
import { timeOnServiceFailures } from './time-on-service-failures.ts';
import { trainingHours } from './training-hours.ts';
import { transfers } from './transfers.ts';
import { vulnerableCustomers } from './vulnerable-customers.ts';
import { winBack } from './win-back.ts';
import type { Driver } from './define-driver.ts';

export { brokenGuardrails } from './broken-guardrails.ts';
export type { Driver, DriverInput, InputUnit, Workload } from './define-driver.ts';
export { type OwnInput, ownFormula, ownFormulaDriver } from './own-formula.ts';

/** In the order in which they are offered. */
export const drivers: readonly Driver[] = [
  avoidableContact,
  selfServiceResolution,
  firstContactResolution,
  handlingTime,
  afterCallWork,
  transfers,
  channelShift,
  proactiveUpdates,
  caseCycleTime,
  straightThroughProcessing,
  rework,
  firstTimeFix,
  returns,
  printAndPost,
  supplierConsolidation,
  growthAvoided,
  costToServe,
  complaintHandling,
  ombudsmanFees,
  compensation,
  regulatoryExposure,
  fraudAndIdentity,
  contractRetention,
  customerRetention,
  customerLifetimeValue,
  winBack,
  crossSell,
  digitalConversion,
  quoteConversion,
  abandonedCalls,
  referral,
  pricePremium,
  recommendationLink,
  satisfactionLink,
  daysSalesOutstanding,
  badDebt,
  agentAttrition,
  speedToCompetency,
  sicknessAbsence,
  overtimeAndAgency,
  timeOnServiceFailures,
  coachingTime,
  trainingHours,
  staffEngagement,
  customerTime,
  customerScores,
  vulnerableCustomers,
  plainSense,
  ownBenefit,
];

const byId = new Map(drivers.map((driver) => [driver.id, driver]));

export const driverOf = (id: string): Driver | undefined => byId.get(id);
