import type { Area } from './area.ts';
import type { FurnitureBox } from './laid-out.ts';
import type { Typesetter } from './paragraphs.ts';
import type { ProfileLayout } from './template-profile.ts';
import { SMALLEST } from './type-scale.ts';

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

/** The footer where the base file has it; over the free width when it is longer than that. */
export const footerBox = (
  text: string,
  layout: ProfileLayout,
  { profile, measure }: Typesetter,
): FurnitureBox | null => {
  if (text === '') return null;
  const { area, size, align, placeholder } = layout.footer;
  const readable = Math.max(SMALLEST, size);
  const width = measure(text, { font: profile.fonts.body, bold: false, size: readable }) + PADDING;
  const wide = width > area.w;
  return {
    ...(wide ? besideNumber(layout) : area),
    text,
    size: readable,
    align: wide ? 'start' : align,
    inherits: placeholder !== null && readable === size && !wide,
  };
};

export const numberBox = (slideNumber: number, { number }: ProfileLayout): FurnitureBox => ({
  ...number.area,
  text: String(slideNumber),
  size: Math.max(SMALLEST, number.size),
  align: number.align,
  inherits: number.placeholder !== null && number.size >= SMALLEST,
});
