import { day, group, number, text, words } from '../../quantities/field.ts';

/** The goal of the organisation: it opens with the ask and closes the document. */
export const goal = group(
  {
    title: 'The goal of the board',
    gate: 'board',
    hint: 'Boards decide faster on what moves a goal of theirs.',
  },
  {
    name: text({
      title: 'Which goal of the board does it serve?',
      example: 'Claims satisfaction of 75 by the end of 2027',
    }),
    measure: text({ title: 'How is that goal measured?', example: 'claims satisfaction score' }),
    now: number({ title: 'Where does it stand today?', example: '61' }),
    target: number({ title: 'Where should it be?', example: '75' }),
    by: day({ title: 'By when?', example: '31 December 2027' }),
    source: text({
      title: 'Where do these two numbers come from?',
      example: 'Claims survey, October 2026',
    }),
    benefits: words({
      title: 'Which benefits of this case serve it?',
      one: 'benefit',
      hidden: true,
      names: 'benefits',
    }),
  },
);

/** What a customer meets, step by step, today and afterwards. */
export const journey = group(
  { title: 'The journey of one customer', gate: 'board', hint: 'Three to six steps, a few words each.' },
  {
    asIs: words({ title: 'The steps today', one: 'step today', example: 'Rings to ask for news' }),
    toBe: words({
      title: 'The steps afterwards',
      one: 'step afterwards',
      example: 'A text at each milestone',
    }),
  },
);

const impact = (title: string, measure: string, unit: string) =>
  group(
    { title, hint: 'What these people will notice, in its own unit. Money comes second.' },
    {
      benefit: text({ title: 'The benefit that measures it', hidden: true, names: 'benefits' }),
      measure: text({ title: 'What will they notice?', example: measure }),
      unit: text({ title: 'Counted in', example: unit }),
      from: number({ title: 'From' }),
      to: number({ title: 'To' }),
      by: day({ title: 'By when?' }),
      source: text({ title: 'Where does today’s number come from?' }),
    },
  );

/** Four impacts, each led by its own unit; never added to each other. */
export const impacts = group(
  {
    title: 'What each will notice',
    gate: 'finance',
    hint: 'Operations, finance, colleagues and customers, each in its own unit.',
  },
  {
    operational: impact('What operations will notice', 'status calls', 'calls a year'),
    financial: impact('What finance will notice', 'hire days a claim', 'days'),
    employee: impact('What colleagues will notice', 'handlers who leave in a year', '%'),
    customer: impact('What customers will notice', 'customers who renew after a claim', '%'),
  },
);
