import { defineDriver } from './define-driver.ts';

export const firstContactResolution = defineDriver({
  id: 'first-contact-resolution',
  title: 'Issues resolved at the first contact',
  question: 'Will more customers get their answer the first time, so that they need not come back?',
  dimension: 'operational',
  formula:
    'issues a year × (1 ÷ share resolved first time today − 1 ÷ that share afterwards) × cost of one contact',
  inputs: {
    issuesPerYear: {
      title: 'How many issues a year bring customers to us?',
      label: 'Issues a year',
      hint: 'Issues, not contacts: one issue may take several contacts.',
      quantity: 'issues/year',
      role: 'volume',
      favourable: 'high',
    },
    resolvedToday: {
      title: 'What share is resolved at the first contact today?',
      label: 'Share resolved at the first contact today',
      hint: 'Two thirds is usual; one centre in twenty reaches four fifths.',
      quantity: 'issues/contact',
      unit: 'share',
      role: 'volume',
      favourable: 'low',
    },
    resolvedRise: {
      title: 'By how many points will that share rise?',
      label: 'Rise in the share resolved at the first contact',
      hint: 'From 67% to 68% is one point.',
      quantity: 'issues/contact',
      unit: 'points',
      role: 'effect',
      favourable: 'high',
      moves: 'up',
      from: 'resolvedToday',
    },
    costPerContact: {
      title: 'What does one contact cost?',
      label: 'Cost of one contact',
      hint: 'The loaded cost of one more contact. Ask finance.',
      quantity: 'money/contact',
      role: 'unit-value',
      favourable: 'high',
    },
  },
  calculation: 'issuesPerYear * (1 / resolvedToday - 1 / (resolvedToday + resolvedRise)) * costPerContact',
  word: 'time',
  pool: 'contacts',
  drawOrder: 30,
  workload: {
    from: 'issuesPerYear',
    amount: 'issuesPerYear / resolvedToday',
    taken: 'resolvedRise / (resolvedToday + resolvedRise)',
  },
  excludes: ['cost-to-serve', 'growth-avoided'],
  guardrails: [
    {
      input: 'resolvedRise',
      above: 0.03,
      severity: 'warn',
      canBeArgued: true,
      because: 'Fewer than one centre in twenty improves by five per cent or more in a year.',
      source: 'SQM Group, benchmark of call centres (a supplier)',
    },
    {
      input: 'resolvedRise',
      above: 0.08,
      severity: 'stop',
      canBeArgued: true,
      because: 'More than eight points in a year has not been seen in that benchmark.',
      source: 'SQM Group, benchmark of call centres (a supplier)',
    },
    {
      input: 'resolvedRise',
      of: 'resolvedToday + resolvedRise',
      above: 1,
      severity: 'stop',
      canBeArgued: false,
      because: 'More than all issues cannot be resolved at the first contact.',
      source: 'Arithmetic',
    },
  ],
  traps: [
    'A repeat contact is an avoidable one: the same call must not be counted in both.',
    'Happier customers are the same effect seen again, not more money.',
  ],
  examples: [
    {
      title: 'One point from 67%, which is 1.47% fewer contacts',
      inputs: { issuesPerYear: 455_600, resolvedToday: 0.67, resolvedRise: 0.01, costPerContact: 6 },
      result: 60_000,
      working:
        '455,600 ÷ 67% = 680,000 contacts; 455,600 ÷ 68% = 670,000; 10,000 fewer (1.47%) at £6 is £60,000.',
      source: 'The 1.47% for a point at 67% follows from the formula; a supplier’s rule of thumb says 1%',
    },
  ],
});
