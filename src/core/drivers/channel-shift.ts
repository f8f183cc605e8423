import { defineDriver } from './define-driver.ts';

export const channelShift = defineDriver({
  id: 'channel-shift',
  title: 'Contacts moved to a cheaper channel',
  question: 'Will customers write or chat with us where they rang before?',
  dimension: 'operational',
  formula: 'contacts a year × share that moves × (cost of one in the old channel − cost of one in the new)',
  inputs: {
    contactsPerYear: {
      title: 'How many contacts a year in the old channel today?',
      label: 'Contacts a year in the old channel',
      quantity: 'contacts/year',
      role: 'volume',
      favourable: 'high',
    },
    shiftedShare: {
      title: 'What share of them will move?',
      label: 'Share of contacts that move',
      quantity: 'share',
      role: 'effect',
      favourable: 'high',
    },
    costInOldChannel: {
      title: 'What does one contact cost in the old channel?',
      label: 'Cost of one contact in the old channel',
      hint: 'Your own cost: published ones for a call differ sixfold.',
      quantity: 'money/contact',
      role: 'unit-value',
      favourable: 'high',
    },
    costInNewChannel: {
      title: 'What does one contact cost in the new channel?',
      label: 'Cost of one contact in the new channel',
      hint: 'All messages of one contact together.',
      quantity: 'money/contact',
      role: 'unit-value',
      favourable: 'low',
    },
  },
  calculation: 'contactsPerYear * shiftedShare * (costInOldChannel - costInNewChannel)',
  word: 'time',
  pool: 'contacts',
  drawOrder: 70,
  workload: { from: 'contactsPerYear', amount: 'contactsPerYear', taken: 'shiftedShare' },
  excludes: ['cost-to-serve'],
  guardrails: [
    {
      input: 'shiftedShare',
      above: 0.4,
      severity: 'warn',
      canBeArgued: true,
      because: 'More than two fifths of a channel seldom move within a year.',
      source: 'Judgement',
    },
  ],
  traps: [
    'Contacts that customers resolve themselves belong to self-service: the same one must not be counted in both.',
    'That digital is twenty times cheaper is an average cost. What counts is what one contact less saves.',
    'A new channel also brings contacts that nobody made before.',
  ],
  examples: [
    {
      title: 'An eighth of the calls become chats',
      inputs: { contactsPerYear: 200_000, shiftedShare: 0.125, costInOldChannel: 6, costInNewChannel: 4 },
      result: 50_000,
      working: '200,000 ÷ 8 = 25,000 contacts; each saves £6 − £4 = £2, together £50,000.',
      source: 'Invented',
    },
  ],
});
