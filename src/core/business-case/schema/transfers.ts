import { estimate } from '../../quantities/estimate.ts';
import { choice, list, month, prose, text } from '../../quantities/field.ts';
import { account } from './money.ts';

export const transfers = list(
  {
    title: 'Transfers',
    gate: 'finance',
    hint: 'What one pays and another gets, such as a recharge. It changes no total of the whole.',
    one: 'transfer',
  },
  {
    name: text({ title: 'What is it for?', example: 'Recharge for the text service' }),
    from: account('Who pays?'),
    to: account('Who gets it?'),
    amount: estimate({
      title: 'Amount',
      hint: 'In full for one paid once, a year for a yearly one.',
      unit: 'money',
    }),
    timing: choice({ 'one-off': 'One-off', yearly: 'Every year' }, { title: 'One-off or every year?' }),
    start: month({ title: 'From', example: 'March 2027' }),
    end: month({ edge: 'last', title: 'Until', hint: 'Empty when it goes on.' }),
    note: prose({ title: 'What should finance know?', gate: 'board' }),
  },
);
