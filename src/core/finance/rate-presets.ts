import type { DiscountRate } from './discount-rate.ts';

/** A rate that somebody published, with its date and source. Finance's own rate goes before all of them. */
export interface RatePreset {
  title: string;
  rate: DiscountRate;
  basis: 'real' | 'nominal';
  date: string;
  source: string;
}

export const ratePresets = {
  'green-book': {
    title: 'Green Book, 3.5% real, declining after 30 years',
    rate: [
      { fromYear: 1, rate: 0.035 },
      { fromYear: 31, rate: 0.03 },
      { fromYear: 76, rate: 0.025 },
      { fromYear: 126, rate: 0.02 },
      { fromYear: 201, rate: 0.015 },
      { fromYear: 301, rate: 0.01 },
    ],
    basis: 'real',
    date: 'edition of 2003; later editions keep the 3.5%',
    source: 'HM Treasury, The Green Book, annex 6, table 6.1: the declining long-term discount rate',
  },
  'total-economic-impact': {
    title: 'Total Economic Impact, 10%',
    rate: 0.1,
    basis: 'nominal',
    date: 'a study without a printed date, read in 2026',
    source: 'Forrester, The Total Economic Impact of SalesLoft: 10% a year; firms use 8% to 16%',
  },
} as const satisfies Record<string, RatePreset>;
