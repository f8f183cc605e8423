/**
 * How many faults of a rule the documents of a case may have: what is known and not mended. A number goes down when
 * something is mended, and never up; what is not named has none.
 *
 * - ASK-01, STR-03, STR-07, SLD-08, DOC-10, DOC-18, STR-05 of a case that is half empty: what was not entered.
 * - WRD-01: hypotheses as one sentence, and what was typed; two sentences of the technical note.
 * - WRD-04: typed words, and the ask.
 * - WRD-14: “many” in what was typed.
 * - WRD-16: a phrase says the same thing in the summary and in its section.
 * - EVD-02: years and totals of the tables of costs and years are sums, and no figures of their own.
 * - SLD-16: the sum of the ranges stands in the title alone.
 */
export const knownFaults: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  example: {
    'WRD-01': 10,
    'WRD-04': 6,
    'WRD-14': 2,
    'WRD-16': 12,
    'SLD-16': 1,
    'CHT-05': 2,
    'EVD-02': 27,
  },
  german: {
    'WRD-01': 8,
    'WRD-16': 7,
    'STR-09': 2,
    'SLD-08': 1,
    'SLD-09': 2,
    'SLD-16': 3,
    'CHT-05': 2,
    'EVD-02': 27,
  },
};
