import { estimate } from '../../quantities/estimate.ts';
import { choice, list, month, number, prose, share, text } from '../../quantities/field.ts';
import { account, prices, yearlyAmounts } from './money.ts';

export const costKinds = {
  people: 'People',
  technology: 'Technology',
  supplier: 'Supplier',
  training: 'Training and coaching',
  'dual-running': 'Running old and new side by side',
  contingency: 'Contingency',
  other: 'Other',
} as const;

export const vatKinds = {
  recoverable: 'Can be recovered',
  'not-recoverable': 'Cannot be recovered, and is included',
  'on-top': 'Cannot be recovered, and comes on top',
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
    yearlyAmounts,
    initial: choice(
      { initial: 'Before the first month (year 0)', spread: 'Over the months given' },
      { title: 'When is a one-off cost paid?' },
    ),
    start: month({ title: 'From', example: 'March 2027' }),
    months: number({ title: 'Over how many months?', unit: 'months', example: '4' }),
    end: month({ edge: 'last', title: 'Until', hint: 'Empty when it goes on.' }),
    capital: choice({ capital: 'Capital', running: 'Running cost' }, { title: 'Capital or running?' }),
    vat: choice(vatKinds, { title: 'VAT', hint: 'Empty when it is as the settings say.' }),
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
    contingencyBecause: prose({
      title: 'Why that much, or why none?',
      example: 'A fixed price is signed.',
    }),
    optimism: share({
      title: 'Added to this one for optimism',
      hint: 'Empty when it is as the settings say.',
      example: '10%',
    }),
    prices,
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
    account: account('Whose money is it?'),
    note: prose({ title: 'What should finance know?' }),
    from: choice(
      { ask: 'The ask: not broken down yet', team: 'The people asked for' },
      { title: 'Where it comes from', hidden: true },
    ),
  },
);
