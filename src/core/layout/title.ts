import type { Run } from '../document/index.ts';
import type { TitleBox } from './laid-out.ts';
import { brokenLines } from './line-breaks.ts';
import type { Typesetter } from './paragraphs.ts';
import { slideRuns } from './slide-runs.ts';
import type { ProfileLayout } from './template-profile.ts';
import { inches } from './type-scale.ts';

/** Our claims are sentences: a base file that sets titles larger than this sets them at this size. */
const LARGEST = 28;
const SMALLEST_TITLE = 24;
/** What a very long claim may go down to before the slide says that it does not fit. */
const LAST_RESORT = 20;
const LINE = 1.1;

const inCapitals = (runs: readonly Run[]): Run[] =>
  runs.map((run) => (run.kind === 'footnote' ? run : { ...run, text: run.text.toUpperCase() }));

const linesAt = (
  runs: readonly Run[],
  size: number,
  layout: ProfileLayout,
  typesetter: Typesetter,
): Run[][] => {
  const { titleStyle, title } = layout;
  const room = (title.w - 2 * titleStyle.inset.across) * 0.985;
  const style = { font: typesetter.profile.fonts.heading, bold: titleStyle.bold, size };
  return brokenLines(titleStyle.capitals ? inCapitals(runs) : runs, room, style, typesetter.measure);
};

const fitsAt = (
  runs: readonly Run[],
  size: number,
  most: number,
  layout: ProfileLayout,
  typesetter: Typesetter,
): boolean => {
  const lines = linesAt(runs, size, layout, typesetter).length;
  const room = layout.title.h - 2 * layout.titleStyle.inset.down;
  return lines <= most && inches(lines * size * LINE) <= room + 0.05;
};

const sizesDown = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(1, Math.floor((from - to) / 2) + 1) }, (_, index) => from - 2 * index);

/** One size for all claims of a deck: the largest at which each stands in two lines, down to 24 points. */
export const titleSize = (
  titles: readonly Run[][],
  layout: ProfileLayout,
  typesetter: Typesetter,
): number => {
  const largest = Math.min(LARGEST, layout.titleStyle.size);
  const sizes = sizesDown(largest, Math.min(largest, SMALLEST_TITLE));
  const fits = (size: number): boolean =>
    titles.every((runs) => fitsAt(slideRuns(runs), size, 2, layout, typesetter));
  return sizes.find(fits) ?? sizes.at(-1) ?? largest;
};

/** The claim at the deck's size, or smaller when it alone is too long. */
export const titleBox = (
  runs: readonly Run[],
  deckSize: number,
  layout: ProfileLayout,
  typesetter: Typesetter,
): { box: TitleBox; fits: boolean } => {
  const shown = slideRuns(runs);
  const size = sizesDown(deckSize, Math.min(deckSize, LAST_RESORT)).find((each) =>
    fitsAt(shown, each, 3, layout, typesetter),
  );
  const drawn = size ?? Math.min(deckSize, LAST_RESORT);
  return {
    box: { ...layout.title, runs: shown, lines: linesAt(shown, drawn, layout, typesetter), size: drawn },
    fits: size !== undefined,
  };
};
