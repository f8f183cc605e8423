import type PptxGenJS from 'pptxgenjs';
import { strFromU8 } from 'fflate';
import { unzipped } from '../../files/zip.ts';
import type { Box, BoxRenderers, ColourToken, LaidOutDeck, Line } from '../../layout/index.ts';
import { renderBox } from '../../layout/index.ts';
import { finite } from '../office/xml-text.ts';
import { markOf } from './colour-xml.ts';
import type { Relationship } from './relationships.ts';
import { relationshipsOf } from './relationships.ts';

/** What pptxgenjs made of a slide: its XML, and the pictures it refers to. */
export interface SlideBody {
  xml: string;
  relationships: Relationship[];
}

export interface SlideBodies {
  slides: SlideBody[];
  /** Pictures by the path pptxgenjs gave them. */
  media: ReadonlyMap<string, Uint8Array>;
}

/** The name by which the finished slide finds a box again. */
export const boxName = (index: number): string => `box ${index}`;

type Slide = PptxGenJS.Slide;

interface Placing {
  slide: Slide;
  name: string;
}

const SHAPES: Readonly<Record<Extract<Box, { shape: unknown }>['shape'], PptxGenJS.SHAPE_NAME>> = {
  rectangle: 'rect',
  rounded: 'roundRect',
  chevron: 'chevron',
  diamond: 'diamond',
  ellipse: 'ellipse',
  line: 'line',
};

const place = ({ x, y, w, h }: Box) => ({ x: finite(x), y: finite(y), w: finite(w), h: finite(h) });

const fill = (token: ColourToken | null): { fill?: PptxGenJS.ShapeFillProps } =>
  token === null ? {} : { fill: { color: markOf(token) } };

const line = (drawn: Line | null): { line?: PptxGenJS.ShapeLineProps } =>
  drawn === null
    ? {}
    : {
        line: {
          color: markOf(drawn.colour),
          width: drawn.width,
          ...(drawn.dash === 'dash' && { dashType: 'dash' as const }),
          ...(drawn.dash === 'dot' && { dashType: 'sysDot' as const }),
          ...(drawn.arrow === true && { endArrowType: 'triangle' as const }),
        },
      };

const rule = (drawn: Line | null): PptxGenJS.BorderProps =>
  drawn === null ? { type: 'none' } : { type: 'solid', pt: drawn.width, color: markOf(drawn.colour) };

const noRule = (): PptxGenJS.BorderProps => ({ type: 'none' });

/**
 * pptxgenjs draws frames, fills, grids and pictures. Words are set afterwards, by `finished-box.ts`: it writes a second
 * list of paragraph properties between runs that look different, which PowerPoint refuses, and drops their language.
 * Option objects are made anew for each call, because it changes them.
 */
const renderers: BoxRenderers<Placing, void> = {
  text: (box, { slide, name }) => {
    slide.addText(' ', {
      ...place(box),
      ...fill(box.fill),
      ...line(box.line),
      shape: SHAPES[box.shape],
      objectName: name,
    });
  },
  shape: (box, { slide, name }) => {
    slide.addShape(SHAPES[box.shape], {
      ...place(box),
      ...fill(box.fill),
      ...line(box.line),
      objectName: name,
    });
  },
  table: (box, { slide, name }) => {
    const rows = box.rows.map((row) =>
      row.cells.map((cell): PptxGenJS.TableCell => ({
        text: ' ',
        options: { ...fill(cell.fill), border: [noRule(), noRule(), rule(row.rule), noRule()] },
      })),
    );
    slide.addTable(rows, {
      ...place(box),
      colW: box.columns.map(finite),
      rowH: box.rows.map(({ height }) => finite(height)),
      objectName: name,
    });
  },
  /** A stand-in: the chart itself is drawn by the same code as in Word. */
  chart: (box, { slide, name }) => {
    slide.addShape('rect', { ...place(box), objectName: name });
  },
  image: (box, { slide, name }) => {
    slide.addImage({ ...place(box), data: box.data, objectName: name });
  },
};

/** The library is loaded only when a deck is written. */
export const slideBodies = async ({ profile, slides }: LaidOutDeck): Promise<SlideBodies> => {
  const { default: Library } = await import('pptxgenjs');
  const file = new Library();
  file.defineLayout({ name: 'base', width: profile.width, height: profile.height });
  file.layout = 'base';
  for (const { boxes } of slides) {
    const slide = file.addSlide();
    boxes.forEach((box, index) => renderBox(renderers, box, { slide, name: boxName(index) }));
  }
  const written = await file.write({ outputType: 'uint8array' });
  if (!(written instanceof Uint8Array)) throw new Error('pptxgenjs gave no bytes');
  const parts = unzipped(written);
  return {
    slides: slides.map((_, index) => {
      const part = `ppt/slides/slide${index + 1}.xml`;
      const xml = parts.get(part);
      if (xml === undefined) throw new Error(`pptxgenjs did not write ${part}`);
      return { xml: strFromU8(xml), relationships: relationshipsOf(parts, part) };
    }),
    media: new Map([...parts].filter(([path]) => path.startsWith('ppt/media/'))),
  };
};
