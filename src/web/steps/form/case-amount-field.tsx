import type { ComponentProps } from 'react';
import { withValueAt } from '../../../core/business-case/path.ts';
import type { BusinessCase } from '../../../core/business-case/schema/index.ts';
import { withUnreadAmount, withoutUnreadAmount } from '../../../core/business-case/unread-amounts.ts';
import { editCase, useBusinessCase } from '../../store/app-store.ts';
import { useCautionAt } from '../../store/value-cautions.ts';
import { AmountField } from '../../ui/index.ts';
import { useLocaleAndCurrency } from './form-context.ts';

interface CaseAmountFieldProps extends Omit<
  ComponentProps<typeof AmountField>,
  'path' | 'locale' | 'currency' | 'unread' | 'onUnread' | 'onUnknown' | 'onChange'
> {
  path: string;
  /** What the step back is called; the title where nothing else is said. */
  label?: string;
  /** How the amount enters the case, where that is more than putting it at its path. */
  change?: (
    businessCase: BusinessCase,
    value: number | undefined,
    ends?: readonly [number, number],
  ) => BusinessCase;
  /** What becomes of it where somebody says that they do not have it. */
  unknown?: (businessCase: BusinessCase) => BusinessCase;
  /** How it waits where it cannot be read, when its number cannot be taken away. */
  waiting?: (businessCase: BusinessCase, typed: string) => BusinessCase;
}

/** An amount of the case. What cannot be read is kept with the case, and nothing is computed from what stood there. */
export const CaseAmountField = ({
  path,
  label,
  change,
  waiting,
  unknown,
  ...field
}: CaseAmountFieldProps) => {
  const { locale, currency } = useLocaleAndCurrency();
  const unread = useBusinessCase(({ unreadAmounts }) => unreadAmounts[path]);
  const caution = useCautionAt(path);
  const step = label ?? field.title;
  const atItsPlace = (businessCase: BusinessCase, typed: string): BusinessCase =>
    withUnreadAmount(businessCase, path, typed);
  return (
    <AmountField
      {...field}
      caution={field.caution ?? caution}
      currency={currency}
      locale={locale}
      path={path}
      unread={unread}
      onChange={(value, ends) =>
        editCase(
          step,
          (businessCase) =>
            withoutUnreadAmount(
              change === undefined
                ? withValueAt(businessCase, path, value)
                : change(businessCase, value, ends),
              path,
            ),
          path,
        )
      }
      onUnknown={
        unknown === undefined
          ? undefined
          : () =>
              editCase(
                step,
                (businessCase) => withoutUnreadAmount(unknown(businessCase), path),
                `${path} asked`,
              )
      }
      onUnread={(typed) =>
        editCase(step, (businessCase) => (waiting ?? atItsPlace)(businessCase, typed), path)
      }
    />
  );
};
