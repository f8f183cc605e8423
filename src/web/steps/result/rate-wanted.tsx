import { withValueAt } from '../../../core/business-case/path.ts';
import type { BusinessCase } from '../../../core/business-case/schema/index.ts';
import { withoutUnreadAmount } from '../../../core/business-case/unread-amounts.ts';
import { editCase } from '../../store/app-store.ts';
import { AmountField } from '../../ui/index.ts';
import { useLocaleAndCurrency } from '../form/form-context.ts';
import formStyles from '../form/form.module.css';

const path = 'settings.discountRate';

/** Asks for the rate at the head of the answer while there is none; it stays while it is being typed. */
export const RateWanted = ({ businessCase: { settings } }: { businessCase: BusinessCase }) => {
  const { locale, currency } = useLocaleAndCurrency();
  const { ratePreset = 'own', discountRate } = settings;
  if (ratePreset !== 'own') return null;
  return (
    <section aria-label="The rate first" className={formStyles['card']}>
      <AmountField
        currency={currency}
        hint={
          discountRate === undefined
            ? 'Without it there is no net present value and no return on investment. Ask finance, or choose a published rate below at “At which rate?”.'
            : 'Set. What it rests on stands below at “At which rate?”.'
        }
        kind="percent"
        locale={locale}
        title="At which rate a year does finance discount?"
        value={discountRate}
        onChange={(rate) =>
          editCase(
            'Discount rate a year',
            (businessCase) => withoutUnreadAmount(withValueAt(businessCase, path, rate), path),
            path,
          )
        }
      />
    </section>
  );
};
