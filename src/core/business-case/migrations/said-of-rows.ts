import { type Row, isRow } from './rows.ts';
import { buildsUp, isUnread, silentRamp } from './to-third.ts';

/** Amounts typed by year say themselves when they are paid. */
const isTyped = ({ yearlyAmounts }: Row): boolean =>
  isRow(yearlyAmounts) && Array.isArray(yearlyAmounts['base']) && yearlyAmounts['base'].length > 0;

/** A cost, or a transfer, that did not say when it is paid was paid once. */
export const paidOnce = (row: Row): Row =>
  row['timing'] === undefined && !isTyped(row) ? { ...row, timing: 'one-off' } : row;

const overMonths = new Set<unknown>(['linear', 's-curve']);

/** How a benefit built up that did not say it: evenly over the months it gave; over none it was there at once. */
export const builtUp =
  (unread: unknown) =>
  (benefit: Row): Row => {
    if (!buildsUp(benefit)) return benefit;
    const ramp = benefit['ramp'] ?? silentRamp(benefit, unread);
    const isAtOnce =
      overMonths.has(ramp) &&
      benefit['rampMonths'] === undefined &&
      !isUnread(unread, `benefits[${String(benefit['id'])}].rampMonths`);
    return { ...benefit, ramp, ...(isAtOnce ? { rampMonths: 0 } : {}) };
  };

/** An option stated in totals that did not say when its first benefit came had it from the first month of the plan. */
export const benefitFromFirst =
  (settings: unknown) =>
  (option: Row): Row => {
    const first = isRow(settings) ? settings['startMonth'] : undefined;
    const isStated = typeof option['benefit'] === 'number' && typeof option['cost'] === 'number';
    const isSaid = typeof option['start'] === 'string' && option['start'] !== '';
    return isStated && !isSaid && typeof first === 'string' && first !== ''
      ? { ...option, start: first }
      : option;
  };
