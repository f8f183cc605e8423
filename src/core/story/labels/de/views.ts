import type { ViewWords } from '../en-GB/views.ts';

const counted = {
  benefit: { one: 'ein Nutzenposten', many: 'Nutzenposten' },
  cost: { one: 'ein Kostenposten', many: 'Kostenposten' },
  item: { one: 'ein Posten', many: 'Posten' },
} as const;

/** Words of ours that are no nouns, and so begin small within a sentence. */
const bent =
  /^(?:Reale|Nominale|Real|Nominal|Wöchentlich|Alle|Monatlich|Vierteljährlich|Jede[ns]?|Einmalig|Zufällig|Vergleichbare|Gestaffelter|Vorher|Ohne|Mit|Sofort|In|Erst|Nach|Eigene[rs]?|Hoch|Mittel|Niedrig|Nicht|Durch|Zur|Geplant|Läuft|Abgeschlossen|Genehmigt|Schon|Neue|Gemessen|Geschätzt)(?=\s|$|,)/u;

export const germanViews: ViewWords = {
  worth: {
    discounted: { name: 'Kapitalwert', fullName: 'Kapitalwert' },
    undiscounted: { name: 'Nettonutzen', fullName: 'nicht abgezinster Nettonutzen' },
  },
  accounts: {
    own: 'unser eigenes Budget',
    customers: 'Kundschaft',
    colleagues: 'Belegschaft',
    society: 'Gesellschaft',
    anotherFunction: 'ein anderer Bereich',
    organisation: 'Die Organisation',
    organisationAlone: 'Die Organisation, ganz aus unserem eigenen Budget',
    apart: 'Davon getrennt: ',
  },
  basis: { nothing: 'Ausgangslage', computed: 'Modelliert', stated: 'Angegebene Summen', missing: '' },
  grades: {
    A: 'von uns getestet oder erfasst',
    B: 'von uns vorher und nachher gesehen oder anderswo getestet',
    C: 'von anderen gesagt',
    D: 'angenommen',
    U: 'nicht bekannt',
  },
  from: (month) => `ab ${month}`,
  fromTo: (from, until) => `${from} bis ${until}`,
  chance: (share) => `Wahrscheinlichkeit ${share}`,
  effect: (size) => `Wirkung ${size}`,
  notCounted: 'nicht gezählt',
  timings: { 'one-off': 'Einmalig', yearly: 'Jedes Jahr', 'by-year': 'Nach Jahren' },
  totals: { 'one-off': 'Alle einmaligen', yearly: 'Alle jährlichen', 'by-year': 'Alle nach Jahren' },
  persons: { customer: 'Aus der Kundschaft', colleague: 'Aus dem Team' },
  gains: { one: 'gewinnt', many: 'gewinnen' },
  budgetLines: {
    unnamed: 'Keine Budgetzeile benannt',
    transfers: 'In Verrechnungen weitergegeben',
    all: 'Alle Budgetzeilen',
  },
  years: {
    before: 'Davor',
    beforeFirstMonth: 'Vor dem ersten Monat',
    year: (year) => `Jahr ${year}`,
    yearFrom: (year, month) => `Jahr ${year}, ab ${month}`,
    yearTo: (month) => `Jahr bis ${month}`,
  },
  fullEffect: {
    year: ({ year, isAgain, isLasting }, isBest) => {
      if (isLasting) return `jedes Jahr ab Jahr ${year}`;
      if (isAgain) return `Jahr ${year}, eines der ${isBest ? 'besten' : 'teuersten'} Jahre`;
      return `Jahr ${year}, ${isBest ? 'bestes' : 'teuerstes'} Jahr`;
    },
    inYear: ({ year, isAgain, isLasting }, isBest) => {
      if (isLasting) return `in jedem Jahr ab Jahr ${year}`;
      if (isAgain) return `im Jahr ${year}, einem der ${isBest ? 'besten' : 'teuersten'} Jahre`;
      return `im Jahr ${year}, dem ${isBest ? 'besten' : 'teuersten'} Jahr`;
    },
    own: 'im jeweils besten Jahr',
    eachOwn: 'jeder im eigenen besten Jahr',
  },
  tableThousand: (symbol) => `Tsd. ${symbol}`,
  tableMillion: (symbol) => `Mio. ${symbol}`,
  never: 'nie',
  atOnce: 'sofort',
  turnsNothing: 'kippt nichts',
  netCost: 'Nettokosten von',
  measuredAs: ', gemessen als: ',
  loss: 'Verlust',
  leading: {
    allMoney: (word) => `, alles ${word}`,
    oneWord: (word) => `, Nutzen nur ${word}`,
    including: (words) => `, darin ${words}`,
    undiscounted: ['netto über ', ', nicht abgezinst'],
    of: (cash, isDiscounted) => `${isDiscounted ? '' : ','} aus ${cash}`,
  },
  words: {
    released: 'Budgetentlastung',
    margin: 'Marge',
    avoided: 'Vermiedene Kosten',
    time: 'Zeit',
    claimed: ', angemeldet',
    unnamed: ', kein Budget benannt',
    shown: 'Gezeigt, nicht bewertet',
    unsaid: 'Noch nicht gesagt',
  },
  head: {
    title: 'Investitionsvorlage',
    edition: (number) => `Ausgabe ${number}`,
    illustration: 'Beispiel mit erfundenen Zahlen',
  },
  whyStop: (stop, breakEven) =>
    breakEven === null
      ? `Warum stoppen wir erst unter ${stop}?`
      : `Warum stoppen wir erst unter ${stop}, obwohl es sich erst ab ${breakEven} rechnet?`,
  amountsOf: (name) => `Beträge: ${name}`,
  requests: {
    amounts: (name) => `Beträge: ${name}`,
    option: (name) => `Kosten und Nutzen von ${name}`,
    pilot: () => 'Was der Pilotversuch gezeigt hat',
  },
  keptDates: {
    'pilot-start': () => 'Beginn des Pilotversuchs',
    'work-start': () => 'Beginn der Arbeit',
    'work-end': () => 'Ende der Arbeit',
    'plan-start': () => 'Erster Monat des Plans',
    'benefit-start': (name) => `Beginn von ${name}`,
    gate: (name) => `Datum des Prüfpunkts ${name}`,
    stage: (name) => `Monat der Stufe ${name}`,
    number: (name) => `Stand der Zahl ${name}`,
  },
  joinedName: (benefit, label) => `${benefit}: ${label}`,
  within: (name) => name.replace(bent, (first) => first.toLowerCase()),
  leftOut: {
    noAmount: (name) => `${name} hat keinen Betrag`,
    noName: 'ein Kostenposten hat keinen Namen',
    noNameYet: (kind) => `Ein ${kind === 'cost' ? 'Kostenposten' : 'Nutzenposten'} hat noch keinen Namen.`,
    noCosts: 'Kosten sind nicht eingetragen',
    noBenefits: 'ein Nutzen ist nicht eingetragen',
    noTiming: (name) => `${name} sagt nicht, ob einmal oder jedes Jahr bezahlt wird`,
    notComputed: (name) => `${name} lässt sich nicht berechnen`,
    peopleNotCounted: (count, isOne) =>
      `die Zeit von ${isOne ? 'einer Person' : `${count} Personen`} ist nicht gezählt`,
    asked: (name) => `${name} ist angefragt und noch nicht beantwortet`,
    noFirstMonth: 'der Plan hat keinen ersten Monat',
    parts: (count) => `${count} Teile fehlen`,
    notYet: (what) => `Was es insgesamt wert ist, lässt sich noch nicht sagen: ${what}.`,
    count: (count, kind, isOne) => (isOne ? counted[kind].one : `${count} ${counted[kind].many}`),
    sentence: (count, isOne, names, effect) =>
      `In den Zahlen ${isOne ? 'fehlt' : 'fehlen'} ${count}, noch ohne Betrag${names === '' ? '' : ` (${names})`}: ${effect}.`,
    differs: 'das wahre Ergebnis wird abweichen',
    lower: 'das wahre Ergebnis ist niedriger',
    higher: 'das wahre Ergebnis kann höher sein',
  },
  pool: ({ names, amount, work, claimed, taken }) =>
    `Auf dieselbe Arbeit${work === '' ? '' : `, ${work},`} (${amount}) wirken ${names}: zusammen beanspruchen sie ${claimed} und können ${taken} nehmen, denn was der eine abgebaut hat, kann der nächste nicht mehr abbauen.`,
  inFull: (name, because) => ` ${name} zählt voll, denn: ${because}`,
};
