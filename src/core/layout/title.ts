import type { Run } from '../document/index.ts';
import type { TitleBox } from './laid-out.ts';
import { lineBreaker } from './line-breaks.ts';
import { widestStandIn } from './measure.ts';
import { inCapitals, type Typesetter } from './paragraphs.ts';
import { slideRuns } from './slide-runs.ts';
import type { ProfileLayout, TemplateProfile } from './template-profile.ts';
import { inches } from './type-scale.ts';

/** Our claims are sentences: a base file that sets titles larger than this sets them at this size. */
const LARGEST = 28;
const SMALLEST_TITLE = 24;
/** What a very long claim may go down to before the slide says that it does not fit; in a place that is low, further. */
const LAST_RESORT = 20;
const LAST_RESORT_LOW = 16;
const LINE = 1.15;

/** The words of a claim, in which an amount and its word are one: £1.52 million is torn by no program, in no font. */
const claimRuns = (runs: readonly Run[]): Run[] =>
  slideRuns(runs).map((run) =>
    run.kind === 'value' ? { ...run, text: run.text.replaceAll(/(?<=\d) (?=\p{L})/gu, '\u00a0') } : run,
  );

const roomOf = ({ title, titleStyle }: ProfileLayout): number =>
  (title.w - 2 * titleStyle.inset.across) * 0.985;

/** The lines of a claim at a size, as often as asked: so much narrower, in inches, than its place. */
const breakerAt = (
  runs: readonly Run[],
  size: number,
  layout: ProfileLayout,
  typesetter: Typesetter,
): ((narrowed: number) => Run[][]) => {
  const { titleStyle } = layout;
  const style = { font: typesetter.profile.fonts.heading, bold: titleStyle.bold, size };
  const shown = titleStyle.capitals ? inCapitals(runs) : runs;
  const linesOf = lineBreaker(shown, style, typesetter.measure);
  return (narrowed) => linesOf(roomOf(layout) - narrowed);
};

const isSingleWord = (line: readonly Run[] | undefined): boolean =>
  line !== undefined &&
  !/\S\s+\S/u.test(line.map((run) => (run.kind === 'footnote' ? '' : run.text)).join(''));

/** Whether an amount begins on one line and ends on the next: £1.52 | million. */
const isTorn = (lines: readonly (readonly Run[])[]): boolean =>
  lines.some((line, index) => {
    const [last, next] = [line.at(-1), lines[index + 1]?.[0]];
    return last?.kind === 'value' && next?.kind === 'value' && last.path === next.path;
  });

/** Whether a line ends within a word that has a hyphen: one- | off. */
const isHyphenated = (lines: readonly (readonly Run[])[]): boolean =>
  lines
    .slice(0, -1)
    .some((line) => /\p{L}-$/u.test(line.map((run) => (run.kind === 'footnote' ? '' : run.text)).join('')));

/** Lines are narrowed by so much at a time, in inches. */
const STEP = 0.1;
const LEAST_SHARE = 0.6;
/** Programs set the same text a little closer or wider: so much more room, in inches, must not undo the break. */
const CLOSER = 0.3;

/**
 * How much narrower the lines of a claim are set so that its last is not a single word and no amount is torn, in
 * inches: as little as does it without a further line, or nothing where nothing does.
 */
const narrowingOf = (linesWith: (narrowed: number) => Run[][], layout: ProfileLayout): number => {
  const count = linesWith(0).length;
  if (count < 2) return 0;
  const most = roomOf(layout) * (1 - LEAST_SHARE);
  let whole: number | undefined;
  for (let narrowed = 0; narrowed <= most; narrowed += STEP) {
    const [narrower, closer] = [linesWith(narrowed), linesWith(narrowed - CLOSER)];
    if (narrower.length > count) break;
    const isWhole = !isSingleWord(narrower.at(-1)) && (closer.length === 1 || !isSingleWord(closer.at(-1)));
    if (isWhole && !isTorn(narrower) && !isTorn(closer)) return narrowed;
    if (isWhole) whole ??= narrowed;
  }
  return whole ?? 0;
};

const heightIn = ({ title, titleStyle }: ProfileLayout): number => title.h - 2 * titleStyle.inset.down;

const lastResort = (layout: ProfileLayout): number =>
  heightIn(layout) < inches(3 * LAST_RESORT * LINE) ? LAST_RESORT_LOW : LAST_RESORT;

const fitsAt = (
  runs: readonly Run[],
  size: number,
  most: number,
  layout: ProfileLayout,
  typesetter: Typesetter,
): boolean => {
  const lines = breakerAt(runs, size, layout, typesetter)(0).length;
  return lines <= most && inches(lines * size * LINE) <= heightIn(layout) + 0.05;
};

const sizesDown = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(1, Math.floor((from - to) / 2) + 1) }, (_, index) => from - 2 * index);

/** One size for all claims of a deck that stand over their content: the largest at which each stands in two lines. */
export const titleSize = (
  slides: readonly { title: readonly Run[] }[],
  { layouts }: TemplateProfile,
  typesetter: Typesetter,
): number => {
  const layout = layouts['title-only'];
  const largest = Math.min(LARGEST, layout.titleStyle.size);
  const sizes = sizesDown(largest, Math.min(largest, SMALLEST_TITLE));
  const fits = (size: number): boolean =>
    slides.every(({ title }) => fitsAt(claimRuns(title), size, 2, layout, typesetter));
  return sizes.find(fits) ?? sizes.at(-1) ?? largest;
};

/** Sizes of a claim on night: as large as its place holds, whatever the lines. */
const onGround = (largest: number): number[] =>
  [60, 48, 40, 34, 32, 28, 26, 24, 22, 20].filter((size) => size <= largest);

/** More lines than these are no claim any more, wherever it stands. */
const MOST_LINES = 8;

/** The claim at the deck's size, or smaller when it alone is too long; on night as large as its panel holds, at most so large. */
export const titleBox = (
  runs: readonly Run[],
  deckSize: number,
  layout: ProfileLayout,
  typesetter: Typesetter,
  most: number = layout.titleStyle.size,
): { box: TitleBox; fits: boolean } => {
  const shown = claimRuns(runs);
  const isNight = layout.ground !== null;
  const sizes = isNight ? onGround(most) : sizesDown(deckSize, Math.min(deckSize, lastResort(layout)));
  const fitting = sizes.filter((each) => fitsAt(shown, each, isNight ? MOST_LINES : 3, layout, typesetter));
  // On night lines are not narrowed: a little smaller, a word with a hyphen may stay whole.
  const whole = isNight
    ? fitting.slice(0, 3).find((each) => !isHyphenated(breakerAt(shown, each, layout, typesetter)(0)))
    : undefined;
  const size = whole ?? fitting[0];
  const drawn = size ?? Math.min(deckSize, lastResort(layout));
  const linesWith = breakerAt(shown, drawn, layout, typesetter);
  const narrowed = isNight ? 0 : narrowingOf(linesWith, layout);
  return {
    box: {
      ...layout.title,
      runs: shown,
      lines: linesWith(narrowed),
      size: drawn,
      narrowed,
      mostLines: Math.max(
        linesWith(narrowed).length,
        linesWith(narrowed + roomOf(layout) * (1 - 1 / widestStandIn(typesetter.profile.fonts.heading)))
          .length,
      ),
    },
    fits: size !== undefined,
  };
};
