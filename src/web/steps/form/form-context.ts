import { createContext } from 'react';
import { useCaseFormats } from '../../figures/case-formats.ts';

/** The language and currency that amounts are typed in; for a tag or code that is none, those of an empty case. */
export const useLocaleAndCurrency = (): { locale: string; currency: string } => {
  const { locale, currency } = useCaseFormats();
  return { locale, currency };
};

export { useCaseFormats as useFormats } from '../../figures/case-formats.ts';

/** What the screen says under its title: a section that would say the same leaves it out. */
export const LeadOfScreen = createContext('');

/** Where a form may put what is open beside it, in place of the preview; null where there is no room for it. */
export const RoomBeside = createContext<HTMLElement | null>(null);
