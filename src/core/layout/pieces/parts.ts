import type { Area } from '../area.ts';
import { gridCeiling } from '../area.ts';
import type { ColourToken } from '../colour.ts';
import type { Box, ShapeBox, ShapeKind, TextBox } from '../laid-out.ts';
import type { ParagraphDraft, Typesetter } from '../paragraphs.ts';
import { heightOf, typeset } from '../paragraphs.ts';
import { plainText } from './card.ts';

/** The height that paragraphs take at a width, in inches. */
export const heightIn = (drafts: readonly ParagraphDraft[], width: number, typesetter: Typesetter): number =>
  gridCeiling(heightOf(drafts.map((paragraph) => typeset(paragraph, width, typesetter))));

/** Paragraphs as one text without a frame; nothing where there are none. */
export const wordsIn = (
  drafts: readonly ParagraphDraft[],
  area: Area,
  typesetter: Typesetter,
  look: Partial<TextBox> = {},
): Box[] => {
  const [first] = drafts;
  return first === undefined
    ? []
    : [
        {
          ...plainText,
          ...area,
          ...look,
          blockId: first.blockId,
          paragraphs: drafts.map((paragraph) => typeset(paragraph, area.w, typesetter)),
        },
      ];
};

/** A shape that says nothing which no word says. */
export const ornament = (
  blockId: string,
  shape: ShapeKind,
  area: Area,
  look: Pick<ShapeBox, 'fill' | 'line'>,
): ShapeBox => ({ kind: 'shape', ...area, blockId, alternative: '', decorative: true, shape, ...look });

/** Boxes that are read one after the other, before what stands beside them. */
export const inGroup = (group: string, boxes: readonly Box[]): Box[] =>
  boxes.map((box) => ({ ...box, group }));

/** A rule over what it opens: 0.75 between rows, 1.5 over a list, 2.25 over a group. */
export const ruleOver = (
  blockId: string,
  { x, y, w }: Area,
  colour: ColourToken = 'rule',
  width = 0.75,
): ShapeBox => ornament(blockId, 'line', { x, y, w, h: 0 }, { fill: null, line: { colour, width } });
