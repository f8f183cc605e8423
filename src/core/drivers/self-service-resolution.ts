import { defineDriver } from './define-driver.ts';

export const selfServiceResolution = defineDriver({
  id: 'self-service-resolution',
  title: 'Contacts resolved in self-service',
  question: 'Will customers solve it themselves, so that they no longer need to talk to us?',
  dimension: 'operational',
  formula:
    'contacts a year × points by which the share resolved in self-service rises × (cost of a live contact − cost of a self-service one)',
  inputs: {
    contactsPerYear: {
      title: 'How many contacts a year today?',
      label: 'Contacts a year',
      quantity: 'contacts/year',
      role: 'volume',
      favourable: 'high',
    },
    resolvedRise: {
      title: 'By how many points will the share resolved in self-service rise?',
      label: 'Rise in the share resolved in self-service',
      hint: 'Resolved, not begun: who rings afterwards is not resolved. From 9% to 14% is five points.',
      quantity: 'points',
      role: 'effect',
      favourable: 'high',
      moves: 'up',
    },
    costOfLiveContact: {
      title: 'What does one live contact cost?',
      label: 'Cost of one live contact',
      hint: 'The loaded cost of one more contact. Ask finance.',
      quantity: 'money/contact',
      role: 'unit-value',
      favourable: 'high',
    },
    costOfSelfService: {
      title: 'What does one self-service contact cost?',
      label: 'Cost of one self-service contact',
      quantity: 'money/contact',
      role: 'unit-value',
      favourable: 'low',
    },
  },
  calculation: 'contactsPerYear * resolvedRise * (costOfLiveContact - costOfSelfService)',
  word: 'time',
  pool: 'contacts',
  drawOrder: 20,
  workload: { from: 'contactsPerYear', amount: 'contactsPerYear', taken: 'resolvedRise' },
  excludes: ['cost-to-serve', 'growth-avoided'],
  guardrails: [
    {
      input: 'resolvedRise',
      above: 0.4,
      severity: 'stop',
      canBeArgued: true,
      because:
        'Leaders themselves say that 20% to 40% of live contacts could move at all; more than that is not a gain but a closed line.',
      source: 'Gartner, survey of service leaders (a stated opinion)',
    },
    {
      input: 'resolvedRise',
      above: 0.09,
      severity: 'warn',
      canBeArgued: true,
      because: 'Only 9% of customers were found to resolve an issue fully in self-service.',
      source: 'Gartner survey, reported 2019',
    },
  ],
  traps: [
    'Customers who give up and ring count as live contacts, not as resolved.',
    'The contacts that are left are the harder ones and take longer: raise their handling time.',
  ],
  examples: [
    {
      title: 'Five points more resolved without us',
      inputs: { contactsPerYear: 400_000, resolvedRise: 0.05, costOfLiveContact: 8, costOfSelfService: 0.5 },
      result: 150_000,
      working: '400,000 × 5 points = 20,000 contacts; each saves £8.00 − £0.50 = £7.50, together £150,000.',
      source: 'Invented',
    },
  ],
});
