import { germanNames } from './names.ts';
import { germanMethod } from './method.ts';
import { germanTerm } from './terms/index.ts';
import { germanViews } from './views.ts';
import type { Labels } from '../labels.ts';

export const germanLabels: Labels = {
  // Each reads the same in the nominative and the accusative: phrases put it in either.
  moneyWords: {
    released: { adds: 'Budgetentlastung', takes: 'Budgetbelastung' },
    margin: { adds: 'Marge', takes: 'entgangene Marge' },
    avoided: { adds: 'vermiedene Kosten', takes: 'zusätzliche Kosten' },
    time: { adds: 'frei werdende Zeit', takes: 'gebundene Zeit', short: 'Zeit' },
    unnamed: { adds: 'Einsparungen ohne benanntes Budget', takes: 'Budgetbelastung' },
    unsaid: {
      adds: 'noch nicht zugeordnete Beträge',
      takes: 'noch nicht zugeordnete Verluste',
      short: 'nicht zugeordnete Beträge',
    },
  },
  isOfMany: (name) => / und | & /u.test(name),
  // In their plain form: they end a motion, “einmalig 320.000 € genehmigen”.
  askVerbs: {
    approve: 'genehmigen',
    agree: 'vereinbaren',
    authorise: 'bewilligen',
    endorse: 'befürworten',
    note: 'zur Kenntnis nehmen',
  },
  askToVerbs: {
    approve: 'zu genehmigen',
    agree: 'zu vereinbaren',
    authorise: 'zu bewilligen',
    endorse: 'zu befürworten',
    note: 'zur Kenntnis zu nehmen',
  },
  askWords: [
    'einmalig',
    'jährlich',
    'pro',
    'im',
    'Jahr',
    'und',
    'für',
    'zu',
    'um',
    'wir',
    'freigeben',
    'bewilligen',
  ],
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
  names: germanNames,
  impacts: {
    operational: 'Betrieb',
    financial: 'Finanzen',
    employee: 'Belegschaft',
    customer: 'Kundschaft',
  },
  pilotDesigns: {
    randomised: 'zufällig geteilte Gruppen',
    matched: 'zwei vergleichbare Gruppen',
    staggered: 'gestaffelter Start',
    'before-after': 'Vorher-Nachher-Vergleich',
    none: 'kein Vergleich',
  },
  releasedPlusMargin: {
    plain: 'Budgetentlastung plus Marge',
    claimed: 'Budgetentlastung plus Marge (angemeldet)',
    none: 'Zahlungen',
  },
  views: germanViews,
  quoted: (name) => `„${name.trim() === '' ? '(noch ohne Namen)' : name}“`,
  term: germanTerm,
  method: germanMethod,
  asClaimed: (word) => `${word} (angemeldet)`,
};
