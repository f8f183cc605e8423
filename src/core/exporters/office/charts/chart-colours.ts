import type { ThemeColor } from 'docx';

/** A colour of the file's theme, and how it looks there: the look decides what can be read on it. */
export interface ThemeTone {
  colour: ThemeColor;
  hex: string;
}

/** What a colour means in our charts. Favourable and adverse must differ from each other and from the paper. */
export interface ChartColours {
  /** Ours, favourable, the base case. */
  ours: ThemeTone;
  /** Adverse, cost. */
  adverse: ThemeTone;
  /** Totals, labels, the title. */
  ink: ThemeTone;
  /** Comparison, axes. */
  grey: ThemeTone;
  paper: ThemeTone;
  /** Hairlines. */
  rule: ThemeTone;
  /** Behind a part of the chart: quiet, and where one loses. What is written on it can be read. */
  panel: ThemeTone;
  losing: ThemeTone;
}

export const ourChartColours: ChartColours = {
  ours: { colour: { theme: 'accent1' }, hex: '0B5CAB' },
  adverse: { colour: { theme: 'accent2' }, hex: 'B3400E' },
  ink: { colour: { theme: 'dark1' }, hex: '16202B' },
  grey: { colour: { theme: 'dark1', lighter: 30 }, hex: '5F5F5F' },
  paper: { colour: { theme: 'light1' }, hex: 'FFFFFF' },
  rule: { colour: { theme: 'light1', darker: 15 }, hex: 'D9D9D9' },
  panel: { colour: { theme: 'light2' }, hex: 'F6F2EA' },
  losing: { colour: { theme: 'accent2', lighter: 88 }, hex: 'FCE6DC' },
};

const channels = (hex: string): number[] =>
  [0, 2, 4].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));

/** Relative luminance as WCAG 2 defines it. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = channels(hex).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

export const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

/** The tone of text that is easiest to read on a fill. */
export const labelOn = (fill: ThemeTone, { ink, paper }: ChartColours): ThemeTone =>
  contrast(ink.hex, fill.hex) >= contrast(paper.hex, fill.hex) ? ink : paper;

/** Hue in sixths of the circle, saturation and lightness as shares: the terms in which Office lightens. */
const hueSaturationLightness = (hex: string): [number, number, number] => {
  const [red = 0, green = 0, blue = 0] = channels(hex).map((channel) => channel / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const spread = most - least;
  const lightness = (most + least) / 2;
  if (spread === 0) return [0, 0, lightness];
  const hue =
    most === red
      ? (green - blue) / spread + 6
      : most === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return [hue % 6, spread / (1 - Math.abs(2 * lightness - 1)), lightness];
};

const hexOf = ([hue, saturation, lightness]: [number, number, number]): string => {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  return [0, 8, 4]
    .map((start) => (start + hue * 2) % 12)
    .map((place) => lightness - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1)))
    .map((share) =>
      Math.round(share * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
};

/** Lighter as Office's colour menus mean it: the lightness goes the given share of the way to white. */
export const lighter = ({ colour, hex }: ThemeTone, percent: number): ThemeTone => {
  const [hue, saturation, lightness] = hueSaturationLightness(hex);
  return {
    colour: { theme: colour.theme, lighter: percent },
    hex: hexOf([hue, saturation, lightness + ((1 - lightness) * percent) / 100]),
  };
};

export const darker = ({ colour, hex }: ThemeTone, percent: number): ThemeTone => {
  const [hue, saturation, lightness] = hueSaturationLightness(hex);
  return {
    colour: { theme: colour.theme, darker: percent },
    hex: hexOf([hue, saturation, (lightness * (100 - percent)) / 100]),
  };
};
