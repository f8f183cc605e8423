import type { ThemeColorName } from 'docx';
import {
  type ChartColours,
  contrast,
  darker,
  lighter,
  ourChartColours,
  type ThemeTone,
} from './chart-colours.ts';

export type ThemeHexes = Partial<Record<ThemeColorName, string>>;

const ACCENTS: ThemeColorName[] = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];

/** A part of a chart must stand out from the page this much (WCAG 1.4.11), and hues from each other. */
const VISIBLE = 3;

const channelDistance = (one: string, other: string): number =>
  [0, 2, 4]
    .map((at) =>
      Math.abs(Number.parseInt(one.slice(at, at + 2), 16) - Number.parseInt(other.slice(at, at + 2), 16)),
    )
    .reduce((sum, distance) => sum + distance, 0);

/** Numbers and names of a chart are written in its colours: text needs so much (WCAG 1.4.3). */
const READ = 4.5;

/** The same hue as much darker as words need; ink where no shade is dark enough. */
const read = (tone: ThemeTone, paper: ThemeTone, ink: ThemeTone): ThemeTone => {
  if (contrast(tone.hex, paper.hex) >= READ) return tone;
  for (let percent = 10; percent <= 60; percent += 5) {
    const shade = darker(tone, percent);
    if (contrast(shade.hex, paper.hex) >= READ) return shade;
  }
  return ink;
};

/**
 * What our colours mean in a company's theme: its first accent that can be seen on the page is ours, the next that
 * is also unlike it is adverse, each as dark as words need. A theme with too few of them lends its text colour.
 */
export const themeChartColours = (theme: ThemeHexes): ChartColours => {
  const paper: ThemeTone = { colour: { theme: 'light1' }, hex: theme.light1 ?? ourChartColours.paper.hex };
  const ink: ThemeTone = { colour: { theme: 'dark1' }, hex: theme.dark1 ?? ourChartColours.ink.hex };
  const visible = ACCENTS.flatMap((name): ThemeTone[] => {
    const hex = theme[name];
    return hex !== undefined && contrast(hex, paper.hex) >= VISIBLE ? [{ colour: { theme: name }, hex }] : [];
  });
  const first = visible[0] ?? ink;
  const other = visible.find(({ hex }) => channelDistance(hex, first.hex) > 120) ?? ink;
  const [ours, adverse] = [read(first, paper, ink), read(other, paper, ink)];
  return {
    ours,
    adverse,
    ink,
    grey: { colour: { theme: 'dark1', lighter: 30 }, hex: ourChartColours.grey.hex },
    paper,
    rule: { colour: { theme: 'light1', darker: 15 }, hex: ourChartColours.rule.hex },
    panel: lighter(ink, 95),
    losing: lighter(adverse, 88),
  };
};

const NAMES: Record<string, ThemeColorName> = { dk1: 'dark1', lt1: 'light1', dk2: 'dark2', lt2: 'light2' };

/** The colours of a theme part. A system colour says what it was when the file was saved. */
export const themeHexes = (themeXml: string): ThemeHexes => {
  const scheme = /<a:clrScheme[\s\S]*?<\/a:clrScheme>/.exec(themeXml)?.[0] ?? '';
  const colours = scheme.matchAll(
    /<a:(dk1|lt1|dk2|lt2|accent[1-6])>\s*<a:(?:srgbClr[^>]*\bval|sysClr[^>]*\blastClr)="([0-9A-Fa-f]{6})"/g,
  );
  return Object.fromEntries(
    [...colours].map(([, name = '', hex = '']) => [NAMES[name] ?? name, hex.toUpperCase()]),
  );
};
