import type {
  ColourToken,
  ProfileLayout,
  TemplateProfile,
  ThemeSlot,
} from '../../../src/core/layout/index.ts';
import { ourProfile } from '../../../src/core/layout/index.ts';

const [slots, ours] = [ourProfile.colours, ourProfile.layouts];

const colours = (hexes: Record<ColourToken, string>): TemplateProfile['colours'] =>
  Object.fromEntries(
    Object.entries(hexes).map(([token, hex]) => [
      token,
      { slot: slots[token as ColourToken].slot satisfies ThemeSlot, luminance: null, hex },
    ]),
  ) as TemplateProfile['colours'];

const foreign = (layout: Partial<ProfileLayout>): TemplateProfile['layouts'] => {
  const titleOnly: ProfileLayout = {
    ...ours['title-only'],
    kicker: null,
    risesTo: null,
    ground: null,
    ...layout,
  };
  return { 'title-only': titleOnly, content: { ...titleOnly, body: { index: '1' } } };
};

/** Four to three on a dark ground, in a font whose widths are guessed, with a bar of the company at the left. */
export const darkProfile: TemplateProfile = {
  name: 'Dark',
  width: 10,
  height: 7.5,
  layouts: foreign({
    title: { x: 1.6, y: 0.4, w: 7.9, h: 1.1 },
    titleStyle: {
      ...ours['title-only'].titleStyle,
      size: 44,
      bold: true,
      inset: { across: 0.1, down: 0.05 },
      colour: { slot: 'tx1', hex: 'FFFFFF', luminance: null },
    },
    content: { x: 1.7, y: 1.6, w: 7.7, h: 4.8 },
    source: { x: 1.7, y: 6.5, w: 7.7, h: 0.3 },
    footer: { area: { x: 1.7, y: 6.95, w: 5, h: 0.3 }, size: 10, align: 'middle', placeholder: '11' },
    number: { area: { x: 8.4, y: 6.95, w: 1, h: 0.3 }, size: 10, align: 'end', placeholder: '12' },
  }),
  colours: colours({
    background: '1A1A1A',
    ink: 'FFFFFF',
    accent: '7FB2E5',
    adverse: 'FFB070',
    grey: 'B5B9BD',
    rule: '5A5A5A',
    paper: '2B2B2B',
    tint: '22303D',
    atint: '3A2C20',
    night: '1A1A1A',
    lamp: 'F2B84B',
    mist: '9DC1E6',
    'on-accent': '000000',
    'on-adverse': '000000',
    'on-night': 'FFFFFF',
  }),
  fonts: { heading: 'Segoe UI', body: 'Segoe UI' },
  remarks: [],
};

/** Light and narrow: a wide margin at either side, little height, a title in capitals. */
export const narrowProfile: TemplateProfile = {
  name: 'Narrow',
  width: 10,
  height: 5.625,
  layouts: foreign({
    title: { x: 1.2, y: 0.3, w: 7.6, h: 0.95 },
    titleStyle: { ...ours['title-only'].titleStyle, size: 24, capitals: true },
    content: { x: 1.2, y: 1.35, w: 7.6, h: 3.3 },
    source: { x: 1.2, y: 4.7, w: 7.6, h: 0.3 },
    footer: { area: { x: 1.2, y: 5.1, w: 5, h: 0.3 }, size: 12, align: 'start', placeholder: '11' },
    number: { area: { x: 7.8, y: 5.1, w: 1, h: 0.3 }, size: 12, align: 'end', placeholder: '12' },
  }),
  colours: slots,
  fonts: { heading: 'Verdana', body: 'Calibri' },
  remarks: [],
};

export const profiles = [
  ['ours', ourProfile],
  ['four to three on dark', darkProfile],
  ['narrow and light', narrowProfile],
] as const;
