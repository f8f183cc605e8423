import { defineDriver } from './define-driver.ts';

export const customerLifetimeValue = defineDriver({
  id: 'customer-lifetime-value',
  title: 'Lifetime value, as a check',
  question: 'What is a customer worth over the years?',
  dimension: 'customer',
  formula: 'margin of one in a year × share that stays ÷ (1 + rate − share that stays) − cost of winning one',
  inputs: {
    marginPerYear: {
      title: 'What margin does one leave in a year?',
      label: 'Margin of one customer a year',
      hint: 'Margin, not revenue.',
      quantity: 'money/customer',
      role: 'unit-value',
      favourable: 'high',
    },
    stayShare: {
      title: 'What share stays from year to year?',
      label: 'Share of customers who stay each year',
      quantity: 'share',
      role: 'effect',
      favourable: 'high',
    },
    rate: {
      title: 'At which rate does finance discount a year?',
      label: 'Discount rate a year',
      quantity: 'share',
      role: 'unit-value',
      favourable: 'low',
    },
    acquisitionCost: {
      title: 'What does winning one cost?',
      label: 'Cost of winning one customer',
      quantity: 'money/customer',
      role: 'unit-value',
      favourable: 'low',
      fallback: 0,
    },
  },
  calculation: 'marginPerYear * stayShare / (1 + rate - stayShare) - acquisitionCost',
  pays: 'never',
  gives: 'money/customer',
  cashKind: 'not-monetised',
  pool: 'customer-margin',
  excludes: [],
  guardrails: [
    {
      input: 'stayShare',
      above: 1,
      severity: 'stop',
      because: 'More than all cannot stay.',
      source: 'Arithmetic',
    },
    {
      input: 'stayShare',
      above: 0.95,
      severity: 'warn',
      because: 'A rate of staying that high is a multiple of more than five years: check it against tenure.',
      source: 'Judgement',
    },
  ],
  traps: ['It is a check and stands in no total: never add it to the yearly margin of customers who stay.'],
  examples: [
    {
      title: 'Four of five stay, at 10%: 2.67 years of margin',
      inputs: { marginPerYear: 300, stayShare: 0.8, rate: 0.1, acquisitionCost: 200 },
      result: 600,
      working: '80% ÷ (1 + 10% − 80%) = 0.8 ÷ 0.3 = 2.67 years; £300 × 2.67 = £800; less £200 is £600.',
      source: 'The multiple of 2.67 is published for these two shares',
    },
  ],
});
