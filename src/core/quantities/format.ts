/**
 * `prose` is for sentences, titles and slides: three significant figures, millions in words. `exact` is for the ask
 * and the appendix: to the unit. `screen` is short, for the app: £420k. `table` leaves the unit to the header.
 */
export type NumberStyle = 'prose' | 'exact' | 'screen' | 'table';

/** Formats values in the language and currency of one case. Making one is costly: make it once. */
export interface Formats {
  locale: string;
  /** The language of words, months and days: that of the locale, or of the document that speaks of the case. */
  language: string;
  currency: string;
  money: (value: number, style?: NumberStyle) => string;
  number: (value: number, style?: NumberStyle) => string;
  /** A share as a percentage: 0.2 is 20%. */
  share: (value: number) => string;
  /** `2027-02-18` as 18 February 2027; text that is no day is given back as it is. */
  day: (value: string) => string;
  /** `2027-03` as March 2027. */
  month: (value: string) => string;
  /** Whole years in words up to nine, other lengths in months: three years, 18 months. */
  duration: (months: number) => string;
  list: (items: readonly string[]) => string;
  /** Two to nine in words, and one where it has a single form, where the language is known here; other counts in digits. */
  countInWords: (count: number) => string;
}

/** A true minus, and a yen as wide as our letters. */
const typeset = (text: string): string => text.replace(/^-|(?<=^\D*)-(?=\D*\d)/u, '−').replace('￥', '¥');

/** Digits of a number that a computed sum is sure of: 27,449.999999999996 is 27,450. */
const SURE = 12;

/**
 * Rounds before the unit is chosen, so that 999,500 is one million and not 1,000 thousand; a half away from zero, on
 * either side of it.
 */
const significant = (value: number, figures = 3): number =>
  Number(Number(value.toPrecision(SURE)).toPrecision(figures));

/** By language; a word that bends with its noun is left empty, and stands as a digit. */
const wordsToNine: Readonly<Record<string, readonly string[]>> = {
  en: ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  de: ['', '', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'],
};

const inWordsOf = (locale: string, value: number): string =>
  wordsToNine[locale.replace(/[-_].*$/u, '').toLowerCase()]?.[value] ?? '';

const isLocale = (locale: string): boolean => {
  try {
    return Intl.getCanonicalLocales(locale).length === 1;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
};

/** A language that numbers and dates can be written in, and a currency that exists; empty is a choice of none. */
export const isKnownLanguage = (language: string): boolean =>
  language === '' || (isLocale(language) && Intl.NumberFormat.supportedLocalesOf(language).length > 0);

export const isKnownCurrency = (currency: string): boolean =>
  currency === '' || Intl.supportedValuesOf('currency').includes(currency.toUpperCase());

const isCurrency = (currency: string): boolean => /^[A-Za-z]{3}$/u.test(currency);

/** A month that is none would be told as another: 0 as December. */
const isMonth = (monthNumber: string | undefined): monthNumber is string =>
  monthNumber !== undefined && Number(monthNumber) >= 1 && Number(monthNumber) <= 12;

const utc = (year: string, monthNumber: string, dayNumber = '1'): Date =>
  new Date(Date.UTC(Number(year), Number(monthNumber) - 1, Number(dayNumber)));

/** A day with its stop, and an amount with its word, stay on one line: "18. Februar", "1,52 Millionen €". */
const unbroken = (text: string): string =>
  text.replaceAll(/(?<=\d\.) (?=\p{L})|(?<=\d) (?=\p{L}+\u00a0)/gu, '\u00a0');

/**
 * Whether numbers in a language can stand in a sentence of ours, which are in Latin letters: its digits are ours, and an
 * amount does not turn the sentence around it, as an Arabic one does.
 */
const standsInOurWords = (locale: string): boolean => {
  const { numberingSystem } = new Intl.NumberFormat(locale).resolvedOptions();
  const amount = new Intl.NumberFormat(locale, { style: 'currency', currency: 'SAR' }).format(-1);
  return (
    numberingSystem === 'latn' && !/[\u200e\u200f\u061c\p{Script=Arabic}\p{Script=Hebrew}]/u.test(amount)
  );
};

const newFormats = (wantedLocale: string, wantedCurrency: string): Formats => {
  const locale = isLocale(wantedLocale) && standsInOurWords(wantedLocale) ? wantedLocale : 'en-GB';
  const currency = isCurrency(wantedCurrency) ? wantedCurrency.toUpperCase() : 'GBP';
  const money = { style: 'currency', currency } as const;
  const whole = new Intl.NumberFormat(locale, { ...money, maximumFractionDigits: 0 });
  const pence = new Intl.NumberFormat(locale, money);
  const inWords = new Intl.NumberFormat(locale, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 3,
  });
  /** Intl has no long compact form for currencies: the words are put where the currency puts its number. */
  const around = whole.formatToParts(1);
  const millions = (value: number): string => {
    const amount = around
      .map((part) => (part.type === 'integer' ? inWords.format(Math.abs(value)) : part.value))
      .join('');
    return unbroken(value < 0 ? `-${amount}` : amount);
  };
  const short = new Intl.NumberFormat(locale, {
    ...money,
    notation: 'compact',
    minimumFractionDigits: 0,
    maximumSignificantDigits: 3,
  });
  const count = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const units = {
    month: new Intl.NumberFormat(locale, { style: 'unit', unit: 'month', unitDisplay: 'long' }),
    year: new Intl.NumberFormat(locale, { style: 'unit', unit: 'year', unitDisplay: 'long' }),
  };
  const items = new Intl.ListFormat(locale, { type: 'conjunction' });

  const exactMoney = (value: number): string => (Number.isInteger(value) ? whole : pence).format(value);
  const proseMoney = (value: number): string => {
    const rounded = significant(value);
    if (Math.abs(rounded) >= 1e6) return millions(rounded);
    return Math.abs(rounded) < 100 ? exactMoney(rounded) : whole.format(rounded);
  };
  const moneyStyles: Record<NumberStyle, (value: number) => string> = {
    prose: proseMoney,
    exact: exactMoney,
    screen: (value) => short.format(significant(value)),
    table: (value) => whole.format(value),
  };
  const numberStyles: Record<NumberStyle, (value: number) => string> = {
    prose: (value) => (Math.abs(value) >= 1e6 ? inWords.format(significant(value)) : count.format(value)),
    exact: (value) => count.format(value),
    screen: (value) => (Math.abs(value) >= 1e6 ? inWords.format(significant(value)) : count.format(value)),
    table: (value) => count.format(value),
  };
  return {
    locale,
    language: locale,
    currency,
    money: (value, style = 'prose') => typeset(moneyStyles[style](value)),
    number: (value, style = 'prose') => typeset(numberStyles[style](value)),
    share: (value) => typeset(percent.format(value)),
    day: (value) => {
      const [, year, monthNumber, dayNumber] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(value) ?? [];
      return year === undefined || !isMonth(monthNumber) || dayNumber === undefined
        ? value
        : unbroken(days.format(utc(year, monthNumber, dayNumber)));
    },
    month: (value) => {
      const [, year, monthNumber] = /^(\d{4})-(\d{2})$/u.exec(value) ?? [];
      return year === undefined || !isMonth(monthNumber) ? value : months.format(utc(year, monthNumber));
    },
    duration: (length) => {
      const years = length / 12;
      const isYears = Number.isInteger(years) && years > 0;
      const unit = isYears ? units.year : units.month;
      const value = isYears ? years : length;
      const word = Number.isInteger(value) ? inWordsOf(locale, value) : '';
      const written = unit.format(value);
      return word === '' ? written : written.replace(/^\d+/u, word);
    },
    list: (parts) => items.format(parts),
    countInWords: (value) => inWordsOf(locale, value) || count.format(value),
  };
};

/** To make them takes a millisecond, and every edit asks for the same. */
const made = new Map<string, Formats>();
const most = 100;

/**
 * Formats for a language tag and an ISO 4217 code. A language that is read from the right, or that has digits of its
 * own, is written as British English: our words are in Latin letters. An unknown tag or code falls to British English and pounds, the
 * defaults of an empty case; the check of the case names it.
 */
export const formatsFor = (locale: string, currency: string): Formats => {
  const name = `${locale} ${currency}`;
  const formats = made.get(name) ?? newFormats(locale, currency);
  if (made.size >= most) made.clear();
  made.set(name, formats);
  return formats;
};
