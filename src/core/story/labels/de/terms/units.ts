/** What inputs are counted in. */
const things: Readonly<Record<string, { many: string; one: string }>> = {
  calls: { many: 'Anrufe', one: 'Anruf' },
  cases: { many: 'Fälle', one: 'Fall' },
  checks: { many: 'Prüfungen', one: 'Prüfung' },
  claims: { many: 'Schäden', one: 'Schaden' },
  complaints: { many: 'Beschwerden', one: 'Beschwerde' },
  contacts: { many: 'Kontakte', one: 'Kontakt' },
  customers: { many: 'Kundinnen und Kunden', one: 'Kundin oder Kunde' },
  days: { many: 'Tage', one: 'Tag' },
  dealings: { many: 'Vorgänge', one: 'Vorgang' },
  errors: { many: 'Fehler', one: 'Fehler' },
  escalations: { many: 'Eskalationen', one: 'Eskalation' },
  hires: { many: 'Einstellungen', one: 'Einstellung' },
  hours: { many: 'Stunden', one: 'Stunde' },
  issues: { many: 'Anliegen', one: 'Anliegen' },
  items: { many: 'Sendungen', one: 'Sendung' },
  jobs: { many: 'Einsätze', one: 'Einsatz' },
  leavers: { many: 'Abgänge', one: 'Abgang' },
  minutes: { many: 'Minuten', one: 'Minute' },
  months: { many: 'Monate', one: 'Monat' },
  orders: { many: 'Bestellungen', one: 'Bestellung' },
  people: { many: 'Personen', one: 'Person' },
  policies: { many: 'Verträge', one: 'Vertrag' },
  purchases: { many: 'Käufe', one: 'Kauf' },
  quotes: { many: 'Angebote', one: 'Angebot' },
  referrals: { many: 'Empfehlungen', one: 'Empfehlung' },
  returns: { many: 'Rücksendungen', one: 'Rücksendung' },
  sales: { many: 'Verkäufe', one: 'Verkauf' },
  scores: { many: 'Punkte', one: 'Punkt' },
  transfers: { many: 'Weiterleitungen', one: 'Weiterleitung' },
  visits: { many: 'Besuche', one: 'Besuch' },
  weeks: { many: 'Wochen', one: 'Woche' },
  years: { many: 'Jahre', one: 'Jahr' },
};

/** In English one of them: how a unit names what it is counted for. */
const singles: Readonly<Record<string, string>> = {
  people: 'person',
  policies: 'policy',
};

const single = (thing: string): string => singles[thing] ?? thing.replace(/s$/u, '');

const all = Object.entries(things);

export const unitNames: Readonly<Record<string, string>> = Object.fromEntries([
  ['a number a year', 'im Jahr'],
  ...all.flatMap(([english, { many, one }]) => [
    [english, many],
    [single(english), one],
    [`${english} a year`, `${many} im Jahr`],
    [`${english} a month`, `${many} im Monat`],
  ]),
  ...all.flatMap(([english, { many }]) =>
    all.flatMap(([other, { one }]) =>
      [` a `, ` an `, ' per ', '/'].flatMap((between) => [
        [`${english}${between}${single(other)}`, `${many} je ${one}`],
        [`${english}${between}${single(other)} a year`, `${many} je ${one} im Jahr`],
      ]),
    ),
  ),
]);
