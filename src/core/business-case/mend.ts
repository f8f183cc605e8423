interface Mends {
  'same-id': { list: string; count: number };
  'unusable-id': { list: string; count: number };
  'case-id': Record<string, never>;
  'broken-letters': { count: number };
  'beyond-counting': { list: string; typed: string };
}

/** What was put right while a case was opened, so that the person can be told. Nothing of the case was lost. */
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
};

/** A mend in one sentence. */
export const mendSentence = ({ code, values }: Mend): string =>
  (sentences[code] as (values: Mend['values']) => string)(values);
