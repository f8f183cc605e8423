import type { Block } from '../../document/index.ts';
import { besideEachOther, gridCeiling } from '../area.ts';
import type { Look } from '../layouts/define-layout.ts';
import { heightIn, ruleOver, wordsIn } from '../pieces/parts.ts';
import { drawInner, groupsOf, headingDraft, innerHeight, innerPieces } from './group-parts.ts';

const RAIL_INSET = 0.14;

/** A narrow rail under a rule in the accent: numbers under each other, words under small names. */
export const rail: Look = (blocks, context) => {
  if (blocks.length === 0) return [];
  const groups = groupsOf(blocks);
  const stacks = groups.map(({ heading, blocks: within }) => {
    const singles = within.flatMap((block): Block[] =>
      block.kind === 'figures' ? block.items.map((item) => ({ ...block, items: [item] })) : [block],
    );
    return { heading, pieces: innerPieces(singles, context) };
  });
  const groupHeight = ({ heading, pieces }: (typeof stacks)[number], width: number): number =>
    (heading === null ? 0 : heightIn([headingDraft(heading)], width, context) + 0.05) +
    innerHeight(pieces, width);
  const whole = (width: number): number =>
    stacks.reduce((sum, group) => sum + groupHeight(group, width), RAIL_INSET + 0.2 * (stacks.length - 1));
  /** Under a chart the groups stand beside each other. */
  const isWide = (width: number): boolean => width > 6 && stacks.length > 1;
  return [
    {
      height: (width) => {
        if (!isWide(width)) return gridCeiling(whole(width));
        const each = (width - 0.3 * (stacks.length - 1)) / stacks.length - 0.05;
        return gridCeiling(RAIL_INSET + Math.max(...stacks.map((group) => groupHeight(group, each))));
      },
      stretch: 0,
      draw: (area) => {
        const top = area.y + RAIL_INSET;
        const opening = ruleOver(blocks[0]?.id ?? '', area, 'accent', 2.25);
        const draw = ({ heading, pieces }: (typeof stacks)[number], place: typeof area) => {
          const label = heading === null ? [] : [headingDraft(heading)];
          const above = label.length === 0 ? 0 : heightIn(label, place.w, context) + 0.05;
          return [
            ...wordsIn(label, { ...place, h: above }, context),
            ...drawInner(pieces, { ...place, y: place.y + above, h: place.h - above }),
          ];
        };
        if (isWide(area.w)) {
          const places = besideEachOther(
            { ...area, y: top, h: area.h - RAIL_INSET },
            stacks.map(() => 1),
            0.3,
          );
          return [opening, ...stacks.flatMap((group, index) => draw(group, places[index] ?? area))];
        }
        let y = top;
        return [
          opening,
          ...stacks.flatMap((group) => {
            const h = groupHeight(group, area.w);
            const drawn = draw(group, { ...area, y, h });
            y += h + 0.2;
            return drawn;
          }),
        ];
      },
    },
  ];
};
