import * as z from 'zod/mini';
import { choice, day, group, list, money, month, number, prose, text } from '../../quantities/field.ts';

/** The holder of a budget agrees to a line, an amount and a month: as they were then. */
const budgetAsAgreed = group(
  { title: 'What the holder agreed to', hidden: true },
  {
    line: text({ title: 'Budget line' }),
    amount: money({ title: 'Amount a year' }),
    from: month({ title: 'From' }),
  },
);

/**
 * An agreement is a record of figures: who agreed, when, on which edition, and what the figures were. One without
 * figures was made before they were kept; one without a day is not made yet.
 */
export const agreements = list(
  {
    title: 'Who has agreed to what?',
    hint: 'An agreement is to the figures as they stood. What changed since is said wherever it is told.',
    one: 'agreement',
  },
  {
    role: choice(
      {
        finance: 'Finance',
        'budget-holder': 'The holder of a budget',
        brand: 'Brand',
        compliance: 'Compliance',
      },
      { title: 'For what do they speak?' },
    ),
    who: text({ title: 'Who?', example: 'Marcus Webb' }),
    date: day({ title: 'When did they agree?', hint: 'Empty while they have not.' }),
    note: prose({ title: 'With which comment?', example: 'Turnover is to be shown apart.' }),
    budget: text({ title: 'The benefit whose budget falls', hidden: true, names: 'benefits' }),
    asAgreed: budgetAsAgreed,
    edition: number({ title: 'On which edition?', hidden: true }),
    figures: z._default(z.record(z.string(), z.nullable(z.number())), {}),
  },
);
