import type { RenderedDocument } from '../rendered-document.ts';
import { crowdedLabels } from './crowded-labels.ts';
import { edges } from './edges.ts';
import { fill } from './fill.ts';
import type { Finding, Judge } from './judge.ts';
import { leftovers } from './leftovers.ts';
import { legibility } from './legibility.ts';
import { lonelyHeadings } from './lonely-headings.ts';
import { overlaps } from './overlaps.ts';
import { repetition } from './repetition.ts';
import { tornWords } from './torn-words.ts';

export const judges: readonly Judge[] = [
  edges,
  overlaps,
  crowdedLabels,
  legibility,
  tornWords,
  fill,
  lonelyHeadings,
  leftovers,
  repetition,
];

/** What all judges find, with the name of the judge. */
export const judged = (document: RenderedDocument): (Finding & { judge: string })[] =>
  judges.flatMap(({ id, findings }) => findings(document).map((finding) => ({ judge: id, ...finding })));
