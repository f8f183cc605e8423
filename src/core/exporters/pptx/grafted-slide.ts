import { strFromU8 } from 'fflate';
import { type ChartBox, type LaidOutDeck, type LaidOutSlide, layoutFor } from '../../layout/index.ts';
import type { BasePackage } from './base-package.ts';
import { framedChart } from './chart-frame.ts';
import type { Growing, Relation } from './growing-package.ts';
import { add, OFFICE, relation } from './growing-package.ts';
import { linksOf } from './links.ts';
import type { NotesMaster } from './notes-master.ts';
import { notesSlideXml } from './notes-xml.ts';
import type { SlideBody } from './slide-bodies.ts';
import { slideXml } from './slide-xml.ts';
import type { TextContext } from './text-xml.ts';

/** What every slide of a deck is put together from. */
export interface Grafting {
  growing: Growing;
  base: BasePackage;
  deck: LaidOutDeck;
  pictures: ReadonlyMap<string, string>;
  notes: NotesMaster | null;
}

export const slidePart = (number: number): string => `ppt/slides/slide${number}.xml`;

const addCharts = async (
  slide: LaidOutSlide,
  { growing, deck }: Grafting,
): Promise<Map<ChartBox, Relation>> => {
  const charts = slide.boxes.filter((box) => box.kind === 'chart');
  const relations = new Map<ChartBox, Relation>();
  for (const [index, box] of charts.entries()) {
    const name = `story-chart${slide.number}-${index + 1}`;
    const { chartXml, workbook } = await framedChart(box, deck.profile, deck.language);
    const book = `ppt/embeddings/${name}.xlsx`;
    growing.parts.set(book, workbook);
    growing.defaults.set('xlsx', `${OFFICE}.spreadsheetml.sheet`);
    const part = `ppt/charts/${name}.xml`;
    add(growing, part, chartXml, `${OFFICE}.drawingml.chart+xml`, [relation('rId1', 'package', book)]);
    relations.set(box, relation(`rIdChart${index + 1}`, 'chart', part));
  }
  return relations;
};

const addNotes = (slide: LaidOutSlide, { growing, deck, notes }: Grafting): Relation[] => {
  if (notes === null || slide.notes.length === 0) return [];
  const links = linksOf();
  const part = `ppt/notesSlides/notesSlide${slide.number}.xml`;
  const context: TextContext = { profile: deck.profile, language: deck.language, linkId: links.linkId };
  const xml = notesSlideXml(slide.notes, notes.bodyIndex, context);
  add(growing, part, xml, `${OFFICE}.presentationml.notesSlide+xml`, [
    relation('rIdMaster', 'notesMaster', notes.part),
    relation('rIdSlide', 'slide', slidePart(slide.number)),
    ...links.relations(),
  ]);
  return [relation('rIdNotes', 'notesSlide', part)];
};

const titleTypeOf = (base: BasePackage, part: string): string => {
  const bytes = base.parts.get(part);
  return bytes !== undefined && /<p:ph\b[^>]* type="ctrTitle"/u.test(strFromU8(bytes)) ? 'ctrTitle' : 'title';
};

/** A slide with its charts, pictures, links and notes. */
export const addSlide = async (slide: LaidOutSlide, body: SlideBody, grafting: Grafting): Promise<void> => {
  const { growing, base, deck, pictures } = grafting;
  const layoutPart = layoutFor(deck.profile, slide.layoutRole).part;
  const links = linksOf();
  const charts = await addCharts(slide, grafting);
  const xml = slideXml(slide, body.xml, deck.profile, {
    profile: deck.profile,
    language: deck.language,
    linkId: links.linkId,
    chartId: (box) => charts.get(box)?.id ?? '',
    titleType: titleTypeOf(base, layoutPart),
  });
  const images = body.relationships
    .filter(({ kind }) => kind === 'image')
    .map(({ id, target }) => relation(id, 'image', pictures.get(target) ?? target));
  add(growing, slidePart(slide.number), xml, `${OFFICE}.presentationml.slide+xml`, [
    relation('rIdLayout', 'slideLayout', layoutPart),
    ...images,
    ...charts.values(),
    ...links.relations(),
    ...addNotes(slide, grafting),
  ]);
};
