import type { Area } from '../../layout/index.ts';
import type { BaseLayout } from './base-layouts.ts';
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

export const contentPlaceholders = ({ placeholders }: BaseLayout): Placeholder[] =>
  placeholders.filter(({ type }) => !FURNITURE.has(type) && type !== 'title' && type !== 'ctrTitle');

/** The placeholder for text, when it is the only one beside the title and is large. */
export const bodyOf = (layout: BaseLayout, { width, height }: SlideSize): Placeholder | null => {
  const [only, ...others] = contentPlaceholders(layout);
  if (only === undefined || others.length > 0 || only.area === null) return null;
  const isText = (only.type === 'obj' || only.type === 'body') && !layout.type.startsWith('vert');
  return isText && only.area.w * only.area.h >= width * height * 0.3 ? only : null;
};
