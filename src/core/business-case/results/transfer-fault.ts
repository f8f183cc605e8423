import { valueAt } from '../../quantities/estimate.ts';
import { quoted } from '../../data/quoted.ts';
import { isOrdered } from '../../quantities/estimate.ts';
import type { BusinessCase, Transfer } from '../schema/index.ts';
import { unreadReason, unreadUnder } from '../unread-amounts.ts';
import { timingFault } from './cost-fault.ts';
import { endFault, monthFault, startFault } from './stated-faults.ts';

/** Why a transfer cannot be computed; undefined when it can. */
export const transferFault = (businessCase: BusinessCase, transfer: Transfer): string | undefined => {
  const { id, name, amount, start, end } = transfer;
  const unread = unreadUnder(businessCase, `transfers[${id}]`);
  const faults = [
    unread === undefined ? undefined : unreadReason(unread),
    startFault(businessCase.settings, start),
    monthFault(end),
    transfer.timing === 'yearly' ? endFault({ start, end }) : undefined,
    amount === undefined || valueAt(amount, 'base') === null ? 'It has no amount yet.' : undefined,
    amount !== undefined && !isOrdered(amount) ? 'Low, base and high are not in order.' : undefined,
    timingFault(transfer),
  ];
  const found = faults.find((fault) => fault !== undefined);
  return found === undefined ? undefined : `${quoted(name)}: ${found}`;
};
