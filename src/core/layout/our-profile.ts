import type { Area } from './area.ts';
import type { ThemeColour, ThemeSlot } from './colour.ts';
import type { Ground, ProfileLayout, TemplateProfile } from './template-profile.ts';

const themeColour = (
  slot: ThemeSlot,
  hex: string,
  luminance: ThemeColour['luminance'] = null,
): ThemeColour => ({ slot, hex, luminance });

const ink = themeColour('tx1', '16202B');
const onNight = themeColour('bg1', 'FFFFFF');

const WIDTH = 13.333;
const HEIGHT = 7.5;
const MARGIN = 0.6;
const RIGHT = WIDTH - MARGIN;
/** Content ends here; the source line, the footer's rule and the footer follow. */
const FOOT = 6.55;

/** What stands at the foot, from the left edge of the content. */
const foot = (x: number) =>
  ({
    source: { x, y: 6.65, w: Number((RIGHT - x).toFixed(2)), h: 0.27 },
    footer: {
      area: { x, y: 7.03, w: Number((RIGHT - x - 1.2).toFixed(2)), h: 0.28 },
      size: 12,
      align: 'start',
      placeholder: '11',
    },
    number: { area: { x: 11.73, y: 7.03, w: 1, h: 0.28 }, size: 12, align: 'end', placeholder: '12' },
    body: null,
  }) as const;

/** Beside a panel the footer is narrower, and has room for two lines. */
const twoLineFoot = (x: number) => {
  const usual = foot(x);
  const area = { ...usual.footer.area, y: 6.9, h: 0.4 };
  return {
    ...usual,
    source: { ...usual.source, y: 6.55 },
    footer: { ...usual.footer, area },
    number: { ...usual.number, area: { ...usual.number.area, y: 6.9 } },
  };
};

/** Twelve columns between margins of 0.60; a claim in two lines of 28 points, the content from 1.65 to 6.55. */
const plain = (part: string, name: string): ProfileLayout => ({
  part,
  name,
  title: { x: MARGIN, y: 0.55, w: 11.9, h: 0.95 },
  titleStyle: {
    size: 28,
    bold: false,
    capitals: false,
    align: 'start',
    anchor: 'top',
    colour: ink,
    inset: { across: 0, down: 0 },
  },
  kicker: { x: MARGIN, y: 0.33, w: 11.9, h: 0.22 },
  content: { x: MARGIN, y: 1.65, w: 12.13, h: FOOT - 1.65 },
  clearFrom: 0.55,
  risesTo: 1.35,
  ground: null,
  ...foot(MARGIN),
});

/** The claim stands in a panel of night at the left, so wide; the content beside it from the top of the slide. */
const besideNight = (part: string, name: string, width: number, titleHeight: number): ProfileLayout => {
  const x = Number((width + 0.45).toFixed(2));
  const inner = Number((width - MARGIN - 0.35).toFixed(2));
  const asideTop = 0.95 + titleHeight + 0.3;
  const aside: Area = { x: MARGIN, y: asideTop, w: inner, h: Number((6.9 - asideTop).toFixed(2)) };
  const usual = plain(part, name);
  return {
    ...usual,
    title: { x: MARGIN, y: 0.95, w: inner, h: titleHeight },
    titleStyle: { ...usual.titleStyle, size: 34, colour: onNight },
    kicker: { x: MARGIN, y: 0.5, w: inner, h: 0.22 },
    content: { x, y: 0.5, w: Number((RIGHT - x).toFixed(2)), h: FOOT - 0.6 },
    risesTo: null,
    ground: { panel: { x: 0, y: 0, w: width, h: HEIGHT }, aside },
    ...twoLineFoot(x),
  };
};

const wholeNight: Ground = { panel: { x: 0, y: 0, w: WIDTH, h: HEIGHT }, aside: null };

/** The one slide whose words are the picture: large, on night. */
const story = (part: string, name: string): ProfileLayout => {
  const usual = plain(part, name);
  const x = 0.9;
  return {
    ...usual,
    title: { x, y: 0.95, w: 11.5, h: 1.75 },
    titleStyle: { ...usual.titleStyle, size: 60, colour: onNight },
    kicker: { x, y: 0.55, w: 11.5, h: 0.22 },
    content: { x, y: 2.8, w: 11.5, h: FOOT - 2.8 },
    risesTo: 2.3,
    ground: wholeNight,
    ...foot(x),
  };
};

const layoutPart = (number: number): string => `ppt/slideLayouts/slideLayout${number}.xml`;

/** Two hues only: red, amber and green cannot be told apart by every reader. All pass 4.5:1 where they stand. */
export const ourProfile: TemplateProfile = {
  name: 'Casewright',
  width: WIDTH,
  height: HEIGHT,
  layouts: {
    'title-only': plain(layoutPart(1), 'Claim only'),
    content: { ...plain(layoutPart(2), 'Claim and text'), body: { index: '1' } },
    ask: besideNight(layoutPart(3), 'Ask', 5.2, 2.7),
    vote: besideNight(layoutPart(4), 'Vote', 4.6, 2.8),
    story: story(layoutPart(5), 'Story'),
  },
  colours: {
    background: themeColour('bg1', 'FFFFFF'),
    ink,
    accent: themeColour('accent1', '0B5CAB'),
    adverse: themeColour('accent2', 'B3400E'),
    grey: themeColour('accent5', '56616C'),
    rule: themeColour('bg1', 'D9D9D9', { times: 0.85, plus: 0 }),
    paper: themeColour('bg2', 'F6F2EA'),
    tint: themeColour('accent1', 'DAECFD', { times: 0.12, plus: 0.88 }),
    atint: themeColour('accent2', 'FCE6DC', { times: 0.12, plus: 0.88 }),
    night: themeColour('tx2', '0E2A45'),
    lamp: themeColour('accent3', 'F2B84B'),
    mist: themeColour('accent4', '9DC1E6'),
    'on-accent': themeColour('bg1', 'FFFFFF'),
    'on-adverse': themeColour('bg1', 'FFFFFF'),
    'on-night': onNight,
  },
  fonts: { heading: 'Georgia', body: 'Arial' },
  remarks: [],
};
