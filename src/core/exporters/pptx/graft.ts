import { strToU8 } from 'fflate';
import type { Deck } from '../../document/index.ts';
import type { LaidOutDeck } from '../../layout/index.ts';
import { customPart, customPropertiesXml } from '../office/custom-part.ts';
import { zippedParts } from '../office/zip-parts.ts';
import type { BasePackage } from './base-package.ts';
import { contentTypesXml } from './content-types.ts';
import { appPropertiesXml, corePropertiesXml } from './document-properties.ts';
import type { Grafting } from './grafted-slide.ts';
import { addSlide, slidePart } from './grafted-slide.ts';
import type { Growing, Relation } from './growing-package.ts';
import { add, OFFICE, relation } from './growing-package.ts';
import { mediaParts } from './media.ts';
import { SLIDE_NAMESPACES, XML_HEAD } from './namespaces.ts';
import type { NotesMaster } from './notes-master.ts';
import { notesMaster } from './notes-master.ts';
import { presentationXml } from './presentation-xml.ts';
import { relationshipsOf, relationshipsXml } from './relationships.ts';
import type { SlideBodies } from './slide-bodies.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata';
const presPropsXml = `${XML_HEAD}<p:presentationPr ${SLIDE_NAMESPACES}/>`;
const tableStylesXml = `${XML_HEAD}<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>`;

const addPresentation = (
  growing: Growing,
  base: BasePackage,
  deck: LaidOutDeck,
  notes: NotesMaster | null,
  own: readonly Relation[],
): void => {
  const kept = relationshipsOf(base.parts, base.main).filter(({ kind }) => kind !== 'notesMaster');
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
  const growing: Growing = {
    parts: new Map(base.parts),
    types: new Map([...base.types].filter(([path]) => path.endsWith('.xml'))),
    defaults: new Map(
      [...base.types]
        .filter(([path]) => !path.endsWith('.xml'))
        .map(([path, type]) => [path.slice(path.lastIndexOf('.') + 1), type]),
    ),
  };
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
