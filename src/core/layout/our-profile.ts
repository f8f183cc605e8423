import type { ThemeColour, ThemeSlot } from './colour.ts';
import type { LayoutRole, ProfileLayout, TemplateProfile } from './template-profile.ts';

const themeColour = (slot: ThemeSlot, hex: string): ThemeColour => ({ slot, hex, luminance: null });

const ink = themeColour('tx1', '1A1A1A');

/** The grid: margins of half an inch, the title in two lines of 28 points, body from 1.60 to 6.60. */
const layout = (part: string, name: string): ProfileLayout => ({
  part,
  name,
  title: { x: 0.5, y: 0.35, w: 12.35, h: 1 },
  titleStyle: {
    size: 28,
    bold: true,
    capitals: false,
    align: 'start',
    anchor: 'top',
    colour: ink,
    inset: { across: 0, down: 0 },
  },
  content: { x: 0.5, y: 1.6, w: 12.35, h: 5 },
  source: { x: 0.5, y: 6.7, w: 12.35, h: 0.3 },
  footer: { area: { x: 0.5, y: 7.05, w: 10.5, h: 0.3 }, size: 12, align: 'start', placeholder: '11' },
  number: { area: { x: 11.85, y: 7.05, w: 1, h: 0.3 }, size: 12, align: 'end', placeholder: '12' },
  body: null,
});

const layouts: Record<LayoutRole, ProfileLayout> = {
  'title-only': layout('ppt/slideLayouts/slideLayout1.xml', 'Claim only'),
  content: {
    ...layout('ppt/slideLayouts/slideLayout2.xml', 'Claim and text'),
    body: { index: '1' },
  },
};

/** Two hues only: red, amber and green cannot be told apart by every reader. All pass 4.5:1 on white but the fills. */
export const ourProfile: TemplateProfile = {
  name: 'Casewright',
  width: 13.333,
  height: 7.5,
  layouts,
  colours: {
    background: themeColour('bg1', 'FFFFFF'),
    ink,
    accent: themeColour('accent1', '0B4F8A'),
    adverse: themeColour('accent2', 'B3400E'),
    grey: themeColour('tx2', '595959'),
    pale: themeColour('bg2', 'D9DEE4'),
    wash: { slot: 'bg1', hex: 'F2F2F2', luminance: { times: 0.95, plus: 0 } },
    'on-accent': themeColour('bg1', 'FFFFFF'),
    'on-adverse': themeColour('bg1', 'FFFFFF'),
  },
  fonts: { heading: 'Arial', body: 'Arial' },
  remarks: [],
};
