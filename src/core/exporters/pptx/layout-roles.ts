import type { Area } from '../../layout/index.ts';
import { ExportRefusal } from '../exporter.ts';
import type { BaseLayout } from './base-layouts.ts';
import { attribute, childAt } from './elements.ts';
import type { Placeholder } from './placeholders.ts';

const FURNITURE = new Set(['dt', 'ftr', 'sldNum']);

export interface SlideSize {
  width: number;
  height: number;
}

export const titleOf = ({ placeholders }: BaseLayout): (Placeholder & { area: Area }) | null => {
  const found = placeholders.find(({ type }) => type === 'title' || type === 'ctrTitle');
  return found === undefined || found.area === null ? null : { ...found, area: found.area };
};

const contentPlaceholders = ({ placeholders }: BaseLayout): Placeholder[] =>
  placeholders.filter(({ type }) => !FURNITURE.has(type) && type !== 'title' && type !== 'ctrTitle');

/** A title that a sentence can stand in: wide, lying, in the upper half. */
const isUsable = (layout: BaseLayout, { width, height }: SlideSize): boolean => {
  const title = titleOf(layout);
  if (title === null) return false;
  const turned = attribute(childAt(title.element, 'txBody', 'bodyPr'), 'vert') ?? 'horz';
  return (
    turned === 'horz' && title.area.w >= width * 0.4 && title.area.h >= 0.3 && title.area.y < height * 0.4
  );
};

/** Smaller is better. A layout of the first master wins over a slightly better one of another. */
const titleOnlyRank = (layout: BaseLayout): number => {
  const others = contentPlaceholders(layout).length;
  const rank = layout.type === 'titleOnly' ? 0 : others === 0 ? 1 : layout.type === 'obj' ? 2 : 3;
  const isOpening = layout.type === 'title' || layout.type === 'secHead' || layout.type.startsWith('vert');
  return rank + (isOpening ? 3 : 0) + (layout.masterNumber === 0 ? 0 : 1.5);
};

/** The placeholder for text, when it is the only one beside the title and is large. */
export const bodyOf = (layout: BaseLayout, { width, height }: SlideSize): Placeholder | null => {
  const [only, ...others] = contentPlaceholders(layout);
  if (only === undefined || others.length > 0 || only.area === null) return null;
  const isText = (only.type === 'obj' || only.type === 'body') && !layout.type.startsWith('vert');
  return isText && only.area.w * only.area.h >= width * height * 0.3 ? only : null;
};

/** Which layout plays which role, by type and placeholders, never by name: names are in the company's language. */
export const layoutRoles = (
  layouts: readonly BaseLayout[],
  size: SlideSize,
): { titleOnly: BaseLayout; content: BaseLayout | null; remarks: string[] } => {
  const usable = layouts.filter((layout) => isUsable(layout, size));
  const [titleOnly] = usable.toSorted((one, other) => titleOnlyRank(one) - titleOnlyRank(other));
  if (titleOnly === undefined)
    throw new ExportRefusal(
      'The company file has no slide layout with a wide title at the top; add one in PowerPoint’s slide master view and choose the file again.',
    );
  const content =
    usable.find(
      (layout) => layout.masterNumber === titleOnly.masterNumber && bodyOf(layout, size) !== null,
    ) ?? null;
  return {
    titleOnly,
    content,
    remarks: [
      ...(titleOnlyRank(titleOnly) < 2
        ? []
        : [`The company file has no layout with only a title; “${titleOnly.name}” is used instead.`]),
      ...(content === null
        ? ['The company file has no layout for a title and text; text stands in text boxes.']
        : []),
    ],
  };
};
