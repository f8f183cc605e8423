import { defineDriver } from './define-driver.ts';

export const daysSalesOutstanding = defineDriver({
  id: 'days-sales-outstanding',
  title: 'Customers who pay sooner',
  question: 'Will customers pay sooner, so that less money is tied up?',
  dimension: 'financial',
  formula: 'revenue a year × days sooner ÷ 365, once',
  inputs: {
    revenuePerYear: {
      title: 'What revenue a year is invoiced?',
      label: 'Revenue invoiced a year',
      quantity: 'money/year',
      role: 'volume',
      favourable: 'high',
    },
    daysSooner: {
      title: 'By how many days sooner will it be paid?',
      label: 'Days by which it is paid sooner',
      quantity: 'days',
      role: 'effect',
      favourable: 'high',
    },
  },
  calculation: 'revenuePerYear * daysSooner / daysPerYear',
  pays: 'once',
  word: 'released',
  pool: 'working-capital',
  drawOrder: 350,
  excludes: [],
  guardrails: [
    {
      input: 'daysSooner',
      above: 30,
      severity: 'warn',
      canBeArgued: true,
      because: 'A month sooner is a change of terms, not of service.',
      source: 'Judgement',
    },
  ],
  traps: [
    'It comes once and never again: money that was tied up is free. It is no yearly saving.',
    'The interest saved on it each year is the same money seen again.',
  ],
  examples: [
    {
      title: 'Five days of £15 million',
      inputs: { revenuePerYear: 15_000_000, daysSooner: 5 },
      result: (15_000_000 * 5) / 365,
      working: '£15,000,000 × 5 ÷ 365 = £205,479, once.',
      source: 'Published example of Shark ROI: 205,479',
    },
    {
      title: 'Fifty-five days of £15 million',
      inputs: { revenuePerYear: 15_000_000, daysSooner: 55 },
      result: (15_000_000 * 55) / 365,
      working: '£15,000,000 × 55 ÷ 365 = £2,260,274, once.',
      source: 'Published example of Shark ROI: 2,260,274',
    },
  ],
});
