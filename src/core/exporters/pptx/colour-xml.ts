import type { ColourToken, TemplateProfile, ThemeColour } from '../../layout/index.ts';

const share = (value: number): number => Math.round(value * 100_000);

/** A theme colour by its name, so that it follows when the theme changes; never a fixed one. */
export const themeColourXml = ({ slot, luminance }: ThemeColour): string => {
  if (luminance === null) return `<a:schemeClr val="${slot}"/>`;
  const plus = luminance.plus === 0 ? '' : `<a:lumOff val="${share(luminance.plus)}"/>`;
  return `<a:schemeClr val="${slot}"><a:lumMod val="${share(luminance.times)}"/>${plus}</a:schemeClr>`;
};

export const fillXml = (token: ColourToken, profile: TemplateProfile): string =>
  `<a:solidFill>${themeColourXml(profile.colours[token])}</a:solidFill>`;

const TOKENS: readonly ColourToken[] = [
  'background',
  'ink',
  'accent',
  'adverse',
  'grey',
  'rule',
  'paper',
  'tint',
  'atint',
  'night',
  'lamp',
  'mist',
  'on-accent',
  'on-adverse',
  'on-night',
];

/** pptxgenjs takes fixed colours and ten theme names; a mark stands for the token until the slide is finished. */
export const markOf = (token: ColourToken): string =>
  `F0F0${TOKENS.indexOf(token).toString().padStart(2, '0')}`;

export const tokenOfMark = (hex: string): ColourToken | undefined =>
  TOKENS.find((token) => markOf(token) === hex);
