import type { ChartWords } from '../en-GB/charts.ts';

/** After “mit”, “zwischen”, “bei” and “unter”. */
const inDative = (amount: string): string => amount.replaceAll(/Prozentpunkte(?!\p{L})/gu, 'Prozentpunkten');

export const germanCharts: ChartWords = {
  low: 'Niedrig',
  base: 'Basis',
  high: 'Hoch',
  thousand: (symbol) => `Tsd. ${symbol}`,
  million: (symbol) => `Mio. ${symbol}`,
  over: (duration) => `über ${duration}`,
  modelSource: (from) =>
    `Quelle: Finanzmodell dieser Vorlage${from === '' ? '' : `, ab ${from}`}; Annahmen und Belege im Anhang.`,
  source: (source) => `Quelle: ${source}.`,
  points: (points) => `${points} Prozentpunkte`,
  benefitRanges: {
    message: {
      none: 'Kein Nutzen bringt in einem Jahr etwas ein.',
      alone: (name, amount) => `Der höchste Nutzen: ${name}, ${amount} im Jahr.`,
      tied: (amount) => `Kein Nutzen ist höher als ${amount} im Jahr.`,
    },
    title: (period, unit) => `Nutzen ${period}, ${unit}: niedrig, Basis und hoch`,
    period: (period) => `im Jahr bei voller Wirkung, ${period}`,
  },
  cashFan: {
    names: {
      low: '1 von 10 liegt darunter',
      base: 'So wahrscheinlich wie nicht',
      high: '1 von 10 liegt darüber',
    },
    netCost: (amount) => `Nettokosten von ${amount}`,
    message: (duration, low, high) =>
      `Über ${duration} enden 8 von 10 Fällen zwischen ${low} und ${high}, nicht abgezinst.`,
    title: (unit) => `Kumulierter Nettonutzen je Monat des Plans, nicht abgezinst, ${unit}: simuliert`,
  },
  cumulativeCash: {
    month: 'Monat',
    baseCase: 'Basisfall',
    everything: 'Alles Gezählte',
    with: (beyond) => `Alles, darin ${beyond}`,
    message: {
      never: (duration, isDiscounted) =>
        `Im Basisfall amortisiert sich das Vorhaben über ${duration} nicht${isDiscounted ? ', abgezinst gerechnet' : ''}.`,
      atOnce: 'Im Basisfall deckt der Nutzen die Kosten vom ersten Monat an.',
      inMonth: (month, isDiscounted) =>
        `Im Basisfall amortisiert sich das Vorhaben im Monat ${month}${isDiscounted ? ', abgezinst gerechnet' : ''}.`,
    },
    title: (measure, unit) => `Kumuliert je Monat: ${measure}, ${unit}`,
    payback: (month) => `Amortisation, Monat ${month}`,
    gate: (day) => `Erster Prüfpunkt, ${day}`,
    paid: (amount) => `bis dahin ${amount} bezahlt`,
  },
  doNothing: {
    message: (amount, duration, benefit) =>
      `Nicht abgezinst kostet es ${amount} über ${duration}, weiterzumachen wie heute${benefit === '' ? '' : `; die Veränderung soll ${benefit} bringen`}.`,
    title: (unit) =>
      `Kumulierte Kosten des Weiter-so, insgesamt, nicht abgezinst, je Monat des Plans, ${unit}`,
  },
  effectRanges: {
    measure: 'was gemessen wird',
    thisCase: 'Diese Vorlage',
    ourTest: 'Unser Test',
    stop: (stop) => `Abbruch unter ${inDative(stop)}`,
    breakEven: (value) => `Bei ${inDative(value)} ohne Wert`,
    weStop: (day, paid) =>
      `Abbruch${day === '' ? '' : ` am ${day}`}${paid === '' ? '' : `: bis dahin ${paid} bezahlt`}`,
    weGoOn: 'Wir machen weiter',
    countsOn: (base, range) =>
      range === null
        ? `Diese Vorlage rechnet mit ${inDative(base)}.`
        : `Diese Vorlage rechnet mit ${inDative(base)}, in 8 von 10 Fällen zwischen ${inDative(range[0])} und ${inDative(range[1])}.`,
    showed: (effect, low, high) =>
      `Unser Test zeigte ${effect}, mit einem 95-%-Intervall von ${low} bis ${high}.`,
    title: (_measure, rises, name) =>
      `${name}: ${rises ? 'Anstieg' : 'Rückgang'}, wahrscheinlich und wie sicher`,
  },
  worthRanges: {
    p10: '1 von 10 liegt darunter',
    p90: '1 von 10 liegt darüber',
    message: (duration) => `Was über ${duration} herauskommen kann, wahrscheinlich und an den Rändern.`,
    title: (measure, unit) => `${measure}, ${unit}; dick: 8 von 10 Fällen`,
  },
  goalGap: {
    measure: 'Die Kennzahl',
    message: (target, now) => `Das Ziel ist ${target}; wir stehen bei ${now}.`,
    title: (measure) => `${measure}: heute und Ziel`,
    categories: ['Heute', 'Ziel'],
    period: 'heute und am Ziel',
    goalOfCase: 'das Ziel dieser Vorlage',
  },
  ladder: {
    parts: {
      '0.25': 'Ein Viertel',
      '0.5': 'Die Hälfte',
      '0.75': 'Drei Viertel',
      '1': 'Wie angegeben',
      '1.25': 'Ein Viertel mehr',
    },
    message: ({ value, amount, isLoss, duration, month }) =>
      `Bei ${value} ${isLoss ? `kostet das Vorhaben netto ${amount}` : `bleiben immer noch ${amount}`} über ${duration}, nicht abgezinst, ${
        month === null ? 'ohne Amortisation' : `mit Amortisation im Monat ${month}`
      }.`,
    title: (duration, unit, input) =>
      `Nettonutzen, nicht abgezinst, über ${duration}, ${unit}, nach ${input}`,
    series: 'Nettonutzen',
  },
  optionValues: {
    message: {
      none: (duration, isPartial) =>
        `Keine Option lässt über ${duration} etwas übrig${isPartial ? ', unter denen mit Zahlen' : ''}.`,
      tied: (amount, duration, isPartial) =>
        `Keine Option lässt über ${duration} mehr als ${amount} übrig${isPartial ? ', unter denen mit Zahlen' : ''}.`,
      best: (name, amount, duration, isPartial) =>
        `Am meisten bleibt${isPartial ? ' unter den Optionen mit Zahlen' : ''} bei ${name}: ${amount} über ${duration}.`,
    },
    title: (measure, duration, unit) => `${measure}, je Option über ${duration}, ${unit}`,
    bars: (duration) => `Was jede Option über ${duration} bringt und kostet.`,
    barsTitle: (duration, unit, isDiscounted) =>
      `Nutzen und Kosten über ${duration}, ${isDiscounted ? 'Barwerte' : 'nicht abgezinst'}, ${unit}`,
    benefit: 'Nutzen',
    cost: 'Kosten',
  },
  pilotResult: {
    measure: 'Was gemessen wurde',
    message: (measure, groups) => `${measure}: ${groups}.`,
    group: (rate, name) => `${name} ${rate}`,
    title: (measure) => `${measure}, nach Gruppe des Tests`,
    period: 'im Testzeitraum',
    pilot: 'Pilotversuch',
    cases: 'Fälle',
    source: ({ title, from, until, size, unit }) =>
      `Quelle: ${title}${from === '' ? '' : `, ${from} bis ${until}`}; ${size} ${unit}.`,
  },
  pools: {
    title: (whole) => `Anteil an: ${whole}`,
    notTouched: 'Nicht berührt',
    counted: 'Gezählt',
    claimed: 'Beansprucht, schon von anderen genommen',
    nobody: 'Niemand nimmt es',
    period: 'im Jahr bei voller Wirkung',
  },
  riskPlot: {
    chance: 'Wahrscheinlichkeit',
    effect: 'Wirkung',
    title: 'Risiken nach Wahrscheinlichkeit und Wirkung',
    key: 'Gefüllt: vor der Vorkehrung. Umrandet: danach.',
    message: (names, chance, effect, isOnly) =>
      `${isOnly ? '' : 'Stärkste Wirkung, und davon am wahrscheinlichsten: '}${names}, Wahrscheinlichkeit ${chance}, Wirkung ${effect}.`,
  },
  tornado: {
    message: {
      tied: 'Mehrere Annahmen bewegen das Ergebnis gleich stark.',
      widest: (label) => `Am stärksten bewegt das Ergebnis diese Annahme: ${label}.`,
    },
    title: (measure, duration, unit) =>
      `${measure} über ${duration}, während eine Annahme ihre Spanne durchläuft, ${unit}`,
    worse: 'Am ungünstigeren Ende',
    better: 'Am günstigeren Ende',
    base: (value) => `Basis ${value}`,
  },
  valueBuildUp: {
    paidOn: 'In Verrechnungen weitergegeben',
    received: 'Aus Verrechnungen erhalten',
    money: 'Geld, das sich bewegt',
    peoplePaid: 'Bereits bezahlte Personen',
    oneOff: 'Einmalige Kosten',
    yearly: 'Jährliche Kosten',
    notDiscounted: (name) => `${name}, nicht abgezinst`,
    message: ({ beyond, hasTransfers, isLoss, isDiscounted, amount, duration }) =>
      `Nutzen${beyond === '' ? '' : ` (darin ${beyond})`}${hasTransfers ? ' und Verrechnungen' : ''} abzüglich der Kosten: ${
        isLoss ? 'Verlust von ' : ''
      }${amount}, ${isDiscounted ? 'als Kapitalwert' : 'nicht abgezinst'}, über ${duration}.`,
    title: (name, duration, unit) => `${name}, aus seinen Teilen, über ${duration}, ${unit}`,
    series: {
      received: 'Budgetentlastung, Marge oder erhalten',
      money: 'Budgetentlastung oder Marge',
      outlined: 'Zeit oder vermiedene Kosten',
      losses: 'Kosten und Verluste',
      costs: 'Kosten',
      ends: 'Zwischenstände',
    },
  },
};
