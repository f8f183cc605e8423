import { type Formats, formatsFor } from '../../core/quantities/format.ts';
import { useBusinessCase } from '../store/app-store.ts';

const made = new Map<string, Formats>();

/** Making one is costly, and a table holds many figures: there is one for each language and currency. */
export const formatsOnce = (locale: string, currency: string): Formats => {
  const name = `${locale} ${currency}`;
  const formats = made.get(name) ?? formatsFor(locale, currency);
  made.set(name, formats);
  return formats;
};

/** The formats of the open case. */
export const useCaseFormats = (): Formats =>
  useBusinessCase(({ basics }) => formatsOnce(basics.language || 'en-GB', basics.currency || 'GBP'));
