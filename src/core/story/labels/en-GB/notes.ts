/** Sentences beside tables: what is left out and why, what was added and taken off, and when what counts. */
export const britishNotes = {
  rate: ({ rate, source, turned }: { rate: string; source: string; turned: string }) =>
    `The discount rate is ${rate} a year${source === '' ? '' : ` (${source})`}${turned}`,
  turned: ({ kind, inflation, used, prices }: Record<'kind' | 'inflation' | 'used' | 'prices', string>) =>
    `, ${kind}; with inflation of ${inflation} that is ${used} in the ${prices} prices of this case`,
  pricesOf: { real: 'real', nominal: 'nominal' },
  cashTurning: {
    none: (cash: string) => `No value of it alone brings ${cash} to zero.`,
    at: (cash: string) => `${cash} is worth nothing at `,
  },
  optimismBenefits: (share: string) =>
    `Every benefit is lowered by ${share} as an allowance for optimism, in the table of benefits too.`,
  optimismCosts: (share: string) =>
    `Every cost is raised by ${share} as an allowance for optimism; the table of costs lists them before it.`,
  inflation: (share: string) =>
    `Prices are those of the decision and rise by ${share} a year, in the first year already; from the second year on an item that states a growth of its own rises by that.`,
  price: ({
    name,
    isRise,
    share,
    isNominal,
  }: {
    name: string;
    isRise: boolean;
    share: string;
    isNominal: boolean;
  }) =>
    `The price of ${name} ${isRise ? 'rises' : 'falls'} by ${share} a year${isNominal ? ', inflation included' : ' beyond inflation'}, from the second year on.`,
  freed: (name: string, share: string) => `Of the time that ${name} sets free, ${share} is counted.`,
  vat: (share: string) => `${share} VAT that cannot be recovered`,
  contingency: (share: string, isOnBoth: boolean) => `${share} contingency${isOnBoth ? ' on both' : ''}`,
  onTop: (name: string, parts: string, isOne: boolean) =>
    `On top of ${name} ${isOne ? 'comes' : 'come'} ${parts}, in the table of costs too.`,
  timing: {
    until: (month: string) => ` until ${month}`,
    fromFirst: ' from the first month',
    from: (month: string) => ` from ${month}`,
    before: ' before the first month',
    evenly: (duration: string, from: string) => ` evenly over ${duration}${from}`,
    inMonth: (month: string) => ` in ${month}`,
    buildingUp: (way: 'linear' | 's-curve', duration: string) =>
      `building up ${way === 'linear' ? 'evenly' : 'slowly, then fast, then slowly'} over ${duration}`,
    byYear: (shares: string) => `building up year by year to ${shares}`,
    benefits: (names: string, isOne: boolean, when: string) =>
      `${names} ${isOne ? 'counts' : 'count'}${when}.`,
    costs: (names: string, isOne: boolean, when: string) => `${names} ${isOne ? 'is' : 'are'} paid${when}.`,
    middle: 'A month of building up counts at its middle.',
  },
  /** What was chosen in the counting, beside why. */
  reasons: {
    horizon: (duration: string) => (duration === '' ? 'The years covered' : `A plan of ${duration}`),
    timing: 'When in a year money flows',
    capture: 'The share of freed time that counts',
    sum: 'The sum asked for, beside the costs',
    contingency: (cost: string) => `Contingency on ${cost}`,
    ofBenefit: {
      rampBecause: (name: string) => `How fast ${name} is there`,
      priceGrowthBecause: (name: string) => `Growth of the price of ${name}`,
      captureBecause: (name: string) => `Share of the time of ${name} that counts`,
      pool: (name: string) => `The work that ${name} acts on`,
      poolOverride: (name: string) => `${name}, counted in full beside others`,
      overlapNote: (name: string) => `Overlap of ${name} with others`,
      boundsOverride: (name: string) => `${name}, beyond experience`,
    },
  },
  /** What something is to the stakeholder whose name it carries. */
  parts: {
    gate: 'A gate that you judge',
    pilot: 'The pilot, which you judge',
    benefit: 'A benefit that you answer for',
    budget: 'A budget of yours that is to fall',
    measure: 'A number that you report',
    risk: 'A risk that you act on',
    win: 'A first result that you show',
    dependency: 'What others wait for',
    duty: 'A duty that you look after',
    plainSense: 'A small step that you take',
    seat: 'The seat of your function on the steering group',
    know: 'To know',
    do: 'To do',
    skill: 'Training and coaching',
    fromTo: (from: string, to: string) => `from ${from} to ${to}`,
  },
  beyond: (because: string, reason: string) => `${because} It counts all the same, because: ${reason}`,
};

export type NoteWords = typeof britishNotes;
