import { useMemo } from 'react';
import { type Formats, formatsFor } from '../../../core/quantities/format.ts';
import { useBusinessCase } from '../../store/app-store.ts';

/** The language and currency that amounts are typed in. */
export const useLocaleAndCurrency = (): { locale: string; currency: string } => {
  const locale = useBusinessCase(({ basics }) => basics.language) || 'en-GB';
  const currency = useBusinessCase(({ basics }) => basics.currency) || 'GBP';
  return { locale, currency };
};

export const useFormats = (): Formats => {
  const { locale, currency } = useLocaleAndCurrency();
  return useMemo(() => formatsFor(locale, currency), [locale, currency]);
};
