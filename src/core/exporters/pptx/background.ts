import type { Element } from '@xmldom/xmldom';
import type { Area } from '../../layout/index.ts';
import type { BaseLayout } from './base-layouts.ts';
import { attribute, childAt, descendantsOf } from './elements.ts';
import { areaOf, isPlaceholder, shapesOf } from './placeholders.ts';
import { hexOfColour } from './theme.ts';

const firstColour = (fill: Element): Element | undefined =>
  descendantsOf(fill).find(({ localName }) => /^(scheme|srgb|sys)Clr$/u.test(localName ?? ''));

const covers = (shape: Area | null, { x, y, w, h }: Area): boolean =>
  shape !== null &&
  shape.x <= x + 0.1 &&
  shape.y <= y + 0.1 &&
  shape.x + shape.w >= x + w - 0.1 &&
  shape.y + shape.h >= y + h - 0.1;

/** Panels that the base file draws under the content; the last one lies on top. */
const panels = ({ root, master }: BaseLayout, content: Area): Element[] => {
  const showsMaster = attribute(root, 'showMasterSp') !== '0';
  return [...(showsMaster ? shapesOf(master) : []), ...shapesOf(root)]
    .filter((shape) => !isPlaceholder(shape) && covers(areaOf(shape), content))
    .flatMap((shape) => childAt(shape, 'spPr', 'solidFill') ?? childAt(shape, 'spPr', 'gradFill') ?? []);
};

/** The colour behind the content: a panel's, else the layout's, else the master's; the first stop of a gradient. */
export const backgroundHex = (layout: BaseLayout, content: Area): string => {
  const { root, master, theme } = layout;
  const grounds = [childAt(master, 'cSld', 'bg'), childAt(root, 'cSld', 'bg'), ...panels(layout, content)];
  const hexes = grounds.flatMap((ground) => {
    const hex = ground === undefined ? null : hexOfColour(firstColour(ground), theme);
    return hex === null ? [] : [hex];
  });
  return hexes.at(-1) ?? theme.slots.bg1;
};
