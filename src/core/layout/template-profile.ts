import type { Area } from './area.ts';
import type { ColourToken, ThemeColour } from './colour.ts';

/**
 * What a slide needs of its base: a claim over free space, or a claim over body text, which every base has; the three
 * grounds of night, which only ours has; and what opens a deck or its appendix, where a company’s file has that.
 */
export type LayoutRole = 'title-only' | 'content' | 'ask' | 'vote' | 'story' | OpeningRole;

/** A slide that says no more than what begins with it. */
export type OpeningRole = 'cover' | 'divider';

/** Night that a layout draws by itself: a panel with the claim in it, or the whole slide. */
export interface Ground {
  panel: Area;
  /** Beside the content, under the claim: for a few words on night. Null where the whole slide is night. */
  aside: Area | null;
}

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
  /** Its own colour could not be read: it is in this one. Programs differ in whose colour they take, so slides say it. */
  colour?: ThemeColour;
  /** The base draws it by itself on every slide, so that nothing is put there. */
  isDrawn?: true;
}

/** One layout of the base file, in the role that it plays for us. */
export interface ProfileLayout {
  /** The part in the file, as `ppt/slideLayouts/slideLayout6.xml`. */
  part: string;
  /** As the person sees it in PowerPoint's list. */
  name: string;
  title: Area;
  titleStyle: TitleStyle;
  /** One line over the claim for the name of the part; null where the base leaves no room above its title. */
  kicker: Area | null;
  /** Null on every base but ours, which keeps its own ground. */
  ground: Ground | null;
  /** Where content may stand: what title, decoration, source line and footer leave free. */
  content: Area;
  /** What is drawn under the claim ends here: content never begins higher, however short the claim. */
  clearFrom: number;
  /** Where content begins under a claim of one line; null where it always begins under the whole place of the claim. */
  risesTo: number | null;
  /** One line at the foot of the content for sources. */
  source: Area;
  footer: Furniture;
  number: Furniture;
  /** The placeholder for body text, when the layout has one that we fill. */
  body: { index: string; type?: string } | null;
  /** On a layout that opens something: how that placeholder sets its lines. */
  lines?: TitleStyle;
}

/** All that layout needs to know about a base file: plain data, found once, kept with the brand. */
export interface TemplateProfile {
  /** The theme's name. */
  name: string;
  width: number;
  height: number;
  layouts: Record<'title-only' | 'content', ProfileLayout> &
    Partial<Record<'ask' | 'vote' | 'story' | OpeningRole, ProfileLayout>>;
  colours: Record<ColourToken, ThemeColour>;
  fonts: { heading: string; body: string };
  /** The least size of anything printed, in points, where slides are drawn smaller or larger than they are laid out. */
  least?: number;
  /** What the person should know: a layout that was missing, a colour that was too weak. */
  remarks: string[];
}

/** The layout that plays a role; where a base has none for it, the one with a claim alone. */
export const layoutFor = ({ layouts }: TemplateProfile, role: LayoutRole): ProfileLayout =>
  layouts[role] ?? layouts['title-only'];
