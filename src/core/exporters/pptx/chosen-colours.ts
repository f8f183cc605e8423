import type { ColourToken, ThemeColour, ThemeSlot } from '../../layout/index.ts';
import { contrast, hueSaturationLightness, withLuminance } from '../../layout/index.ts';
import type { Theme } from './theme.ts';

/** WCAG 2.2 AA for text of any size. */
const READABLE = 4.5;

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

/** On the one of several grounds on which a colour is hardest to read. */
export const contrastOnAll = (hex: string, grounds: readonly string[]): number =>
  Math.min(...grounds.map((ground) => contrast(hex, ground)));

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

/** The four plain colours of a theme, by how well each is read on all of some grounds. */
export const plainColours = (theme: Theme, grounds: readonly string[]): ThemeColour[] =>
  (['tx1', 'bg1', 'tx2', 'bg2'] as const)
    .map((slot) => variant(theme, slot, null))
    .toSorted((one, other) => contrastOnAll(other.hex, grounds) - contrastOnAll(one.hex, grounds));

/** From this ratio words are read without effort at any size. */
const EASY = 7;

/** The ground of a panel: the theme's own, light or dark, with the most readable of its colours on it. */
export const panelColour = (theme: Theme): ThemeColour => {
  const grounds = (['bg1', 'bg2', 'tx1'] as const).map((slot) => variant(theme, slot, null));
  const best = grounds.find(({ hex }) =>
    plainColours(theme, [hex]).some((ink) => contrast(ink.hex, hex) >= EASY),
  );
  return best ?? variant(theme, 'bg1', null);
};

/** A ground of the theme on which a colour is read: what lies under a claim or a foot, beside content that needs none. */
export const groundFor = (theme: Theme, ink: string): ThemeColour => {
  const [best] = plainColours(theme, [ink]);
  const first = (['bg1', 'bg2', 'tx2', 'tx1'] as const)
    .map((slot) => variant(theme, slot, null))
    .find(({ hex }) => contrast(hex, ink) >= EASY);
  return first ?? best ?? variant(theme, 'bg1', null);
};

/** Whether words and accents in colours of the theme are read on all of some grounds. */
export const carriesWords = (theme: Theme, grounds: readonly (string | null)[]): grounds is string[] => {
  const known = grounds.filter((ground) => ground !== null);
  return (
    known.length === grounds.length &&
    plainColours(theme, known).some(({ hex }) => contrastOnAll(hex, known) >= EASY)
  );
};

/** The colours of a theme in our roles: each can be read on all grounds on which it will stand, or is replaced and named. */
export const chosenColours = (
  theme: Theme,
  grounds: readonly string[],
): { colours: Record<ColourToken, ThemeColour>; remarks: string[] } => {
  const plain = (slot: ThemeSlot): ThemeColour => variant(theme, slot, null);
  const plains = [plain('bg1'), plain('tx1'), plain('bg2'), plain('tx2')];
  const first = plain('tx1');
  const on = (hex: string): number => contrastOnAll(hex, grounds);
  const [best = first] = plainColours(theme, grounds);
  const ink = on(first.hex) >= EASY ? first : best;
  /** Of several grounds the one on which words are hardest to read stands for all. */
  const [background = theme.slots.bg1] = grounds.toSorted(
    (one, other) => contrast(ink.hex, one) - contrast(ink.hex, other),
  );
  const isDark = contrast('FFFFFF', background) > contrast('000000', background);
  const ground =
    plains.toSorted((one, other) => contrast(one.hex, background) - contrast(other.hex, background))[0] ??
    plain('bg1');
  const tint = (luminance: Luminance): ThemeColour => variant(theme, ground.slot, luminance);
  const light = isDark ? tint({ times: 0.85, plus: 0.15 }) : tint({ times: 0.95, plus: 0 });
  const steps = isDark ? lighter : darker;
  const readableOn = (all: readonly string[]): ThemeColour[] =>
    steps.flatMap((luminance) =>
      ACCENTS.map((slot) => variant(theme, slot, luminance)).filter(
        ({ hex }) => contrastOnAll(hex, all) >= READABLE,
      ),
    );
  /** Of a panel for words, too, where any colour of the theme is read on it beside the ground itself. */
  const onPanels = isReadable(ink, light.hex) ? readableOn([...grounds, ground.hex, light.hex]) : [];
  const paper = onPanels.length > 0 ? light : ground;
  const readable = onPanels.length > 0 ? onPanels : readableOn([...grounds, ground.hex]);
  /** The first accent, a little darker if need be; else the first that needs to be changed least. */
  const accent = readable.find((colour) => colour.slot === 'accent1' && isMild(colour)) ?? readable[0] ?? ink;
  const others = readable.filter(
    (colour) => colour.slot !== accent.slot && hueDistance(colour, accent) >= 25,
  );
  const farthest = others.toSorted((one, other) => hueDistance(other, accent) - hueDistance(one, accent))[0];
  const adverse = others.find(isWarm) ?? farthest ?? ink;
  const bands = plain('bg2');
  const isBand =
    isNeutral(bands) && contrast(bands.hex, background) > 1.2 && contrast(bands.hex, background) < 2;
  const rule = isBand ? bands : isDark ? tint({ times: 0.65, plus: 0.35 }) : tint({ times: 0.85, plus: 0 });
  /** A breath of a colour behind words, its own among them; only paper where they could not be read on it. */
  const breath = (colour: ThemeColour): ThemeColour => {
    const luminance = isDark ? { times: 0.4, plus: 0 } : { times: 0.12, plus: 0.88 };
    const tinted = variant(theme, colour.slot, luminance);
    const isRead = contrast(ink.hex, tinted.hex) >= EASY && contrast(colour.hex, tinted.hex) >= READABLE;
    return isRead ? tinted : paper;
  };
  const [ownTint, adverseTint] = [breath(accent), breath(adverse)];
  const quiet = plain('tx2');
  const muted =
    isNeutral(quiet) && quiet.hex !== ink.hex && on(quiet.hex) >= READABLE
      ? quiet
      : variant(theme, ink.slot, isDark ? { times: 0.75, plus: 0 } : { times: 0.65, plus: 0.35 });
  return {
    colours: {
      background: { ...ground, hex: background },
      ink,
      accent,
      adverse,
      grey:
        contrastOnAll(muted.hex, [...grounds, paper.hex, ownTint.hex, adverseTint.hex]) >= READABLE
          ? muted
          : ink,
      rule,
      paper,
      tint: ownTint,
      atint: adverseTint,
      // Night is ours alone; where a piece asks for it all the same, it is the reverse of the company's ground.
      night: ink,
      lamp: mostReadable(plains, ink.hex),
      mist: mostReadable(plains, ink.hex),
      'on-accent': mostReadable(plains, accent.hex),
      'on-adverse': mostReadable(plains, adverse.hex),
      'on-night': mostReadable(plains, ink.hex),
    },
    remarks:
      accent.slot === 'accent1' && accent.luminance === null
        ? []
        : [
            'The first accent colour of the company file is too weak to be read on its background; a stronger one is used.',
          ],
  };
};
