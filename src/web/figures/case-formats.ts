import { wordedFormats } from '../../core/template-language/worded-formats.ts';
import { type Formats, formatsFor } from '../../core/quantities/format.ts';
import { useBusinessCase } from '../store/app-store.ts';

const made = new Map<string, Formats>();

/**
 * The numbers of the case in the words of the app, which are English. Making formats is costly, and a table holds many
 * figures: there are some for each language and currency.
 */
export const formatsOnce = (locale: string, currency: string): Formats => {
  const name = `${locale} ${currency}`;
  const formats = made.get(name) ?? wordedFormats(formatsFor(locale, currency), 'en-GB');
  made.set(name, formats);
  return formats;
};

/** The formats of the open case. */
export const useCaseFormats = (): Formats =>
  useBusinessCase(({ basics }) => formatsOnce(basics.language || 'en-GB', basics.currency || 'GBP'));
