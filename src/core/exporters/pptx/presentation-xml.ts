import { parsedXml, writtenXml } from '../../files/xml.ts';
import { escapeXml } from '../office/xml-text.ts';
import type { BasePackage } from './base-package.ts';
import { childAt, childrenOf, elementFrom, removed, rootOf } from './elements.ts';

export interface SlideEntry {
  relationship: string;
  part: string;
}

/** What belongs to the base file's own slides, and what is written anew. */
const LEFT_OUT = new Set([
  'notesMasterIdLst',
  'handoutMasterIdLst',
  'sldIdLst',
  'custShowLst',
  'photoAlbum',
  'custDataLst',
  'smartTags',
  'modifyVerifier',
  'extLst',
]);

const FIRST_SLIDE_ID = 256;

interface Section {
  name: string;
  slides: number[];
}

/** Slides that follow each other in one named part; a slide without a part belongs to the one before it. */
const sectionsOf = (slides: readonly SlideEntry[]): Section[] => {
  const sections: Section[] = [];
  slides.forEach(({ part }, index) => {
    const last = sections.at(-1);
    if (last !== undefined && (part === '' || part === last.name)) last.slides.push(FIRST_SLIDE_ID + index);
    else if (part !== '' || last === undefined)
      sections.push({ name: part, slides: [FIRST_SLIDE_ID + index] });
  });
  return sections.some(({ name }) => name === '') ? [] : sections;
};

/** Numbered, not drawn at random, so that the same deck is the same bytes. */
const sectionId = (number: number): string =>
  `{C5E00000-0000-4000-8000-${(number + 1).toString(16).toUpperCase().padStart(12, '0')}}`;

const sectionsXml = (sections: readonly Section[]): string => {
  const list = sections.map(
    ({ name, slides }, index) =>
      `<p14:section name="${escapeXml(name)}" id="${sectionId(index)}"><p14:sldIdLst>${slides
        .map((id) => `<p14:sldId id="${id}"/>`)
        .join('')}</p14:sldIdLst></p14:section>`,
  );
  return (
    '<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}">' +
    `<p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">${list.join('')}</p14:sectionLst></p:ext></p:extLst>`
  );
};

/** The base file's presentation with our slides, their sections and a notes master, each list in its place. */
export const presentationXml = (
  base: BasePackage,
  slides: readonly SlideEntry[],
  notesMaster: string | null,
): string => {
  const bytes = base.parts.get(base.main);
  if (bytes === undefined) throw new Error(`No ${base.main}`);
  const document = parsedXml(bytes);
  const root = rootOf(document);
  childrenOf(root)
    .filter(({ localName }) => LEFT_OUT.has(localName ?? ''))
    .forEach(removed);
  /** Ours are numbered from 1, as their printed numbers say. */
  root.removeAttribute('firstSlideNum');
  const masters = childAt(root, 'sldMasterIdLst');
  const before = masters?.nextSibling ?? root.firstChild;
  const add = (xml: string): void => {
    root.insertBefore(elementFrom(xml, document), before);
  };
  if (notesMaster !== null)
    add(`<p:notesMasterIdLst><p:notesMasterId r:id="${notesMaster}"/></p:notesMasterIdLst>`);
  const ids = slides.map(
    ({ relationship }, index) => `<p:sldId id="${FIRST_SLIDE_ID + index}" r:id="${relationship}"/>`,
  );
  if (ids.length > 0) add(`<p:sldIdLst>${ids.join('')}</p:sldIdLst>`);
  const sections = sectionsOf(slides);
  if (sections.length > 0) root.appendChild(elementFrom(sectionsXml(sections), document));
  return writtenXml(document);
};
