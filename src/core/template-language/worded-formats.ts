import { languageOf } from '../data/language-of.ts';
import { type Formats, formatsFor } from '../quantities/format.ts';

const isWholeNumber = (type: Intl.NumberFormatPartTypes): boolean => type === 'integer' || type === 'group';

/** A million and more, with the word of one language and the digits of another: 1,52 million. */
const largeNumbers = ({ locale }: Formats, language: string): ((value: number) => string) => {
  const words = new Intl.NumberFormat(language, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 3,
    numberingSystem: 'latn',
    useGrouping: false,
  });
  const digits = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  return (value) => {
    const parts = words.formatToParts(value);
    const whole = parts.filter(({ type }) => type === 'integer').map((part) => part.value);
    const fraction = parts.filter(({ type }) => type === 'fraction').map((part) => part.value);
    const shown = digits.format(Number(`${whole.join('')}.${fraction.join('') || '0'}`));
    return parts
      .filter(({ type }) => type !== 'fraction' && type !== 'decimal')
      .map(({ type, value: text }) => (isWholeNumber(type) ? shown : text))
      .join('');
  };
};

const newWorded = (formats: Formats, language: string): Formats => {
  const { locale, currency } = formats;
  const words = formatsFor(language, currency);
  const large = largeNumbers(formats, language);
  const around = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    maximumFractionDigits: 0,
  }).formatToParts(1);
  const rounded = (value: number): number => Number(value.toPrecision(3));
  const isLarge = (value: number): boolean => Math.abs(rounded(value)) >= 1e6;
  const sign = (value: number): string => (value < 0 ? '−' : '');
  const amount = (value: number): string =>
    around.map((part) => (part.type === 'integer' ? large(Math.abs(value)) : part.value)).join('');
  return {
    ...formats,
    language,
    money: (value, style = 'prose') =>
      style === 'prose' && isLarge(value)
        ? `${sign(value)}${amount(rounded(value))}`
        : formats.money(value, style),
    number: (value, style = 'prose') =>
      style === 'prose' && isLarge(value)
        ? `${sign(value)}${large(Math.abs(rounded(value)))}`
        : formats.number(value, style),
    day: words.day,
    month: words.month,
    duration: words.duration,
    list: words.list,
    countInWords: (count) => {
      const written = words.countInWords(count);
      return /\d/u.test(written) ? formats.number(count) : written;
    },
  };
};

const made = new Map<string, Formats>();
const most = 100;

/**
 * The formats of a case for sentences in another language than its own: words, months and days are of that language,
 * numbers and amounts are written as the case writes them. Of the same language they are those of the case.
 */
export const wordedFormats = (formats: Formats, language: string): Formats => {
  if (languageOf(formats.locale) === languageOf(language)) return formats;
  const name = `${formats.locale} ${formats.currency} ${language}`;
  const worded = made.get(name) ?? newWorded(formats, language);
  if (made.size >= most) made.clear();
  made.set(name, worded);
  return worded;
};
