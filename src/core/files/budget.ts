/**
 * How much each reader may be given. The numbers are kept so that a file is read or refused within 1.5 seconds of one
 * processor and 200 MB; `tests/core/files` measures them.
 */
export const longest = {
  /** Bytes of any file of text, before it is decoded: two for each character of the largest. */
  textFile: 40_000_000,
  /** Characters of a case file. A case of 300 benefits and 200 people has about half a million. */
  caseFile: 20_000_000,
  /** Characters of one text in it: thirty pages. */
  text: 100_000,
  /** Characters of one name of a field. */
  name: 500,
} as const;

export const most = {
  /** Rows of one list, and fields of one record. */
  rows: 2000,
  /** Benefits, and costs: each is computed thousands of times, for every case of the simulation. */
  simulatedRows: 500,
  /** Inputs of all benefits together, and shared ones: the simulation keeps a column of numbers for each. */
  inputs: 2500,
  /** Editions: one line each, gathered over years. */
  editions: 10_000,
  /** Values, of whatever kind, in a whole case file; a case of 300 benefits and 200 people has about 20,000. */
  values: 1_200_000,
} as const;

/** How deep brackets nest in a case file. */
export const deepestNesting = 32;
