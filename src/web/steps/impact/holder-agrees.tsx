import { budgetAgreement, holderAgrees, withAgreement } from '../../../core/business-case/agreements.ts';
import type { Benefit } from '../../../core/business-case/schema/index.ts';
import { isAgreed, isBudgetNamed } from '../../../core/business-case/words-of-money.ts';
import { localDay } from '../../../core/data/local-day.ts';
import { editCase, useBusinessCase } from '../../store/app-store.ts';
import { Button } from '../../ui/index.ts';
import formStyles from '../form/form.module.css';
import { useFormats } from '../form/form-context.ts';

/** The holder agrees to line, amount and month as they stand: a later change makes the money claimed again. */
const agree = ({ id }: Benefit): void =>
  editCase(
    'They agreed',
    (businessCase) => {
      const benefit = businessCase.benefits.find((one) => one.id === id);
      if (benefit === undefined) return businessCase;
      const made = holderAgrees(businessCase, benefit, localDay(new Date()));
      return { ...businessCase, agreements: withAgreement(businessCase.agreements, made) };
    },
    '',
    `benefits[${id}].budget`,
  );

/** Whether the holder of the budget that falls has agreed, and the press that records it. */
export const HolderAgrees = ({ benefit }: { benefit: Benefit }) => {
  const agreements = useBusinessCase((businessCase) => businessCase.agreements);
  const { day } = useFormats();
  const { holder, amount, from } = benefit.budget;
  if (!isBudgetNamed(benefit)) return null;
  const before = budgetAgreement({ agreements }, benefit);
  if (before !== undefined && isAgreed(benefit, agreements))
    return (
      <p className={formStyles['hint']}>
        {holder.trim()} agreed on {day(before.date)} to line, amount and month as they stand.
      </p>
    );
  const isReady = amount !== undefined && from !== '';
  return (
    <p className={formStyles['hint']}>
      {before === undefined
        ? `Claimed: ${holder.trim()} has not agreed yet.`
        : 'Claimed again: line, holder, amount or month changed since it was agreed.'}{' '}
      {isReady ? (
        <Button onPress={() => agree(benefit)}>{`${holder.trim()} agreed`}</Button>
      ) : (
        'Enter the amount and the month first.'
      )}
    </p>
  );
};
