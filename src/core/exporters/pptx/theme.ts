import type { Element } from '@xmldom/xmldom';
import type { ThemeSlot } from '../../layout/index.ts';
import { withLuminance } from '../../layout/index.ts';
import { attribute, childAt, childrenOf, numberAttribute } from './elements.ts';

/** A theme as one master sees it: its colours under the names that slides use, and its two fonts. */
export interface Theme {
  name: string;
  slots: Readonly<Record<ThemeSlot, string>>;
  fonts: { heading: string; body: string };
}

const SLOTS: readonly ThemeSlot[] = [
  'bg1',
  'tx1',
  'bg2',
  'tx2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
];

/** How a master maps slots to the theme when it does not say: light background, dark text. */
const USUAL: Readonly<Record<string, string>> = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' };

const MISSING = '808080';

const schemeHex = (scheme: Element | undefined, name: string): string => {
  const entry = childAt(scheme, name);
  const colour = entry === undefined ? undefined : childrenOf(entry)[0];
  return (attribute(colour, 'lastClr') ?? attribute(colour, 'val') ?? MISSING).toUpperCase();
};

export const themeOf = (root: Element, map: Element | undefined): Theme => {
  const elements = childAt(root, 'themeElements');
  const scheme = childAt(elements, 'clrScheme');
  const hexOf = (slot: ThemeSlot): string => {
    const hex = schemeHex(scheme, attribute(map, slot) ?? USUAL[slot] ?? slot);
    return /^[0-9A-F]{6}$/u.test(hex) ? hex : MISSING;
  };
  const font = (kind: string): string =>
    attribute(childAt(elements, 'fontScheme', kind, 'latin'), 'typeface') || 'Arial';
  return {
    name: attribute(root, 'name') ?? '',
    slots: Object.fromEntries(SLOTS.map((slot) => [slot, hexOf(slot)])) as Record<ThemeSlot, string>,
    fonts: { heading: font('majorFont'), body: font('minorFont') },
  };
};

/** What a colour element (`a:schemeClr`, `a:srgbClr`, `a:sysClr`) comes to, with its lumMod and lumOff. */
export const hexOfColour = (colour: Element | undefined, theme: Theme): string | null => {
  if (colour === undefined) return null;
  const value = attribute(colour, 'lastClr') ?? attribute(colour, 'val') ?? '';
  const renamed = { lt1: 'bg1', dk1: 'tx1', lt2: 'bg2', dk2: 'tx2' }[value] ?? value;
  const hex = (theme.slots as Readonly<Record<string, string>>)[renamed] ?? value.toUpperCase();
  if (!/^[0-9A-F]{6}$/u.test(hex)) return null;
  const share = (name: string, otherwise: number): number =>
    (numberAttribute(childAt(colour, name), 'val') ?? otherwise) / 100_000;
  return withLuminance(hex, share('lumMod', 100_000), share('lumOff', 0));
};
