/**
 * How many faults of a rule the documents of a case may have: what is known and not mended. A number goes down when
 * something is mended, and never up; what is not named has none.
 *
 * - WRD-01: hypotheses as one sentence, and what was typed; two sentences of the technical note.
 * - WRD-04: typed words, and the ask.
 * - WRD-14: “many” in what was typed.
 * - CHT-05: the steps of a waterfall are a series for each of their colours.
 * - WRD-16: a phrase says the same thing in the summary and in its section.
 * - EVD-02: years and totals of the tables of costs and years are sums, and no figures of their own.
 * - SLD-16: the sum of the ranges stands in the title alone.
 */
export const knownFaults: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  example: {
    'WRD-01': 8,
    'WRD-04': 6,
    'WRD-14': 2,
    'WRD-16': 12,
    'SLD-16': 1,
    'CHT-05': 3,
    'EVD-02': 27,
  },
  german: {
    'WRD-01': 6,
    'WRD-16': 7,
    'SLD-08': 1,
    'SLD-09': 1,
    'SLD-16': 2,
    'CHT-05': 3,
    'EVD-02': 27,
  },
};
