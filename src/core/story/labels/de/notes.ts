import type { NoteWords } from '../en-GB/notes.ts';

export const germanNotes: NoteWords = {
  rate: ({ rate, source, turned }) =>
    `Der Kalkulationszinssatz beträgt ${rate} im Jahr${source === '' ? '' : ` (${source})`}${turned}`,
  turned: ({ kind, inflation, used, prices }) =>
    `, ${kind}; mit einer Inflation von ${inflation} sind das ${used} in den ${prices}en Preisen dieser Vorlage`,
  pricesOf: { real: 'real', nominal: 'nominal' },
  cashTurning: {
    none: (cash) => `Kein Wert dieser Annahme allein bringt diese Summe auf null: ${cash}.`,
    at: (cash) => `${cash} ist null an diesem Wert: `,
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
    costs: (names, isOne, when) => `${names} ${isOne ? 'wird' : 'werden'}${when} bezahlt.`,
    middle: 'Ein Monat des Aufbaus zählt mit seiner Mitte.',
  },
  reasons: {
    horizon: (duration) => (duration === '' ? 'Dauer des Plans' : `Ein Plan über ${duration}`),
    timing: 'Wann im Jahr Geld kommt und geht',
    capture: 'Anteil der frei werdenden Zeit, der zählt',
    sum: 'Beantragte Summe neben den Kosten',
    contingency: (cost) => `Reserve auf ${cost}`,
    ofBenefit: {
      rampBecause: (name) => `Wie schnell ${name} da ist`,
      priceGrowthBecause: (name) => `Preiswachstum bei ${name}`,
      captureBecause: (name) => `Anteil der Zeit aus ${name}, der zählt`,
      pool: (name) => `Arbeit, auf die ${name} wirkt`,
      poolOverride: (name) => `${name}, voll gezählt neben anderen`,
      overlapNote: (name) => `Überschneidung von ${name} mit anderen`,
      boundsOverride: (name) => `${name}, jenseits der Erfahrung`,
    },
  },
  parts: {
    gate: 'Prüfpunkt, Sie urteilen',
    pilot: 'Pilotversuch, Sie urteilen',
    benefit: 'Nutzen, Sie stehen dafür ein',
    budget: 'Ihr Budget, das sinken soll',
    measure: 'Zahl in Ihrem Bericht',
    risk: 'Risiko, Sie handeln',
    win: 'Ihr erstes Ergebnis',
    dependency: 'Worauf andere warten',
    duty: 'Pflicht, Sie achten darauf',
    plainSense: 'Ihr kleiner Schritt',
    seat: 'Sitz Ihres Bereichs im Steuerungskreis',
    know: 'Zu wissen',
    do: 'Zu tun',
    skill: 'Schulung und Begleitung',
    fromTo: (from, to) => `von ${from} auf ${to}`,
  },
  beyond: (because, reason) => `${because} Es zählt trotzdem, denn: ${reason}`,
};
