/**
 * How many faults of a judge each document may have: what is known and not yet mended. A number goes down when something
 * is mended, and never up; a document that is not named has none. `tests/gallery/judged.md` says what they are.
 */
export const knownFindings: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'example - deck': { 'crowded-labels': 1 },
  'example - paper': { 'lonely-headings': 1 },
  'german - deck': { edges: 1, 'torn-words': 2, fill: 1 },
  'german - paper': { 'crowded-labels': 1, 'torn-words': 5, 'lonely-headings': 2 },
  'negative - deck': { edges: 1, fill: 1 },
  'negative - paper': { 'lonely-headings': 1 },
  'forty-people - deck': { edges: 2, overlaps: 1, 'crowded-labels': 1, fill: 1 },
  'forty-people - paper': { 'lonely-headings': 1 },
};
