import { gridCeiling } from '../area.ts';
import type { Look } from '../layouts/define-layout.ts';
import { stretches } from '../layouts/stack.ts';
import { heightIn, ruleOver, wordsIn } from '../pieces/parts.ts';
import type { Piece } from '../pieces/piece.ts';
import { drawInner, groupsOf, headingDraft, innerHeight, innerPieces } from './group-parts.ts';

const LABEL = 1.35;
const UNDER_RULE = 0.16;

/** Groups under hairlines: the name of each at the left, what it holds beside it. */
export const labelledGroups: Look = (blocks, context) =>
  groupsOf(blocks).map(({ heading, blocks: within }, index): Piece => {
    const pieces = innerPieces(within, context);
    const label = heading === null ? [] : [headingDraft(heading)];
    const isBeside = (width: number): boolean => label.length > 0 && width > 5;
    const left = (width: number): number => (isBeside(width) ? LABEL + 0.15 : 0);
    const above = (width: number): number =>
      isBeside(width) || label.length === 0 ? 0 : heightIn(label, width, context) + 0.05;
    const top = index === 0 ? 0 : UNDER_RULE;
    const wanted = pieces.map(({ stretch }) => stretch);
    return {
      height: (width) =>
        gridCeiling(
          top +
            above(width) +
            Math.max(
              innerHeight(pieces, width - left(width)),
              isBeside(width) ? heightIn(label, LABEL, context) : 0,
            ),
        ),
      stretch: wanted.reduce((sum, each) => sum + each, 0),
      draw: (area) => {
        const inset = left(area.w);
        const y = area.y + top;
        const [w, h] = [area.w - inset, area.h - top - above(area.w)];
        return [
          ...(index === 0 ? [] : [ruleOver(within[0]?.id ?? '', area)]),
          ...wordsIn(
            label,
            {
              x: area.x,
              y: isBeside(area.w) ? y + 0.06 : y,
              w: isBeside(area.w) ? LABEL : area.w,
              h: area.h - top,
            },
            context,
          ).map((box) => ({ ...box, h: heightIn(label, box.w, context) })),
          ...drawInner(
            pieces,
            { x: area.x + inset, y: y + above(area.w), w, h },
            stretches(wanted, h - innerHeight(pieces, w)),
          ),
        ];
      },
    };
  });
