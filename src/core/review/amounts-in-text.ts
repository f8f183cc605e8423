import { ofText } from './of-text.ts';
import { parseAmount } from '../quantities/parse-amount.ts';

const number = String.raw`\d(?:[\d.,’\u00A0\u202F]*\d)?(?:\s?(?:k|m|mn|bn|thousand|million|billion|Mio|Mrd|millions?|milliards?)\b)?`;

/** The signs of money, and the currencies that each stands for. */
const signs: Readonly<Record<string, readonly string[]>> = {
  '£': ['GBP'],
  '€': ['EUR'],
  $: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN'],
  '¥': ['JPY', 'CNY'],
  '₹': ['INR'],
  '₩': ['KRW'],
  '₺': ['TRY'],
  '₽': ['RUB'],
  '₪': ['ILS'],
  zł: ['PLN'],
  Kč: ['CZK'],
};

const codes =
  'GBP EUR USD CHF SEK NOK DKK PLN CZK HUF JPY CNY INR AUD CAD NZD ZAR SGD HKD BRL MXN TRY KRW ILS AED SAR'.split(
    ' ',
  );

/** Names of money that are a currency and nothing else. */
const names: Readonly<Record<string, readonly string[]>> = {
  euro: ['EUR'],
  euros: ['EUR'],
  dollar: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD'],
  dollars: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD'],
  sterling: ['GBP'],
};

const sign = String.raw`[£€$¥₹₩₺₽₪]|(?<![\p{L}])(?:${codes.join('|')}|zł|Kč)(?![\p{L}])`;
const name = String.raw`\b(?:${Object.keys(names).join('|')})\b`;
const amounts = new RegExp(`(?:US|CA|A|NZ)?(?:${sign})\\s?${number}|${number}\\s?(?:${sign}|${name})`, 'giu');

/** An amount of money as it stands in a sentence. */
export interface TypedAmount {
  words: string;
  /** What it may mean: one number, or two where the separators allow both. */
  readings: readonly number[];
  /** The currencies that its sign may stand for. */
  currencies: readonly string[];
}

const currenciesOf = (words: string): readonly string[] => {
  const symbol = Object.keys(signs).find((one) => words.includes(one));
  if (symbol !== undefined) return signs[symbol] ?? [];
  const word = (words.match(/\p{L}+/gu) ?? []).find(
    (one) => codes.includes(one.toUpperCase()) || Object.hasOwn(names, one.toLowerCase()),
  );
  return word === undefined ? [] : (names[word.toLowerCase()] ?? [word.toUpperCase()]);
};

const readingsOf = (words: string, locale: string): readonly number[] => {
  const plain = words.replaceAll(new RegExp(`(?:US|CA|A|NZ)?(?:${sign})|${name}`, 'giu'), ' ');
  const read = parseAmount(plain, { locale, kind: 'number' });
  return read.kind === 'value' ? [read.value] : read.kind === 'ask' ? read.readings : [];
};

/** Every amount of money that a text names. */
export const amountsIn = (text: string, locale: string): TypedAmount[] =>
  /\d/u.test(text)
    ? [...text.matchAll(amounts)].map(([words]) => ({
        words: words.trim(),
        readings: readingsOf(words, locale),
        currencies: currenciesOf(words),
      }))
    : [];

/** Every percentage that a text names, as a share. */
export const sharesIn = (text: string): number[] =>
  [...text.matchAll(/(\d+(?:[.,]\d+)?)\s*(?:%|per\s?cent\b|percent\b|Prozent\b|pour cent\b)/giu)].map(
    ([, digits = '']) => Number(digits.replace(',', '.')) / 100,
  );

/** The sentences of a text; a point within a number ends none. */
export const sentencesOf = ofText((text): readonly string[] =>
  text.split(/(?<=[.!?…])\s+(?=[\p{Lu}\p{N}“"'(])|\n+/u),
);
