import { rateInYear } from '../../finance/index.ts';
import { type Figure, withoutSpread } from '../figure.ts';
import type { BusinessCase } from '../schema/index.ts';
import { rateConvention, rateFormula } from './discount-rate.ts';
import type { MeasureContext } from './measures/index.ts';

/** The rate that every present value uses: not the stated one where the prices are of another kind. */
export const rateFigure = (
  { settings, basics }: BusinessCase,
  { rate, noRate }: Pick<MeasureContext, 'rate' | 'noRate'>,
): Figure => {
  const value = rate === null ? null : rateInYear(rate, 1);
  const declines =
    rate !== null && typeof rate !== 'number'
      ? 'This is the rate of the first year; it declines later on.'
      : '';
  const convention = [rateConvention(settings, basics.language), declines].filter((part) => part !== '');
  return {
    id: 'discount-rate-used',
    label: 'Discount rate used',
    unit: 'share',
    subject: 'settings',
    needs: [],
    standsAlone: true,
    value,
    low: value,
    high: value,
    ...withoutSpread,
    formula: rateFormula(settings),
    ...(convention.length === 0 ? {} : { convention: convention.join(' ') }),
    inputs: ['settings.discountRate', 'settings.inflation'],
    sources: [],
    ...(value === null ? { reason: noRate } : {}),
  };
};
