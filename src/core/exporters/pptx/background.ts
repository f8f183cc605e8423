import type { Element } from '@xmldom/xmldom';
import type { BaseLayout } from './base-layouts.ts';
import { childAt, childrenOf, descendantsOf } from './elements.ts';
import { hexOfColour } from './theme.ts';

const firstColour = (background: Element): Element | undefined =>
  descendantsOf(background).find(({ localName }) => /^(scheme|srgb|sys)Clr$/u.test(localName ?? ''));

/** The colour behind the content: the layout's, else the master's; the first stop of a gradient. */
export const backgroundHex = ({ root, master, theme }: BaseLayout): string => {
  for (const holder of [root, master]) {
    const background = childAt(holder, 'cSld', 'bg');
    const colour = background === undefined ? undefined : firstColour(background);
    const hex = hexOfColour(colour, theme);
    if (hex !== null) return hex;
    if (background !== undefined && childrenOf(background).length > 0) break;
  }
  return theme.slots.bg1;
};
