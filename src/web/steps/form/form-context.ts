import { useBusinessCase } from '../../store/app-store.ts';

/** The language and currency that amounts are typed in. */
export const useLocaleAndCurrency = (): { locale: string; currency: string } => {
  const locale = useBusinessCase(({ basics }) => basics.language) || 'en-GB';
  const currency = useBusinessCase(({ basics }) => basics.currency) || 'GBP';
  return { locale, currency };
};

export { useCaseFormats as useFormats } from '../../figures/case-formats.ts';
