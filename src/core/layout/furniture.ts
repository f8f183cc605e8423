import type { Area } from './area.ts';
import { type Slide, textOf } from '../document/index.ts';
import type { FurnitureBox, TextBox } from './laid-out.ts';
import { brokenLines } from './line-breaks.ts';
import { widestStandIn } from './measure.ts';
import { draft, inCapitals, type Typesetter } from './paragraphs.ts';
import { plainText } from './pieces/card.ts';
import type { Furniture, ProfileLayout } from './template-profile.ts';
import { smallestOn } from './type-scale.ts';

/** Office keeps a tenth of an inch free on either side of a text. */
const PADDING = 0.2;

const besideNumber = ({ content, footer, number }: ProfileLayout): Area => {
  const right = content.x + content.w;
  const sameLine = Math.abs(number.area.y - footer.area.y) < 0.3;
  if (!sameLine) return { ...footer.area, x: content.x, w: content.w };
  const numberFirst = number.area.x + number.area.w / 2 < content.x + content.w / 2;
  const from = numberFirst ? number.area.x + number.area.w + 0.1 : content.x;
  const to = numberFirst ? right : number.area.x - 0.1;
  return { ...footer.area, x: from, w: Math.max(1, to - from) };
};

const isNight = ({ ground }: ProfileLayout): boolean => ground !== null && ground.aside === null;

/** Of the foot of a slide: grey on paper, a mist on night. */
const quiet = (layout: ProfileLayout): 'grey' | 'mist' => (isNight(layout) ? 'mist' : 'grey');

const coloured = (
  { colour }: Furniture,
  layout: ProfileLayout,
): Pick<FurnitureBox, 'colour' | 'readable'> => ({
  colour: quiet(layout),
  ...(colour !== undefined && { readable: colour }),
});

/** The name of the part over the claim, in small capitals. */
export const kickerBox = ({ id, part }: Slide, layout: ProfileLayout, least: number): TextBox | null => {
  if (layout.kicker === null || part.trim() === '') return null;
  const runs = [{ kind: 'text' as const, text: part }];
  const words = draft(id, runs, least, {
    bold: true,
    capitals: true,
    colour: layout.ground === null ? 'accent' : 'lamp',
    align: layout.titleStyle.align,
  });
  return {
    ...plainText,
    ...layout.kicker,
    blockId: id,
    paragraphs: [{ ...words, lines: [inCapitals(runs)] }],
  };
};

/** Between the parts of a footer. */
const PART = ' · ';

/**
 * A footer in one line: of one that is too long the parts in the middle go, one after the other. How far it may travel
 * comes first and stays, and so does its end: the edition, or that it is an illustration.
 */
const inOneLine = (text: string, fits: (shown: string) => boolean): string => {
  let parts = text.split(PART);
  while (parts.length > 2 && !fits(parts.join(PART))) parts = [...parts.slice(0, 1), ...parts.slice(2)];
  return parts.join(PART);
};

/** The footer where the base file has it; over the free width when it is longer than that; shorter when it is longer still. */
export const footerBox = (
  whole: string,
  layout: ProfileLayout,
  { profile, measure }: Typesetter,
): FurnitureBox | null => {
  if (whole === '') return null;
  const { area, size, align, placeholder } = layout.footer;
  const readable = Math.max(smallestOn(profile), size);
  const style = { font: profile.fonts.body, bold: false, size: readable };
  // Where the font is missing a wider one stands in.
  const share = 1 / widestStandIn(profile.fonts.body);
  const fitsIn =
    ({ w }: Area) =>
    (shown: string): boolean =>
      measure(shown, style) + PADDING <= w * share;
  // A panel of ours has room for two lines.
  const text = layout.ground === null ? inOneLine(whole, fitsIn(besideNumber(layout))) : whole;
  const wide = !fitsIn(area)(text);
  const place = wide ? besideNumber(layout) : area;
  return {
    ...place,
    text,
    lines: brokenLines([{ kind: 'text', text }], place.w, style, measure).map(textOf),
    size: readable,
    align: wide ? 'start' : align,
    ...coloured(layout.footer, layout),
    inherits: placeholder !== null && readable === size && !wide,
  };
};

export const numberBox = (slideNumber: number, layout: ProfileLayout, least: number): FurnitureBox => ({
  ...layout.number.area,
  text: String(slideNumber),
  lines: [String(slideNumber)],
  size: Math.max(least, layout.number.size),
  align: layout.number.align,
  ...coloured(layout.number, layout),
  inherits: layout.number.placeholder !== null && layout.number.size >= least,
});
