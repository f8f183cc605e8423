/** What a case is ready for, in order; each gate holds what the ones before it hold. */
export const gates = [
  { id: 'draft', title: 'Ready to draft' },
  { id: 'finance', title: 'Ready for finance' },
  { id: 'board', title: 'Ready for the board' },
] as const;
