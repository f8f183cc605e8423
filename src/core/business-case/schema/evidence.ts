import { choice, day, list, number, prose, text } from '../../quantities/field.ts';

/** The kinds of evidence; the grade follows from the kind and is never typed. */
export const evidenceKinds = {
  'controlled-test': 'Our own test with a comparison group',
  'system-record': 'Our own ledger or system record (for a count or a cost)',
  'before-after': 'Our own before and after',
  'published-trial': 'A published trial elsewhere',
  supplier: 'What a supplier says',
  expert: 'What an expert says',
  benchmark: 'A benchmark',
  assumption: 'An assumption of ours',
  unknown: 'We do not know',
} as const;

export const evidence = list(
  {
    title: 'Evidence',
    hint: 'What the numbers rest on. Each is said once and used by many.',
    one: 'piece of evidence',
  },
  {
    title: text({ title: 'What is it?', example: 'Motor pilot, autumn 2026' }),
    kind: choice(evidenceKinds, { title: 'What kind of evidence?', hint: 'The grade follows from this.' }),
    finding: prose({
      title: 'What did it show?',
      example: 'Status calls per claim were 21% lower with texts than without.',
    }),
    sample: number({ title: 'How many were in it?', gate: 'finance', example: '11,400' }),
    sampleUnit: text({ title: 'How many what?', gate: 'finance', example: 'claims' }),
    from: day({ title: 'From', gate: 'finance' }),
    until: day({ title: 'Until', gate: 'finance' }),
    where: text({ title: 'Where can it be found?', example: 'Pilot report, claims analytics' }),
    limits: prose({
      title: 'What does it not show?',
      gate: 'finance',
      example: 'It ran outside the winter peak.',
    }),
    interest: text({
      title: 'Has the source an interest?',
      gate: 'finance',
      example: 'The supplier sells the service',
    }),
  },
);
