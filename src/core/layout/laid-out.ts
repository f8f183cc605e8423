import type { ChartSpecification, Run } from '../document/index.ts';
import type { Area } from './area.ts';
import type { ColourToken, ThemeColour } from './colour.ts';
import type { LayoutRole, TemplateProfile } from './template-profile.ts';

export type Align = 'start' | 'middle' | 'end';
export type Anchor = 'top' | 'middle' | 'bottom';

/** A list mark, in the words of the outline: a dash of depth 0, a number of depth 1. */
export interface ListMark {
  kind: 'bullet' | 'number';
  /** 0 is the outermost list. */
  depth: number;
  /** The number as it reads; 0 for bullets. */
  number: number;
}

/** A paragraph as it will stand: size, colour, and where its lines break. */
export interface Paragraph {
  /** The block that it draws; a box may hold the paragraphs of several. */
  blockId: string;
  runs: readonly Run[];
  /** The same runs, cut where the lines break. The screen draws these; PowerPoint breaks lines by itself. */
  lines: Run[][];
  /** In points. */
  size: number;
  /** Whole paragraph bold or italic; single runs may be so by themselves. */
  bold: boolean;
  italic: boolean;
  /** Which of the theme's two fonts. */
  font: 'heading' | 'body';
  colour: ColourToken;
  align: Align;
  mark: ListMark | null;
  /** How far the text stands in, in inches; the mark hangs before it. */
  indent: number;
  /** In points, before this paragraph; none before the first of a box. */
  spaceBefore: number;
  /** Distance of base lines as a multiple of the size. */
  lineHeight: number;
  /** Set in capitals with space between the letters: the names of parts and groups. What is stored stays as written. */
  capitals: boolean;
}

export interface Line {
  colour: ColourToken;
  /** In points. */
  width: number;
  dash?: 'dash' | 'dot';
  /** An arrow head where the line ends. */
  arrow?: true;
}

export type ShapeKind = 'rectangle' | 'rounded' | 'chevron' | 'diamond' | 'ellipse' | 'line';

interface Placed extends Area {
  /** The block that this box draws; several boxes may draw one block. */
  blockId: string;
  /** Boxes of one card or column are read one after the other, before the next card. */
  group?: string;
  /** For a reader who cannot see it; empty when the text says it all, or for decoration. */
  alternative: string;
  /** Says nothing that the text does not say: hidden from screen readers. */
  decorative: boolean;
}

interface Drawn {
  shape: ShapeKind;
  fill: ColourToken | null;
  line: Line | null;
}

/** Text, in a box that may be filled or outlined. */
export interface TextBox extends Placed, Drawn {
  kind: 'text';
  paragraphs: Paragraph[];
  anchor: Anchor;
  /** Space kept free inside the box, in inches. */
  inset: { across: number; down: number };
  /**
   * Fills the layout's placeholder for body text, so that it shows in PowerPoint's outline: set as we set text, or, as
   * `lines` under the title of a cover, as the placeholder sets it.
   */
  placeholder: 'body' | 'lines' | null;
}

/** A shape without text. */
export interface ShapeBox extends Placed, Drawn {
  kind: 'shape';
}

export interface TableBoxCell {
  paragraphs: Paragraph[];
  fill: ColourToken | null;
}

export interface TableBoxRow {
  role: 'header' | 'plain' | 'chosen' | 'total';
  /** In inches. */
  height: number;
  cells: TableBoxCell[];
  /** The line under the row. */
  rule: Line | null;
}

export interface TableBox extends Placed {
  kind: 'table';
  /** Widths in inches; they sum to the width of the box. */
  columns: number[];
  rows: TableBoxRow[];
  inset: { across: number; down: number };
}

export interface ChartBox extends Placed {
  kind: 'chart';
  chart: ChartSpecification;
  /** Text in the chart, in points. */
  size: number;
  /** Bars alone, to stand in the rows of words beside them, whose heads name the unit. */
  isBare?: true;
}

export interface ImageBox extends Placed {
  kind: 'image';
  /** `data:image/png;base64,…` or jpeg. */
  data: string;
}

export type Box = TextBox | ShapeBox | TableBox | ChartBox | ImageBox;
export type BoxKind = Box['kind'];

/** One function a kind, for everything that draws boxes. */
export type BoxRenderers<Context, Result> = {
  [Kind in BoxKind]: (box: Extract<Box, { kind: Kind }>, context: Context) => Result;
};

export const renderBox = <Context, Result>(
  renderers: BoxRenderers<Context, Result>,
  box: Box,
  context: Context,
): Result => {
  const render = renderers[box.kind] as (box: Box, context: Context) => Result;
  return render(box, context);
};

/** The claim, in the title placeholder. */
export interface TitleBox extends Area {
  runs: readonly Run[];
  lines: Run[][];
  /** In points; equal to the placeholder's own size unless the claim had to be set smaller. */
  size: number;
  /** Lines that it takes where a wider font stands in for its own; what is under it begins below those. */
  mostLines: number;
  /** In inches: how much narrower than the placeholder the lines are, so that the last one is not a single word. */
  narrowed: number;
}

/** The footer or the slide number, in their placeholders. */
export interface FurnitureBox extends Area {
  text: string;
  /** The same text, cut where the lines break in its place. */
  lines: string[];
  /** In points. */
  size: number;
  align: Align;
  colour: ColourToken;
  /** Stands and is set as the layout says; otherwise place and size are written on the slide. */
  inherits: boolean;
  /** Written on the slide wherever it stands, in the place of a colour of the base that cannot be read. */
  readable?: ThemeColour;
}

/** A paragraph of what is said. */
export interface NoteParagraph {
  runs: readonly Run[];
  mark: ListMark | null;
}

export interface LaidOutSlide {
  slideId: string;
  /** Counted from 1, as printed. */
  number: number;
  part: string;
  layoutRole: LayoutRole;
  title: TitleBox;
  /** The name of the part, over the claim and read after it. */
  kicker: TextBox | null;
  /** In reading order: from top to bottom, then from left to right. */
  boxes: Box[];
  footer: FurnitureBox | null;
  numberBox: FurnitureBox;
  notes: NoteParagraph[];
  /** False when text would need to be smaller than a reader at the back can read. */
  fits: boolean;
  /** Sentences for the person. */
  remarks: string[];
}

/** A deck ready to be drawn: plain data, for the preview and for PowerPoint alike. */
export interface LaidOutDeck {
  profile: TemplateProfile;
  language: string;
  slides: LaidOutSlide[];
}
