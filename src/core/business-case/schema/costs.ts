import * as z from 'zod/mini';
import { estimate } from '../../quantities/estimate.ts';
import { choice, list, month, number, prose, share, text } from '../../quantities/field.ts';

export const costKinds = {
  people: 'People',
  technology: 'Technology',
  supplier: 'Supplier',
  training: 'Training and coaching',
  'dual-running': 'Running old and new side by side',
  contingency: 'Contingency',
  other: 'Other',
} as const;

export const costs = list(
  { title: 'Costs', hint: 'One-off and every year, with a range.', one: 'cost' },
  {
    name: text({ title: 'Cost', example: 'Text service licences' }),
    kind: choice(costKinds, { title: 'Kind' }),
    timing: choice({ 'one-off': 'One-off', yearly: 'Every year' }, { title: 'One-off or every year?' }),
    amount: estimate({
      title: 'Amount',
      hint: 'In full for a one-off cost, a year for a yearly one.',
      unit: 'money',
    }),
    yearlyAmounts: z.optional(
      z.looseObject({
        base: z._default(z.array(z.number()), []),
        low: z.optional(z.array(z.number())),
        high: z.optional(z.array(z.number())),
      }),
    ),
    initial: choice(
      { initial: 'Before the first month (year 0)', spread: 'Over the months given' },
      { title: 'When is a one-off cost paid?' },
    ),
    start: month({ title: 'From', example: 'March 2027' }),
    months: number({ title: 'Over how many months?', unit: 'months', example: '4' }),
    end: month({ title: 'Until', hint: 'Empty when it goes on.' }),
    capital: choice({ capital: 'Capital', running: 'Running cost' }, { title: 'Capital or running?' }),
    vat: choice(
      {
        recoverable: 'Can be recovered',
        'not-recoverable': 'Cannot be recovered, and is included',
        'on-top': 'Cannot be recovered, and comes on top',
      },
      { title: 'VAT' },
    ),
    vatOnTop: share({
      title: 'VAT on top that cannot be recovered',
      hint: 'As a share of the amount. Empty when the amount includes it.',
      example: '20%',
    }),
    contingencyShare: share({
      title: 'Contingency on top',
      hint: 'As a share of the amount. Empty when contingency is a cost of its own.',
      example: '10%',
    }),
    priceGrowth: share({
      title: 'By how much does its price grow a year?',
      hint: 'In real prices only what goes beyond inflation.',
      example: '2%',
    }),
    budgetLine: text({ title: 'Budget line', example: 'IT change 2027' }),
    money: choice({ new: 'New money', budgeted: 'Already in a budget' }, { title: 'New or budgeted?' }),
    inAsk: choice(
      { inside: 'Inside the sum we ask for', outside: 'Outside: people we already pay' },
      { title: 'Inside the ask?' },
    ),
    note: prose({ title: 'What should finance know?' }),
  },
);
