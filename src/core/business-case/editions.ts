import { caseHash } from './case-hash.ts';
import type { Figures } from './figure.ts';
import type { BusinessCase, Edition } from './schema/index.ts';

/** What an edition is made of beside the case. */
export interface EditionParts {
  /** As YYYY-MM-DD. */
  date: string;
  documents: readonly string[];
  /** By figure id; null for one that there was not. */
  figures: Readonly<Record<string, number | null>>;
}

/** What an edition keeps of the figures: their values at base. */
export const figureValues = (figures: Figures): Record<string, number | null> =>
  Object.fromEntries(Object.values(figures).map(({ id, value }) => [id, value]));

/** Figures that all editions of a file hold together: beyond them the oldest editions let theirs go. */
const mostFigures = 40_000;

/** The number of the next edition. */
export const nextEdition = ({ editions }: Pick<BusinessCase, 'editions'>): number =>
  Math.max(0, ...editions.slice(-1).map(({ number }) => number)) + 1;

/** What an export leaves behind in the case: its number, what was written, and what the figures were. */
export const newEdition = (
  businessCase: BusinessCase,
  { date, documents, figures }: EditionParts,
): Edition => ({
  number: nextEdition(businessCase),
  date,
  hash: caseHash(businessCase),
  documents: [...documents],
  figures: { ...figures },
});

/** The newest editions with their figures, as far as there is room; all of them with everything else. */
const withRoom = (editions: readonly Edition[]): Edition[] => {
  let room = mostFigures;
  return editions
    .toReversed()
    .map((edition) => {
      room -= Object.keys(edition.figures).length;
      return room >= 0 ? edition : { ...edition, figures: {} };
    })
    .toReversed();
};

/** The case with one more edition. */
export const withEdition = (businessCase: BusinessCase, edition: Edition): BusinessCase => ({
  ...businessCase,
  editions: withRoom([...businessCase.editions, edition]),
});

/** The case that keeps the whole of an edition that was approved; it takes the place of the one approved before. */
export const withApproved = (
  businessCase: BusinessCase,
  number: number,
  asItWas: BusinessCase,
): BusinessCase => {
  const { editions: _editions, approved: _approved, ...whole } = asItWas;
  return { ...businessCase, approved: { number, case: whole } };
};
