import type { NoteWords } from '../en-GB/notes.ts';

const counted = {
  benefit: { one: 'ein Nutzenposten', many: 'Nutzenposten' },
  cost: { one: 'ein Kostenposten', many: 'Kostenposten' },
  item: { one: 'ein Posten', many: 'Posten' },
} as const;

export const germanNotes: NoteWords = {
  rate: ({ rate, source, turned }) =>
    `Der Abzinsungssatz beträgt ${rate} im Jahr${source === '' ? '' : ` (${source})`}${turned}`,
  turned: ({ kind, inflation, used, prices }) =>
    `, ${kind}; mit einer Inflation von ${inflation} sind das ${used} in den ${prices}en Preisen dieser Vorlage`,
  pricesOf: { real: 'real', nominal: 'nominal' },
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
  cashTurning: {
    none: (cash) => `Kein Wert dieser Annahme allein bringt diese Summe auf null: ${cash}.`,
    at: (cash) => `${cash}: null bei `,
  },
  optimismBenefits: (share) =>
    `Jeder Nutzen ist als Abschlag für Optimismus um ${share} gesenkt, auch in der Tabelle des Nutzens.`,
  optimismCosts: (share) =>
    `Alle Kosten sind als Zuschlag für Optimismus um ${share} erhöht; die Tabelle der Kosten zeigt sie davor.`,
  inflation: (share) =>
    `Die Preise sind die der Entscheidung und steigen um ${share} im Jahr, schon im ersten Jahr; vom zweiten Jahr an steigt eine Position mit eigenem Wachstum um dieses.`,
  price: ({ name, isRise, share, isNominal }) =>
    `Der Preis ${isRise ? 'steigt' : 'fällt'} bei ${name} vom zweiten Jahr an um ${share} im Jahr, ${isNominal ? 'Inflation eingeschlossen' : 'über die Inflation hinaus'}.`,
  freed: (name, share) => `Von der Zeit, die durch ${name} frei wird, zählen ${share}.`,
  vat: (share) => `${share} nicht erstattbare Mehrwertsteuer`,
  contingency: (share, isOnBoth) => `${share} Reserve${isOnBoth ? ' auf beides' : ''}`,
  onTop: (name, parts, isOne) =>
    `Zu ${name} ${isOne ? 'kommt' : 'kommen'} hinzu: ${parts}, auch in der Tabelle der Kosten.`,
  timing: {
    until: (month) => ` bis ${month}`,
    fromFirst: ' vom ersten Monat an',
    from: (month) => ` ab ${month}`,
    before: ' vor dem ersten Monat',
    evenly: (duration, from) => ` in gleichen Teilen über ${duration}${from}`,
    inMonth: (month) => ` im ${month}`,
    buildingUp: (way, duration) =>
      `über ${duration} ${way === 'linear' ? 'in gleichen Schritten' : 'erst langsam, dann schnell, dann langsam'} aufgebaut`,
    byYear: (shares) => `Jahr für Jahr aufgebaut auf ${shares}`,
    benefits: (names, isOne, when) => `${names} ${isOne ? 'zählt' : 'zählen'}${when}.`,
    costs: (names, isOne, when) => `${names} ${isOne ? 'wird' : 'werden'} bezahlt${when}.`,
    middle: 'Ein Monat des Aufbaus zählt mit seiner Mitte.',
  },
  pool: ({ names, amount, work, claimed, taken }) =>
    `Auf dieselbe Arbeit${work === '' ? '' : `, ${work},`} (${amount}) wirken ${names}: zusammen beanspruchen sie ${claimed} und können ${taken} nehmen, denn was der eine abgebaut hat, kann der nächste nicht mehr abbauen.`,
  beyond: (because, reason) => `${because} Es zählt trotzdem, denn: ${reason}`,
  inFull: (name, because) => ` ${name} zählt voll, denn: ${because}`,
};
