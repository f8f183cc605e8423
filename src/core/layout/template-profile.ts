import type { Area } from './area.ts';
import type { ColourToken, ThemeColour } from './colour.ts';

/** What a slide needs of its base: a claim over free space, or a claim over body text. */
export type LayoutRole = 'title-only' | 'content';

/** How the base file's title placeholder sets text, when nothing is said on the slide. */
export interface TitleStyle {
  /** In points. */
  size: number;
  bold: boolean;
  capitals: boolean;
  align: 'start' | 'middle' | 'end';
  anchor: 'top' | 'middle' | 'bottom';
  colour: ThemeColour;
  /** Space kept free inside the box, in inches. */
  inset: { across: number; down: number };
}

/** The footer or the slide number. */
export interface Furniture {
  area: Area;
  /** In points. */
  size: number;
  align: 'start' | 'middle' | 'end';
  /** The index of the layout's placeholder; null when the layout has none and one is put on the slide. */
  placeholder: string | null;
}

/** One layout of the base file, in the role that it plays for us. */
export interface ProfileLayout {
  /** The part in the file, as `ppt/slideLayouts/slideLayout6.xml`. */
  part: string;
  /** As the person sees it in PowerPoint's list. */
  name: string;
  title: Area;
  titleStyle: TitleStyle;
  /** Where content may stand: what title, decoration, source line and footer leave free. */
  content: Area;
  /** One line at the foot of the content for sources. */
  source: Area;
  footer: Furniture;
  number: Furniture;
  /** The placeholder for body text, when the layout has one that we fill. */
  body: { index: string } | null;
}

/** All that layout needs to know about a base file: plain data, found once, kept with the brand. */
export interface TemplateProfile {
  /** The theme's name. */
  name: string;
  width: number;
  height: number;
  layouts: Record<LayoutRole, ProfileLayout>;
  colours: Record<ColourToken, ThemeColour>;
  fonts: { heading: string; body: string };
  /** What the person should know: a layout that was missing, a colour that was too weak. */
  remarks: string[];
}
