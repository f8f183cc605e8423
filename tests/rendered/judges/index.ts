import type { RenderedDocument } from '../rendered-document.ts';
import { crowdedLabels } from './crowded-labels.ts';
import { edges } from './edges.ts';
import { fill } from './fill.ts';
import type { Judge } from './judge.ts';
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

/** What a judge says, and on which pages; none where it is true of the whole document. */
interface Judged {
  judge: string;
  pages: number[];
  says: string;
}

/** What all judges find. What is the same on many pages, as a footer is, is one thing to mend. */
export const judged = (document: RenderedDocument): Judged[] =>
  judges.flatMap(({ id, findings }) => {
    const pagesBySaying = new Map<string, number[]>();
    for (const { page, says } of findings(document))
      pagesBySaying.set(says, [...(pagesBySaying.get(says) ?? []), ...(page === null ? [] : [page])]);
    return [...pagesBySaying].map(([says, pages]) => ({ judge: id, pages, says }));
  });

/** As people read it: `edges, pages 1 to 21: at the edge of the page: “Zahlen”`. */
export const inWords = ({ judge, pages, says }: Judged): string => {
  const [first, last] = [pages[0], pages.at(-1)];
  const all =
    last !== undefined && first !== undefined && pages.length > 2 && last - first + 1 === pages.length;
  const where = all ? `pages ${first} to ${last}` : `page ${pages.join(', ')}`;
  return `${judge}${first === undefined ? '' : `, ${where}`}: ${says}`;
};
