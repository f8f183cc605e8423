import * as z from 'zod/mini';
import { askedSchema } from '../../quantities/asked.ts';
import { choice, group, money, month, naming, number, share, text } from '../../quantities/field.ts';

/** How a benefit is split among the words; the shares make 100% together. */
export const words = group(
  {
    title: 'What becomes of it?',
    hint: 'Shares that make 100% together. Each is shown by its own name in every total.',
  },
  {
    released: share({ title: 'A budget falls', example: '40%' }),
    margin: share({ title: 'Margin comes in', example: '30%' }),
    avoided: share({ title: 'A cost never comes', example: '10%' }),
    time: share({ title: 'Time is set free', example: '20%' }),
  },
);

/** The budget that falls by what is released. */
export const budget = group(
  { title: 'The budget that falls', hint: 'Without a line and its holder it is not counted as cash.' },
  {
    line: text({ title: 'Which budget line falls?', example: 'Agency staff, claims' }),
    holder: text({ title: 'Who holds that budget?', example: 'Operations Director' }),
    amount: money({ title: 'By how much a year?', example: '£140,000' }),
    from: month({ title: 'From which month?', example: 'April 2028' }),
  },
);

/** Time is released only as whole posts that go. */
export const posts = group(
  { title: 'Posts that go', hint: 'Freed time leaves a budget only in whole posts.' },
  {
    count: number({ title: 'How many whole posts?', unit: 'posts', example: '3' }),
    costOfPost: money({ title: 'What does one post cost a year?', example: '£42,000' }),
    how: choice(
      {
        attrition: 'People leave and are not replaced',
        notice: 'By notice',
        redeployment: 'To other work that would have been hired for',
      },
      { title: 'How do they go?' },
    ),
    from: month({ title: 'From which month?', example: 'April 2028' }),
    exitCost: money({
      title: 'What does it cost until they are gone?',
      hint: 'Notice, severance, retraining. Enter 0 for none; it is not added to the costs by itself.',
      example: '£45,000',
    }),
  },
);

export const accountKinds = {
  own: 'Our own budget',
  function: 'Another function',
  customers: 'Customers',
  colleagues: 'Colleagues',
  society: 'Society',
} as const;

/** Who pays, or who gains. Nothing chosen is the budget of whoever makes the case. */
export const account = (title: string) =>
  group(
    { title, hint: 'Only our own budget and other functions are the organisation’s money.' },
    {
      kind: choice(accountKinds, { title }),
      name: text({ title: 'Which one?', example: 'Group IT' }),
    },
  );

/** Which prices amounts typed by year are at; empty, those of the case. */
export const prices = choice(
  { real: 'Real prices of the first year', nominal: 'Nominal prices, with inflation' },
  { title: 'Which prices are the amounts by year at?', hint: 'Empty when they are as the case says.' },
);

/** Amounts by year: the first is the initial flow, year 0; the others are years 1, 2, 3 … */
export const yearlyAmounts = z.optional(
  z.looseObject({
    base: z._default(z.array(z.number()), []),
    low: z.optional(z.array(z.number())),
    high: z.optional(z.array(z.number())),
    source: z.optional(z.string()),
    asOf: z.optional(z.string()),
    owner: z.optional(z.string()),
    evidence: naming('evidence', z.optional(z.array(z.string()))),
    asked: askedSchema,
  }),
);
