import type { ColourToken, ThemeColour, ThemeSlot } from '../../layout/index.ts';
import { contrast, hueSaturationLightness, withLuminance } from '../../layout/index.ts';
import type { Theme } from './theme.ts';

/** WCAG 2.2 AA for text of any size. */
const READABLE = 4.5;

/** From 14 points bold a little less will do; the accent stands on paper only in that size. */
const LARGE_TEXT = 3.5;

const ACCENTS: readonly ThemeSlot[] = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];

type Luminance = ThemeColour['luminance'];

const darker: readonly Luminance[] = [null, { times: 0.75, plus: 0 }, { times: 0.5, plus: 0 }];
const lighter: readonly Luminance[] = [null, { times: 0.6, plus: 0.4 }, { times: 0.4, plus: 0.6 }];

const variant = (theme: Theme, slot: ThemeSlot, luminance: Luminance): ThemeColour => {
  const hex = theme.slots[slot];
  return {
    slot,
    luminance,
    hex: luminance === null ? hex : withLuminance(hex, luminance.times, luminance.plus),
  };
};

const mostReadable = (colours: readonly ThemeColour[], on: string): ThemeColour => {
  const [best] = colours.toSorted((one, other) => contrast(other.hex, on) - contrast(one.hex, on));
  if (best === undefined) throw new Error('No colour to choose from');
  return best;
};

/** Red to orange: what readers take for a warning. */
const isWarm = ({ hex }: ThemeColour): boolean => {
  const [hue, saturation] = hueSaturationLightness(hex);
  return saturation > 0.35 && (hue <= 40 || hue >= 345);
};

const hueDistance = (one: ThemeColour, other: ThemeColour): number => {
  const apart = Math.abs(hueSaturationLightness(one.hex)[0] - hueSaturationLightness(other.hex)[0]);
  return Math.min(apart, 360 - apart);
};

const isReadable = (colour: ThemeColour, on: string): boolean => contrast(colour.hex, on) >= READABLE;
const isNeutral = ({ hex }: ThemeColour): boolean => hueSaturationLightness(hex)[1] < 0.25;

const isMild = ({ luminance }: ThemeColour): boolean => luminance === null || luminance.times > 0.5;

/** The colours of a theme in our roles: each can be read where it will stand, or is replaced and named. */
export const chosenColours = (
  theme: Theme,
  background: string,
): { colours: Record<ColourToken, ThemeColour>; remarks: string[] } => {
  const plain = (slot: ThemeSlot): ThemeColour => variant(theme, slot, null);
  const grounds = [plain('bg1'), plain('tx1'), plain('bg2'), plain('tx2')];
  const first = plain('tx1');
  const ink = contrast(first.hex, background) >= 7 ? first : mostReadable(grounds, background);
  const isDark = contrast('FFFFFF', background) > contrast('000000', background);
  const steps = isDark ? lighter : darker;
  const readable = steps.flatMap((luminance) =>
    ACCENTS.map((slot) => variant(theme, slot, luminance)).filter(
      (colour) => contrast(colour.hex, background) >= READABLE,
    ),
  );
  /** The first accent, a little darker if need be; else the first that needs to be changed least. */
  const accent = readable.find((colour) => colour.slot === 'accent1' && isMild(colour)) ?? readable[0] ?? ink;
  const others = readable.filter(
    (colour) => colour.slot !== accent.slot && hueDistance(colour, accent) >= 25,
  );
  const farthest = others.toSorted((one, other) => hueDistance(other, accent) - hueDistance(one, accent))[0];
  const adverse = others.find(isWarm) ?? farthest ?? ink;
  const ground =
    grounds.toSorted((one, other) => contrast(one.hex, background) - contrast(other.hex, background))[0] ??
    plain('bg1');
  const tint = (luminance: Luminance): ThemeColour => variant(theme, ground.slot, luminance);
  const paper = isDark ? tint({ times: 0.85, plus: 0.15 }) : tint({ times: 0.95, plus: 0 });
  const bands = plain('bg2');
  const isBand =
    isNeutral(bands) && contrast(bands.hex, background) > 1.2 && contrast(bands.hex, background) < 2;
  const rule = isBand ? bands : isDark ? tint({ times: 0.65, plus: 0.35 }) : tint({ times: 0.85, plus: 0 });
  /** A breath of a colour behind words; only the ground where ink could not be read on it. */
  const breath = ({ slot }: ThemeColour): ThemeColour => {
    const tinted = variant(theme, slot, isDark ? { times: 0.4, plus: 0 } : { times: 0.12, plus: 0.88 });
    return contrast(ink.hex, tinted.hex) >= 7 ? tinted : { ...ground, hex: background };
  };
  const quiet = plain('tx2');
  const muted =
    isNeutral(quiet) && quiet.hex !== ink.hex && contrast(quiet.hex, background) >= READABLE
      ? quiet
      : variant(theme, ink.slot, isDark ? { times: 0.75, plus: 0 } : { times: 0.65, plus: 0.35 });
  return {
    colours: {
      background: { ...ground, hex: background },
      ink,
      accent,
      adverse,
      grey: isReadable(muted, background) && isReadable(muted, paper.hex) ? muted : ink,
      rule,
      paper:
        isReadable(ink, paper.hex) && contrast(accent.hex, paper.hex) >= LARGE_TEXT
          ? paper
          : { ...ground, hex: background },
      tint: breath(accent),
      atint: breath(adverse),
      // Night is ours alone; where a piece asks for it all the same, it is the reverse of the company's ground.
      night: ink,
      lamp: mostReadable(grounds, ink.hex),
      mist: mostReadable(grounds, ink.hex),
      'on-accent': mostReadable(grounds, accent.hex),
      'on-adverse': mostReadable(grounds, adverse.hex),
      'on-night': mostReadable(grounds, ink.hex),
    },
    remarks:
      accent.slot === 'accent1' && accent.luminance === null
        ? []
        : [
            'The first accent colour of the company file is too weak to be read on its background; a stronger one is used.',
          ],
  };
};
