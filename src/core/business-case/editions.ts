import { answerFigures } from './answer-figures.ts';
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

/** The newest editions keep every figure: what is compared is the last with the one before. */
const inFull = 2;

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

const inShort = (edition: Edition): Edition => {
  const kept = Object.entries(edition.figures).filter(([id]) => answerFigures.has(id));
  // One that is short already stays the same object: nothing of it is copied or written again.
  return kept.length === Object.keys(edition.figures).length
    ? edition
    : { ...edition, figures: Object.fromEntries(kept) };
};

/** The case with one more edition. Older ones keep the answer, so that a file hardly grows with each export. */
export const withEdition = (businessCase: BusinessCase, edition: Edition): BusinessCase => ({
  ...businessCase,
  editions: [
    ...businessCase.editions.slice(0, 1 - inFull).map(inShort),
    ...businessCase.editions.slice(1 - inFull),
    edition,
  ],
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
