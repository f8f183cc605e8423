import { agentAttrition } from './agent-attrition.ts';
import { avoidableContact } from './avoidable-contact.ts';
import { caseCycleTime } from './case-cycle-time.ts';
import { complaintHandling } from './complaint-handling.ts';
import { customerRetention } from './customer-retention.ts';
import type { Driver } from './define-driver.ts';
import { ownBenefit } from './own-benefit.ts';
import { proactiveUpdates } from './proactive-updates.ts';

export type { Driver, DriverInput, InputUnit } from './define-driver.ts';

/** In the order in which they are offered, and in which drivers of one pool draw on it. */
export const drivers: readonly Driver[] = [
  avoidableContact,
  proactiveUpdates,
  caseCycleTime,
  complaintHandling,
  agentAttrition,
  customerRetention,
  ownBenefit,
];

export const driverOf = (id: string): Driver | undefined => drivers.find((driver) => driver.id === id);
