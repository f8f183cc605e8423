import type { Figures } from '../../../core/business-case/figure.ts';
import { answerFigures } from '../../../core/business-case/answer-figures.ts';
import type { BusinessCase } from '../../../core/business-case/schema/index.ts';

/** How a document stands to the file that was last made of it. */
export type Standing =
  | { kind: 'never' }
  | { kind: 'same'; edition: number; date: string }
  | { kind: 'older'; edition: number; date: string; newer: number };

/** Two sums are one where they differ by less than they are written with. */
const isSame = (one: number | null, other: number | null): boolean =>
  one === other ||
  (one !== null &&
    other !== null &&
    Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other)));

/** How many of the figures that an edition kept are others now. */
const countOfNewer = (kept: Readonly<Record<string, number | null>>, figures: Figures): number =>
  Object.entries(kept).filter(
    ([id, value]) => answerFigures.has(id) && !isSame(value, figures[id]?.value ?? null),
  ).length;

/** By the last edition that the document went out with. */
export const standingOf = (
  { editions }: Pick<BusinessCase, 'editions'>,
  figures: Figures,
  document: string,
): Standing => {
  const edition = editions.findLast(({ documents }) =>
    documents.some((one) => one.startsWith(`${document}-`) || one.startsWith(`${document}@`)),
  );
  if (edition === undefined) return { kind: 'never' };
  const { number, date } = edition;
  const newer = countOfNewer(edition.figures, figures);
  return newer === 0
    ? { kind: 'same', edition: number, date }
    : { kind: 'older', edition: number, date, newer };
};
