/** What a colour is for. Boxes name a token; the profile of the base file says which theme colour it is. */
export type ColourToken =
  | 'background'
  | 'ink'
  | 'accent'
  | 'adverse'
  | 'grey'
  | 'rule'
  | 'paper'
  | 'tint'
  | 'atint'
  | 'night'
  | 'lamp'
  | 'mist'
  | 'on-accent'
  | 'on-adverse'
  | 'on-night';

/** The names by which a slide refers to its theme, as its colour map turns them. */
export type ThemeSlot =
  | 'bg1'
  | 'tx1'
  | 'bg2'
  | 'tx2'
  | 'accent1'
  | 'accent2'
  | 'accent3'
  | 'accent4'
  | 'accent5'
  | 'accent6';

/** A theme colour, darker or lighter as Office's colour picker offers them, and what it comes to. */
export interface ThemeColour {
  slot: ThemeSlot;
  /** Luminance is multiplied, then moved: shares of one. Null leaves the theme colour as it is. */
  luminance: { times: number; plus: number } | null;
  /** Six hexadecimal digits, for the screen and for checks of contrast. */
  hex: string;
}

const channels = (hex: string): [number, number, number] => [
  Number.parseInt(hex.slice(0, 2), 16) / 255,
  Number.parseInt(hex.slice(2, 4), 16) / 255,
  Number.parseInt(hex.slice(4, 6), 16) / 255,
];

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

/** WCAG 2.2, relative luminance. */
export const relativeLuminance = (hex: string): number => {
  const [red, green, blue] = channels(hex);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
};

/** WCAG 2.2, contrast ratio: 1 to 21. */
export const contrast = (one: string, other: string): number => {
  const [darker, lighter] = [relativeLuminance(one), relativeLuminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (lighter + 0.05) / (darker + 0.05);
};

/** Hue in degrees; saturation and lightness as shares. */
export const hueSaturationLightness = (hex: string): [number, number, number] => {
  const [red, green, blue] = channels(hex);
  const highest = Math.max(red, green, blue);
  const range = highest - Math.min(red, green, blue);
  const lightness = highest - range / 2;
  if (range === 0) return [0, 0, lightness];
  const sixth =
    highest === red
      ? (green - blue) / range
      : highest === green
        ? (blue - red) / range + 2
        : (red - green) / range + 4;
  return [(sixth * 60 + 360) % 360, range / (1 - Math.abs(2 * lightness - 1)), lightness];
};

/** What Office makes of lumMod and lumOff: the lightness of hue, saturation and lightness is scaled and moved. */
export const withLuminance = (hex: string, times: number, plus: number): string => {
  const [hue, saturation, lightness] = hueSaturationLightness(hex);
  const lit = Math.min(1, Math.max(0, lightness * times + plus));
  const reach = saturation * Math.min(lit, 1 - lit);
  const channel = (offset: number): string => {
    const turn = (offset + hue / 30) % 12;
    const value = lit - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `${channel(0)}${channel(8)}${channel(4)}`.toUpperCase();
};
