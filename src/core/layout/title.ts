import { type Run, textOf } from '../document/index.ts';
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

const NO_BREAK = '\u00A0';
/** A last line shorter than this share of the width looks left over. */
const LEAST_LAST_LINE = 0.25;
/** So many words at most are drawn to the last line. */
const MOST_COMPANY = 4;

/** The last spaces as such at which no line ends. */
const tied = (runs: readonly Run[], spaces: number): Run[] => {
  let left = spaces;
  return runs
    .toReversed()
    .map((run): Run => {
      if (run.kind === 'footnote') return run;
      const words = run.text.split(' ');
      const joined = Math.min(left, words.length - 1);
      left -= joined;
      const loose = words.slice(0, words.length - joined);
      const kept = [loose.at(-1) ?? '', ...words.slice(words.length - joined)].join(NO_BREAK);
      return { ...run, text: [...loose.slice(0, -1), kept].join(' ') };
    })
    .toReversed();
};

/** "£1.52 million" stays on one line. */
const wholeAmounts = (runs: readonly Run[]): Run[] =>
  runs.map((run) =>
    run.kind === 'footnote'
      ? run
      : { ...run, text: run.text.replaceAll(/(\d) (?=(?:m|b|tr)illion\b)/gu, `$1${NO_BREAK}`) },
  );

/** A claim whose last line is one short word gets company for it, so that no word stands alone. */
const withCompany = (
  runs: readonly Run[],
  size: number,
  layout: ProfileLayout,
  typesetter: Typesetter,
): Run[] => {
  const style = { font: typesetter.profile.fonts.heading, bold: layout.titleStyle.bold, size };
  const lines = linesAt(runs, size, layout, typesetter);
  const last = (found: readonly Run[][]): number => typesetter.measure(textOf(found.at(-1) ?? []), style);
  const isAlone = (found: readonly Run[][]): boolean => last(found) < LEAST_LAST_LINE * layout.title.w;
  if (lines.length < 2 || !isAlone(lines)) return [...runs];
  const tries = Array.from({ length: MOST_COMPANY }, (_, index) => tied(runs, index + 1));
  return (
    tries.find((each) => {
      const broken = linesAt(each, size, layout, typesetter);
      return broken.length === lines.length && !isAlone(broken);
    }) ?? [...runs]
  );
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
  const shown = wholeAmounts(slideRuns(runs));
  const size = sizesDown(deckSize, Math.min(deckSize, LAST_RESORT)).find((each) =>
    fitsAt(shown, each, 3, layout, typesetter),
  );
  const drawn = size ?? Math.min(deckSize, LAST_RESORT);
  const kept = withCompany(shown, drawn, layout, typesetter);
  return {
    box: { ...layout.title, runs: kept, lines: linesAt(kept, drawn, layout, typesetter), size: drawn },
    fits: size !== undefined,
  };
};
