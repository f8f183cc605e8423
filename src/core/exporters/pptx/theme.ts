import type { Element } from '@xmldom/xmldom';
import type { ThemeSlot } from '../../layout/index.ts';
import { withLuminance } from '../../layout/index.ts';
import { attribute, childAt, childrenOf, numberAttribute } from './elements.ts';

/** A theme as one master sees it: its colours under the names that slides use, and its two fonts. */
export interface Theme {
  name: string;
  slots: Readonly<Record<ThemeSlot, string>>;
  fonts: { heading: string; body: string };
  /** Its fills by number, which shapes and backgrounds refer to. */
  formats: Element | undefined;
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
    formats: childAt(elements, 'fmtScheme'),
  };
};

/** The few colours by name that programs write. */
const NAMED: Readonly<Record<string, string>> = { white: 'FFFFFF', black: '000000' };

/** Office makes colours darker and lighter by their light, not by their numbers. */
const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
const encoded = (light: number): number =>
  light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;

/** A share of a colour's light; the rest is black or white. */
const mixed = (hex: string, rest: 0 | 1, share: number): string =>
  share === 1
    ? hex
    : [0, 2, 4]
        .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
        .map((channel) =>
          Math.round(encoded(linear(channel) * share + rest * (1 - share)) * 255)
            .toString(16)
            .padStart(2, '0'),
        )
        .join('')
        .toUpperCase();

const isColour = ({ localName }: Element): boolean => (localName ?? '').endsWith('Clr');

/** The colour that a fill, a stop of a gradient or a reference gives. */
export const colourIn = (holder: Element | undefined): Element | undefined =>
  holder === undefined ? undefined : childrenOf(holder).find(isColour);

/**
 * What a colour element comes to with all that makes it lighter or darker; null for one that is given in another way than
 * by theme or by number. `placeholder` is the colour that a fill of the theme is asked for with.
 */
export const hexOfColour = (
  colour: Element | undefined,
  theme: Theme,
  placeholder: string | null = null,
): string | null => {
  if (colour === undefined) return null;
  const value = attribute(colour, 'lastClr') ?? attribute(colour, 'val') ?? '';
  const renamed = { lt1: 'bg1', dk1: 'tx1', lt2: 'bg2', dk2: 'tx2' }[value] ?? value;
  const hex =
    value === 'phClr'
      ? (placeholder ?? '')
      : ((theme.slots as Readonly<Record<string, string>>)[renamed] ?? NAMED[value] ?? value.toUpperCase());
  if (!/^[0-9A-F]{6}$/u.test(hex)) return null;
  const share = (name: string): number =>
    (numberAttribute(childAt(colour, name), 'val') ?? 100_000) / 100_000;
  const plus = (numberAttribute(childAt(colour, 'lumOff'), 'val') ?? 0) / 100_000;
  const lit = withLuminance(hex, share('lumMod'), plus);
  return mixed(mixed(lit, 0, share('shade')), 1, share('tint'));
};
