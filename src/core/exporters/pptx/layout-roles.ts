import { ExportRefusal } from '../exporter.ts';
import type { BaseLayout } from './base-layouts.ts';
import { bodyOf, contentPlaceholders, type SlideSize, titleOf } from './layout-places.ts';
import type { PlacedLayout } from './placed-layout.ts';

/** Smaller is better: a layout with a title alone, then one whose other places stay empty. */
const titleOnlyRank = (layout: BaseLayout): number => {
  const others = contentPlaceholders(layout).length;
  const rank = layout.type === 'titleOnly' ? 0 : others === 0 ? 1 : layout.type === 'obj' ? 2 : 3;
  const isOpening = layout.type === 'title' || layout.type === 'secHead' || layout.type.startsWith('vert');
  return rank + (isOpening ? 3 : 0);
};

/**
 * Further back stand the masters that the file's own slides do not use, since the brand is what they show; in a file
 * without slides all but the first. A layout that they use stands before its like.
 */
const useRank = (
  layout: BaseLayout,
  layouts: readonly BaseLayout[],
  uses: ReadonlyMap<string, number>,
): number => {
  const byMaster = new Map<number, number>();
  for (const { part, masterNumber } of layouts)
    byMaster.set(masterNumber, (byMaster.get(masterNumber) ?? 0) + (uses.get(part) ?? 0));
  const most = Math.max(0, ...byMaster.values());
  if (most === 0) return layout.masterNumber === 0 ? 0 : 1.5;
  const isUsed = byMaster.get(layout.masterNumber) === most;
  return (isUsed ? 0 : 10) - ((uses.get(layout.part) ?? 0) > 0 ? 0.5 : 0);
};

/** Layouts that are looked at more closely. */
const LOOKED_AT = 12;

/** What stands against a layout: the title that it lacks, the room that it takes, the picture behind its words. */
const against = ({ isTitleMoved, share, isOver, layout }: PlacedLayout): number =>
  (titleOf(layout) === null ? 4 : isTitleMoved ? 2.5 : 0) + Math.max(0, 0.55 - share) * 8 + (isOver ? 1 : 0);

export interface LayoutRoles {
  titleOnly: PlacedLayout;
  content: PlacedLayout | null;
  remarks: string[];
}

/** Which layout plays which role, by type, places and use, never by name: names are in the company's language. */
export const layoutRoles = (
  layouts: readonly BaseLayout[],
  uses: ReadonlyMap<string, number>,
  placed: (layout: BaseLayout) => PlacedLayout,
  size: SlideSize,
): LayoutRoles => {
  const ranked = layouts
    .map((layout) => ({ layout, rank: titleOnlyRank(layout) + useRank(layout, layouts, uses) }))
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, LOOKED_AT)
    .map(({ layout, rank }) => ({ place: placed(layout), rank }))
    .map(({ place, rank }) => ({ place, rank: rank + against(place) }))
    .toSorted((one, other) => one.rank - other.rank);
  const titleOnly = ranked[0]?.place;
  if (titleOnly === undefined)
    throw new ExportRefusal(
      'The company file has no slide layout; open it in PowerPoint, add one in the slide master view and choose the file again.',
    );
  const { layout } = titleOnly;
  const content =
    layouts
      .filter((other) => other.masterNumber === layout.masterNumber && bodyOf(other, size) !== null)
      .map(placed)
      .find(({ isTitleMoved, isOver }) => !isTitleMoved && !isOver) ?? null;
  return {
    titleOnly,
    content,
    remarks: [
      ...(titleOnlyRank(layout) < 2
        ? []
        : [`The company file has no layout with only a title; “${layout.name}” is used instead.`]),
      ...(titleOnly.isTitleMoved
        ? [`The layout “${layout.name}” has no wide title at the top; on our slides it stands there.`]
        : []),
      ...(content === null
        ? ['The company file has no layout for a title and text; text stands in text boxes.']
        : []),
    ],
  };
};
