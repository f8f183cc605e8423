import type { ChartBox, TemplateProfile, ThemeColour, ThemeSlot } from '../../layout/index.ts';
import { chartParts } from '../office/chart-parts.ts';
import type { ChartPart } from '../office/chart-parts.ts';
import type { ChartColours, ThemeTone } from '../office/charts/chart-colours.ts';
import { finite } from '../office/xml-text.ts';

/** The same theme colour in the words of the library that draws charts. */
const THEME_NAMES: Readonly<Record<ThemeSlot, ThemeTone['colour']['theme']>> = {
  tx1: 'dark1',
  bg1: 'light1',
  tx2: 'dark2',
  bg2: 'light2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
};

const percent = (share: number): number => Math.round(share * 100);

const tone = ({ slot, luminance, hex }: ThemeColour): ThemeTone => {
  const theme = THEME_NAMES[slot];
  if (luminance === null) return { colour: { theme }, hex };
  return luminance.plus > 0
    ? { colour: { theme, lighter: percent(luminance.plus) }, hex }
    : { colour: { theme, darker: percent(1 - luminance.times) }, hex };
};

const chartColours = ({ colours }: TemplateProfile): ChartColours => ({
  ours: tone(colours.accent),
  adverse: tone(colours.adverse),
  ink: tone(colours.ink),
  grey: tone(colours.grey),
  paper: tone(colours.background),
  rule: tone(colours.rule),
  panel: tone(colours.paper),
  losing: tone(colours.atint),
});

/** A native chart with its workbook, in the colours of the base file and for the size of its frame. */
export const framedChart = async (
  box: ChartBox,
  profile: TemplateProfile,
  language: string,
): Promise<ChartPart> => {
  const [part] = await chartParts([box.chart], {
    language,
    colours: chartColours(profile),
    fontSize: box.size,
    width: finite(box.w) * 72,
    height: finite(box.h) * 72,
    ...(box.isBare === true && { isBare: true }),
  });
  if (part === undefined) throw new Error(`Chart ${box.chart.id} was not drawn`);
  return part;
};
