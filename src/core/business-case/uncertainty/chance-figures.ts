import { type Figure, withoutSpread } from '../figure.ts';
import { reasonInWords } from '../reason.ts';
import type { Results } from '../results/index.ts';
import { unreadBasis } from '../results/unread-settings.ts';
import type { Uncertainty } from './index.ts';

/** The chances of the simulation as figures, with how they were found; none while what all rest on cannot be read. */
export const chanceFigures = (
  { calculation, absence }: Results,
  { measure, method, chanceOfLoss, chanceOfLossCash, chanceOfPayback }: Uncertainty,
): Figure[] => {
  const [absent] = [...absence.benefits, ...absence.costs];
  const unread =
    unreadBasis(calculation.businessCase) ?? (absent === undefined ? undefined : reasonInWords(absent));
  const name = measure === 'net-present-value' ? 'net present value' : 'net benefit';
  const figure = (id: string, label: string, formula: string, value: number): Figure => ({
    id,
    label,
    unit: 'share',
    subject: 'settings',
    value: unread === undefined ? value : null,
    low: null,
    high: null,
    ...withoutSpread,
    formula,
    convention: method,
    inputs: [measure],
    sources: [],
    ...(unread === undefined ? {} : { reason: unread }),
  });
  return [
    figure('chance-of-loss', 'Chance of a loss', `share of cases whose ${name} is below zero`, chanceOfLoss),
    figure(
      'chance-of-loss-cash',
      'Chance of a loss, on cash alone',
      `share of cases whose ${name} on cash alone is below zero`,
      chanceOfLossCash,
    ),
    figure(
      'chance-of-payback',
      'Chance of paying back',
      'share of cases that pay back within the period',
      chanceOfPayback,
    ),
  ];
};
