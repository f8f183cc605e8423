import { type Deck, isAppendix, type Run } from '../document/index.ts';
import { numberBox } from './furniture.ts';
import type { LaidOutSlide, TextBox } from './laid-out.ts';
import { widestStandIn } from './measure.ts';
import { draft, heightOf, type ParagraphDraft, type Typesetter, typeset } from './paragraphs.ts';
import { plainText } from './pieces/card.ts';
import type { OpeningRole, ProfileLayout } from './template-profile.ts';
import { titleBox } from './title.ts';
import { smallestOn } from './type-scale.ts';

/** What stands on a slide that opens a deck or a part of it. */
interface Opening {
  role: OpeningRole;
  title: string;
  /** What is said under it, most important first. */
  lines: readonly string[];
}

const words = (text: string): Run[] => [{ kind: 'text', text }];

/** Under a title nothing is read below this size, in points. */
const SMALLEST_LINE = 14;

const linesAt = ({ role, lines }: Opening, size: number, { lines: style }: ProfileLayout): ParagraphDraft[] =>
  lines.map((line, index) =>
    draft(role, words(line), size, {
      bold: style?.bold ?? false,
      align: style?.align ?? 'start',
      spaceBefore: index === 0 ? 0 : size * 0.3,
    }),
  );

/** As many of the lines as stand in their place, at the size of the place or smaller; of the last those go first. */
const linesIn = (opening: Opening, layout: ProfileLayout, typesetter: Typesetter): TextBox[] => {
  const { lines: style, content, body } = layout;
  if (style === undefined || body === null || opening.lines.length === 0) return [];
  const { profile } = typesetter;
  const room = (content.w - 2 * style.inset.across) / widestStandIn(profile.fonts.body);
  const least = Math.max(SMALLEST_LINE, smallestOn(profile));
  for (let size = style.size; size >= Math.min(style.size, least); size -= 2) {
    const paragraphs = linesAt(opening, size, layout).map((each) => typeset(each, room, typesetter));
    if (heightOf(paragraphs) <= content.h - 2 * style.inset.down)
      return [
        {
          ...plainText,
          ...content,
          blockId: opening.role,
          paragraphs,
          anchor: style.anchor,
          inset: style.inset,
          placeholder: 'lines',
        },
      ];
  }
  return linesIn({ ...opening, lines: opening.lines.slice(0, -1) }, layout, typesetter);
};

/** Where a base has a layout for it and its title stands there: a slide with a title and lines, and nothing at its foot. */
const openingSlide = (opening: Opening, number: number, typesetter: Typesetter): LaidOutSlide | null => {
  const { profile } = typesetter;
  const layout = profile.layouts[opening.role];
  if (layout === undefined || opening.title.trim() === '') return null;
  const { box, fits } = titleBox(words(opening.title), layout.titleStyle.size, layout, typesetter);
  return fits
    ? {
        slideId: opening.role,
        number,
        part: '',
        layoutRole: opening.role,
        title: box,
        kicker: null,
        boxes: linesIn(opening, layout, typesetter),
        footer: null,
        numberBox: numberBox(number, layout, smallestOn(profile)),
        notes: [],
        fits: true,
        remarks: [],
      }
    : null;
};

/** The cover of a deck on a base that has one: what it is, of whom, and what stands at the foot of its slides. */
export const coverSlide = (deck: Deck, footer: string, typesetter: Typesetter): LaidOutSlide | null =>
  openingSlide(
    {
      role: 'cover',
      title: deck.title,
      lines: [deck.name ?? '', footer, deck.author].filter((line) => line !== ''),
    },
    1,
    typesetter,
  );

/** What stands before the first slide of an appendix, on a base that has a layout for the head of a part. */
export const dividerSlide = (part: string, number: number, typesetter: Typesetter): LaidOutSlide | null =>
  isAppendix(part) ? openingSlide({ role: 'divider', title: part, lines: [] }, number, typesetter) : null;
