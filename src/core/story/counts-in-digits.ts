import type { BusinessCase } from '../business-case/schema/index.ts';

interface Writer {
  countInWords: (count: number) => string;
  duration: (months: number) => string;
}

/** Digits for the word that a duration begins with: three years, 3 years. */
const inDigits = (written: string, months: number, number: (value: number) => string): string =>
  written.replace(/^\p{L}+/u, number(months > 0 && months % 12 === 0 ? months / 12 : months));

/** Writes counts as the house of a case says: in digits throughout, or as they are written anyway. */
export const withCounts = <Written extends Writer>(
  writer: Written,
  { house }: Pick<BusinessCase, 'house'>,
  number: (value: number) => string,
): Written =>
  house?.numbers.counts !== 'digits'
    ? writer
    : {
        ...writer,
        countInWords: number,
        duration: (months: number) => inDigits(writer.duration(months), months, number),
      };
