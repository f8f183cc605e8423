import type { Names } from '../labels.ts';

/** What things are called in German sentences of ours. */
export const germanNames: Names = {
  customer: 'Kunde',
  customers: 'Kundschaft',
  colleague: 'Mitglied der Belegschaft',
  colleagues: 'Belegschaft',
  staff: 'Belegschaft',
  board: 'Vorstand',
  isBoardMany: false,
  isBoardOwn: false,
  areCustomersOwn: false,
  areColleaguesOwn: false,
  boardMember: 'Mitglied des Vorstands',
};
