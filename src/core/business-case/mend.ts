interface Mends {
  'same-id': { list: string; count: number };
  'unusable-id': { list: string; count: number };
  'case-id': Record<string, never>;
  'broken-letters': { count: number };
  'beyond-counting': { list: string; typed: string };
  'no-case-id': Record<string, never>;
  'repeated-name': { name: string; place: readonly string[]; kept: string; left: readonly string[] };
  'more-repeated-names': { count: number };
}

/** What was put right while a case was opened, so that the person can be told. What is not in the case is named. */
export type Mend = {
  [Code in keyof Mends]: { code: Code; path: string; values: Mends[Code] };
}[keyof Mends];

const sentences: { [Code in keyof Mends]: (values: Mends[Code]) => string } = {
  'same-id': ({ list, count }) =>
    count === 1
      ? `${list}: 1 row had the id of another row; it has its own now.`
      : `${list}: ${count} rows had the id of another row; each has its own now.`,
  'unusable-id': ({ list, count }) =>
    count === 1
      ? `${list}: 1 row had an id that cannot be used; it has another now.`
      : `${list}: ${count} rows had ids that cannot be used; they have others now.`,
  'case-id': () => 'The case had an id that cannot be used; it has another now.',
  'broken-letters': ({ count }) =>
    `${count === 1 ? '1 letter was' : `${count} letters were`} broken in the file; “\uFFFD” stands instead.`,
  'beyond-counting': ({ list, typed }) =>
    `${list}: “${typed}” cannot be counted with; it waits at its field until it is corrected.`,
  'no-case-id': () => 'The file gives the case no id; it gets one of its own where it is kept.',
  'repeated-name': ({ name, place, kept, left }) =>
    `“${name}” stands ${left.length === 1 ? 'twice' : 'several times'} in one place of the file${place.length === 0 ? '' : ` (${place.join(', ')})`}: ${kept} counts, as the last, and ${left.join(', ')} ${left.length === 1 ? 'is' : 'are'} left out.`,
  'more-repeated-names': ({ count }) =>
    `${count === 1 ? '1 more name stands' : `${count} more names stand`} more than once in one place of the file; the last value of each counts.`,
};

/** A mend in one sentence. */
export const mendSentence = ({ code, values }: Mend): string =>
  (sentences[code] as (values: Mend['values']) => string)(values);
