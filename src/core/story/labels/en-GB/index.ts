import { britishNames } from './names.ts';
import { quoted } from '../../../data/quoted.ts';
import { britishViews } from './views.ts';
import type { Labels } from '../labels.ts';

export const britishLabels: Labels = {
  moneyWords: {
    released: { adds: 'money released', takes: 'budgets that rise' },
    margin: { adds: 'margin', takes: 'margin lost' },
    avoided: { adds: 'cost avoided', takes: 'cost added' },
    time: { adds: 'time set free', takes: 'time taken', short: 'time' },
    unnamed: { adds: 'savings that no named budget holds', takes: 'budgets that rise' },
    unsaid: { adds: 'value not yet sorted', takes: 'loss not yet sorted', short: 'unsorted value' },
  },
  isOfMany: (name) => {
    const [head = ''] = name.split(/,| of | for | at /u);
    return / and | & /u.test(head) || /[^sui]s$/u.test(head.trim());
  },
  askVerbs: {
    approve: 'approve',
    agree: 'agree',
    authorise: 'authorise',
    endorse: 'endorse',
    note: 'note',
  },
  askToVerbs: {
    approve: 'to approve',
    agree: 'to agree',
    authorise: 'to authorise',
    endorse: 'to endorse',
    note: 'to note',
  },
  askWords: [
    'one-off',
    'once',
    'a',
    'per',
    'year',
    'yearly',
    'annually',
    'and',
    'to',
    'for',
    'of',
    'we',
    'release',
    'grant',
  ],
  determiners: [
    'the',
    'a',
    'an',
    'our',
    'their',
    'its',
    'his',
    'her',
    'each',
    'every',
    'this',
    'that',
    'these',
    'those',
  ],
  names: britishNames,
  impacts: { operational: 'Operations', financial: 'Finance', employee: 'Colleagues', customer: 'Customers' },
  pilotDesigns: {
    randomised: 'groups split at random',
    matched: 'two matched groups',
    staggered: 'a staggered start',
    'before-after': 'before and after',
    none: 'no comparison',
  },
  releasedPlusMargin: {
    plain: 'released plus margin',
    claimed: 'released plus margin as claimed',
    none: 'money alone',
  },
  views: britishViews,
  quoted,
  term: (english) => english,
  asClaimed: (word) => `${word} as claimed`,
};
