import { strToU8 } from 'fflate';
import { parsedXml } from '../../files/xml.ts';
import type { Deck } from '../../document/index.ts';
import type { ChartBox, LaidOutDeck, LaidOutSlide } from '../../layout/index.ts';
import { customPart, customPropertiesXml } from '../office/custom-part.ts';
import { xmlSafe } from '../office/xml-text.ts';
import { zippedParts } from '../office/zip-parts.ts';
import type { BasePackage } from './base-package.ts';
import { inWords } from './base-package.ts';
import { framedChart } from './chart-frame.ts';
import { contentTypesXml } from './content-types.ts';
import { appPropertiesXml, corePropertiesXml } from './document-properties.ts';
import { attribute, descendantsOf, rootOf } from './elements.ts';
import { isKept, keptDefaults, keptParts } from './kept-parts.ts';
import { mediaParts } from './media.ts';
import { relationshipType, SLIDE_NAMESPACES, XML_HEAD } from './namespaces.ts';
import { notesMasterXml, notesSlideXml } from './notes-xml.ts';
import { presentationXml } from './presentation-xml.ts';
import type { Relationship } from './relationships.ts';
import { relationshipsOf, relationshipsPath, relationshipsXml } from './relationships.ts';
import type { SlideBodies, SlideBody } from './slide-bodies.ts';
import { slideXml } from './slide-xml.ts';
import type { TextContext } from './text-xml.ts';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata';

type Relation = Omit<Relationship, 'kind'>;

const relation = (id: string, kind: string, target: string): Relation => ({
  id,
  type: relationshipType(kind),
  target,
  external: false,
});

/** A package while it is put together. */
interface Growing {
  parts: Map<string, Uint8Array>;
  types: Map<string, string>;
  defaults: Map<string, string>;
}

const add = (
  growing: Growing,
  path: string,
  xml: string,
  type: string,
  relations: readonly Relation[] = [],
): void => {
  growing.parts.set(path, strToU8(xml));
  growing.types.set(path, type);
  if (relations.length > 0) growing.parts.set(relationshipsPath(path), relationshipsXml(relations));
};

/** Addresses of one part, each with one relationship. */
const linksOf = (): { linkId: TextContext['linkId']; relations: () => Relation[] } => {
  const ids = new Map<string, string>();
  return {
    linkId: (address) => {
      const safe = xmlSafe(address);
      const id = ids.get(safe) ?? `rIdLink${ids.size + 1}`;
      ids.set(safe, id);
      return id;
    },
    relations: () =>
      [...ids].map(([target, id]) => ({ id, type: relationshipType('hyperlink'), target, external: true })),
  };
};

interface NotesMaster {
  part: string;
  bodyIndex: string;
}

/** The base file's notes master, or ours with a copy of its theme: two masters may not share one theme part. */
const notesMaster = (growing: Growing, base: BasePackage, language: string): NotesMaster => {
  const own = relationshipsOf(base.parts, base.main).find(({ kind }) => kind === 'notesMaster')?.target;
  const bytes = own === undefined ? undefined : growing.parts.get(own);
  if (own !== undefined && bytes !== undefined) {
    const body = descendantsOf(rootOf(parsedXml(bytes)), 'ph').find(
      (mark) => attribute(mark, 'type') === 'body',
    );
    if (body !== undefined) return { part: own, bodyIndex: attribute(body, 'idx') ?? '0' };
  }
  const theme = [...growing.types].find(([, type]) => type === `${OFFICE}.theme+xml`)?.[0] ?? '';
  const copy = 'ppt/theme/story-notes-theme.xml';
  growing.parts.set(copy, growing.parts.get(theme) ?? new Uint8Array());
  growing.types.set(copy, `${OFFICE}.theme+xml`);
  const relations = growing.parts.get(relationshipsPath(theme));
  if (relations !== undefined) growing.parts.set(relationshipsPath(copy), relations);
  const part = 'ppt/notesMasters/story-notes-master.xml';
  add(growing, part, notesMasterXml(language), `${OFFICE}.presentationml.notesMaster+xml`, [
    relation('rId1', 'theme', copy),
  ]);
  return { part, bodyIndex: '3' };
};

interface Grafting {
  growing: Growing;
  base: BasePackage;
  deck: LaidOutDeck;
  pictures: ReadonlyMap<string, string>;
  notes: NotesMaster | null;
}

const slidePart = (number: number): string => `ppt/slides/slide${number}.xml`;

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
  const marks = bytes === undefined ? [] : descendantsOf(rootOf(parsedXml(bytes)), 'ph');
  return marks.some((mark) => attribute(mark, 'type') === 'ctrTitle') ? 'ctrTitle' : 'title';
};

const addSlide = async (slide: LaidOutSlide, body: SlideBody, grafting: Grafting): Promise<void> => {
  const { growing, base, deck, pictures } = grafting;
  const layoutPart = deck.profile.layouts[slide.layoutRole].part;
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

const presPropsXml = `${XML_HEAD}<p:presentationPr ${SLIDE_NAMESPACES}/>`;
const tableStylesXml = `${XML_HEAD}<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>`;

const addPresentation = (
  growing: Growing,
  base: BasePackage,
  deck: LaidOutDeck,
  notes: NotesMaster | null,
  own: readonly Relation[],
): void => {
  const kept = relationshipsOf(base.parts, base.main).filter(
    (relationship) =>
      isKept(relationship, base) && !relationship.external && relationship.kind !== 'notesMaster',
  );
  const slides = deck.slides.map(({ number, part }) => ({ relationship: `rIdSlide${number}`, part }));
  add(growing, 'ppt/presProps.xml', presPropsXml, `${OFFICE}.presentationml.presProps+xml`);
  const styles = kept.some(({ kind }) => kind === 'tableStyles')
    ? []
    : [relation('rIdTableStyles', 'tableStyles', 'ppt/tableStyles.xml')];
  if (styles.length > 0)
    add(growing, 'ppt/tableStyles.xml', tableStylesXml, `${OFFICE}.presentationml.tableStyles+xml`);
  add(
    growing,
    base.main,
    presentationXml(base, slides, notes === null ? null : 'rIdNotesMaster'),
    `${OFFICE}.presentationml.presentation.main+xml`,
    [
      ...kept,
      ...deck.slides.map(({ number }) => relation(`rIdSlide${number}`, 'slide', slidePart(number))),
      ...(notes === null ? [] : [relation('rIdNotesMaster', 'notesMaster', notes.part)]),
      relation('rIdPresProps', 'presProps', 'ppt/presProps.xml'),
      ...styles,
      ...own,
    ],
  );
};

const addProperties = (
  growing: Growing,
  base: BasePackage,
  document: Deck,
  deck: LaidOutDeck,
  createdAt: string,
): void => {
  const notes = deck.slides.filter((slide) => slide.notes.length > 0).length;
  add(
    growing,
    'docProps/core.xml',
    corePropertiesXml(document, createdAt),
    'application/vnd.openxmlformats-package.core-properties+xml',
  );
  add(
    growing,
    'docProps/app.xml',
    appPropertiesXml(document, deck.slides.length, notes),
    `${OFFICE}.extended-properties+xml`,
  );
  add(growing, 'docProps/custom.xml', customPropertiesXml(document), `${OFFICE}.custom-properties+xml`);
  growing.parts.set(
    '_rels/.rels',
    relationshipsXml([
      relation('rId1', 'officeDocument', base.main),
      { id: 'rId2', type: `${PACKAGE}/core-properties`, target: 'docProps/core.xml', external: false },
      relation('rId3', 'extended-properties', 'docProps/app.xml'),
      relation('rId4', 'custom-properties', 'docProps/custom.xml'),
    ]),
  );
};

/** The small part that lists the figures of the document, for programs that compare files of one case. */
const addFigures = (growing: Growing, document: Deck): Relation[] => {
  const { parts, relationship, contentTypes } = customPart(document, new Set(growing.parts.keys()));
  for (const { path, xml } of parts) growing.parts.set(path, strToU8(xml));
  for (const { path, type } of contentTypes) growing.types.set(path, type);
  return [
    {
      id: 'rIdFigures',
      type: relationship.type,
      target: relationship.target.replace(/^(\.\.\/)+/u, ''),
      external: false,
    },
  ];
};

/** Our slides on the masters, layouts and theme of the base file; what else the base file holds stays behind. */
export const grafted = async (
  base: BasePackage,
  document: Deck,
  deck: LaidOutDeck,
  bodies: SlideBodies,
  createdAt: string,
): Promise<Uint8Array> => {
  const kept = inWords(() => keptParts(base));
  const growing: Growing = { parts: kept.parts, types: kept.types, defaults: keptDefaults(kept, base) };
  const media = mediaParts(bodies.media);
  for (const [path, bytes] of media.parts) {
    growing.parts.set(path, bytes);
    growing.defaults.set(
      path.endsWith('.png') ? 'png' : 'jpeg',
      path.endsWith('.png') ? 'image/png' : 'image/jpeg',
    );
  }
  const isNoted = deck.slides.some(({ notes }) => notes.length > 0);
  const notes = isNoted ? notesMaster(growing, base, deck.language) : null;
  const grafting: Grafting = { growing, base, deck, pictures: media.pathOf, notes };
  for (const [index, slide] of deck.slides.entries()) {
    const body = bodies.slides[index];
    if (body === undefined) throw new Error(`No body for slide ${slide.number}`);
    await addSlide(slide, body, grafting);
  }
  addPresentation(growing, base, deck, notes, addFigures(growing, document));
  addProperties(growing, base, document, deck, createdAt);
  growing.parts.set('[Content_Types].xml', strToU8(contentTypesXml(growing.types, growing.defaults)));
  return zippedParts(growing.parts);
};
