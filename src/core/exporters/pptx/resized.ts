import type {
  Area,
  Box,
  Furniture,
  FurnitureBox,
  LaidOutDeck,
  LaidOutSlide,
  Line,
  Paragraph,
  ProfileLayout,
  TemplateProfile,
  TitleStyle,
} from '../../layout/index.ts';
import { layoutFor } from '../../layout/index.ts';

/** Nothing on a slide is printed smaller, in points, whatever the size of the slide. */
const SMALLEST = 12;

/**
 * A slide is shown as large as the wall lets it, whatever its size in inches, so that one of another size than ours is
 * laid out as ours is and drawn smaller or larger. 1 on ours and on its like; on a slide of ten inches by 5.6 it is 0.75.
 */
export const sizeFactor = ({ width, height }: { width: number; height: number }): number => {
  const factor = Math.min(width / 10, height / 7.5);
  return factor > 0.95 && factor < 1.2 ? 1 : factor;
};

const times = (number: number, factor: number): number => Number((number * factor).toFixed(4));

const area = ({ x, y, w, h }: Area, factor: number): Area => ({
  x: times(x, factor),
  y: times(y, factor),
  w: times(w, factor),
  h: times(h, factor),
});

const furniture = (piece: Furniture, factor: number): Furniture => ({
  ...piece,
  area: area(piece.area, factor),
  size: times(piece.size, factor),
});

const textStyle = (each: TitleStyle, factor: number): TitleStyle => ({
  ...each,
  size: times(each.size, factor),
  inset: { across: times(each.inset.across, factor), down: times(each.inset.down, factor) },
});

const layout = (each: ProfileLayout, factor: number): ProfileLayout => ({
  ...each,
  title: area(each.title, factor),
  titleStyle: textStyle(each.titleStyle, factor),
  ...(each.lines !== undefined && { lines: textStyle(each.lines, factor) }),
  kicker: each.kicker === null ? null : area(each.kicker, factor),
  content: area(each.content, factor),
  source: area(each.source, factor),
  footer: furniture(each.footer, factor),
  number: furniture(each.number, factor),
});

/** A base as layout sees it, in the inches of our own slides. */
export const inOurSize = (profile: TemplateProfile): TemplateProfile => {
  const factor = 1 / sizeFactor(profile);
  const { layouts } = profile;
  return factor === 1
    ? profile
    : {
        ...profile,
        width: times(profile.width, factor),
        height: times(profile.height, factor),
        layouts: {
          'title-only': layout(layouts['title-only'], factor),
          content: layout(layouts.content, factor),
          ...(layouts.cover !== undefined && { cover: layout(layouts.cover, factor) }),
          ...(layouts.divider !== undefined && { divider: layout(layouts.divider, factor) }),
        },
        least: times(SMALLEST, factor),
      };
};

/** In halves of a point, as people set type; never below the least. */
const points = (size: number, factor: number): number =>
  Math.max(SMALLEST, Math.floor(times(size, factor) * 2) / 2);

const line = (drawn: Line | null, factor: number): Line | null =>
  drawn === null ? null : { ...drawn, width: times(drawn.width, factor) };

const paragraph = (each: Paragraph, factor: number): Paragraph => ({
  ...each,
  size: points(each.size, factor),
  indent: times(each.indent, factor),
  spaceBefore: times(each.spaceBefore, factor),
});

const box = (each: Box, factor: number): Box => {
  const place = area(each, factor);
  switch (each.kind) {
    case 'text':
      return {
        ...each,
        ...place,
        line: line(each.line, factor),
        inset: { across: times(each.inset.across, factor), down: times(each.inset.down, factor) },
        paragraphs: each.paragraphs.map((inner) => paragraph(inner, factor)),
      };
    case 'shape':
      return { ...each, ...place, line: line(each.line, factor) };
    case 'table':
      return {
        ...each,
        ...place,
        columns: each.columns.map((width) => times(width, factor)),
        inset: { across: times(each.inset.across, factor), down: times(each.inset.down, factor) },
        rows: each.rows.map((row) => ({
          ...row,
          height: times(row.height, factor),
          rule: line(row.rule, factor),
          cells: row.cells.map((cell) => ({
            ...cell,
            paragraphs: cell.paragraphs.map((inner) => paragraph(inner, factor)),
          })),
        })),
      };
    case 'chart':
      return { ...each, ...place, size: points(each.size, factor) };
    default:
      return { ...each, ...place };
  }
};

const foot = (each: FurnitureBox, factor: number): FurnitureBox => ({
  ...each,
  ...area(each, factor),
  size: points(each.size, factor),
});

const slide = (each: LaidOutSlide, own: TemplateProfile, factor: number): LaidOutSlide => {
  const { titleStyle } = layoutFor(own, each.layoutRole);
  const size = points(each.title.size, factor);
  return {
    ...each,
    title: {
      ...each.title,
      ...area(each.title, factor),
      size: Math.abs(size - titleStyle.size) < 0.5 ? titleStyle.size : size,
      narrowed: times(each.title.narrowed, factor),
    },
    kicker: each.kicker === null ? null : (box(each.kicker, factor) as typeof each.kicker),
    boxes: each.boxes.map((inner) => box(inner, factor)),
    footer: each.footer === null ? null : foot(each.footer, factor),
    numberBox: foot(each.numberBox, factor),
  };
};

/** A deck that was laid out in our size, in the size of its base. */
export const inItsSize = (deck: LaidOutDeck, own: TemplateProfile): LaidOutDeck => {
  const factor = sizeFactor(own);
  return factor === 1
    ? deck
    : { ...deck, profile: own, slides: deck.slides.map((each) => slide(each, own, factor)) };
};
