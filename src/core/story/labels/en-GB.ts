import type { Labels } from './labels.ts';

export const britishLabels: Labels = {
  moneyWords: {
    released: { adds: 'money released', takes: 'budgets that rise' },
    margin: { adds: 'margin', takes: 'margin lost' },
    avoided: { adds: 'cost avoided', takes: 'cost added' },
    time: { adds: 'time set free', takes: 'time taken', short: 'time' },
    unnamed: { adds: 'savings that no named budget holds', takes: 'budgets that rise' },
    unsaid: { adds: 'value not yet sorted', takes: 'loss not yet sorted', short: 'unsorted value' },
  },
  askVerbs: {
    approve: 'approve',
    agree: 'agree',
    authorise: 'authorise',
    endorse: 'endorse',
    note: 'note',
  },
  releasedPlusMargin: { plain: 'released plus margin', claimed: 'released plus margin as claimed' },
  asClaimed: (word) => `${word} as claimed`,
};
