import { germanCharts } from './charts.ts';
import { germanNotes } from './notes.ts';
import { germanTerm } from './terms/index.ts';
import { germanViews } from './views.ts';
import type { Labels } from '../labels.ts';

export const germanLabels: Labels = {
  moneyWords: {
    released: { adds: 'freigegebenes Budget', takes: 'höhere Budgets' },
    margin: { adds: 'Marge', takes: 'verlorene Marge' },
    avoided: { adds: 'vermiedene Kosten', takes: 'zusätzliche Kosten' },
    time: { adds: 'frei werdende Zeit', takes: 'gebundene Zeit', short: 'Zeit' },
    unnamed: { adds: 'Einsparungen ohne benanntes Budget', takes: 'höhere Budgets' },
    unsaid: {
      adds: 'noch nicht zugeordneter Wert',
      takes: 'noch nicht zugeordneter Verlust',
      short: 'nicht zugeordneter Wert',
    },
  },
  isOfMany: (name) => / und | & /u.test(name),
  askVerbs: {
    approve: 'zu genehmigen',
    agree: 'zuzustimmen',
    authorise: 'zu bewilligen',
    endorse: 'zu unterstützen',
    note: 'zur Kenntnis zu nehmen',
  },
  determiners: [
    'der',
    'die',
    'das',
    'den',
    'dem',
    'des',
    'ein',
    'eine',
    'einen',
    'unser',
    'unsere',
    'ihr',
    'ihre',
    'sein',
    'seine',
    'jeder',
    'jede',
    'jedes',
    'dieser',
    'diese',
    'dieses',
  ],
  impacts: {
    operational: 'Betrieb',
    financial: 'Finanzen',
    employee: 'Mitarbeitende',
    customer: 'Kundschaft',
  },
  pilotDesigns: {
    randomised: 'zufällig geteilte Gruppen',
    matched: 'zwei vergleichbare Gruppen',
    staggered: 'gestaffelter Start',
    'before-after': 'Vorher-Nachher-Vergleich',
    none: 'ohne Vergleich',
  },
  releasedPlusMargin: {
    plain: 'freigegebenes Budget plus Marge',
    claimed: 'freigegebenes Budget plus Marge, wie beansprucht',
  },
  views: germanViews,
  charts: germanCharts,
  notes: germanNotes,
  quoted: (name) => `„${name.trim() === '' ? '(noch ohne Namen)' : name}“`,
  term: germanTerm,
  asClaimed: (word) => `${word}, wie beansprucht`,
};
