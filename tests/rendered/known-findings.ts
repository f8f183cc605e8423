/**
 * How many faults of a judge each document may have: what is known and not yet mended. A number goes down when something
 * is mended, and never up; a document that is not named has none. `tests/gallery/judged.md` says what they are.
 */
export const knownFindings: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'german - deck': { 'torn-words': 3 },
  'german - pitch': { 'torn-words': 2 },
};
