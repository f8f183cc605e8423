import type { Element } from '@xmldom/xmldom';
import { strFromU8 } from 'fflate';
import { parsedXml } from '../../../../src/core/files/xml.ts';
import { unzipped } from '../../../../src/core/files/zip.ts';
import { attribute, descendantsOf, rootOf } from '../../../../src/core/exporters/pptx/elements.ts';
import { relationshipsOf } from '../../../../src/core/exporters/pptx/relationships.ts';

export interface OpenedSlide {
  path: string;
  root: Element;
  xml: string;
  notes: string;
}

/** A deck as a reader's program opens it: slides in the order of the presentation. */
export const openedDeck = (bytes: Uint8Array) => {
  const parts = unzipped(bytes);
  const text = (path: string): string => strFromU8(parts.get(path) ?? new Uint8Array());
  const root = (path: string): Element => rootOf(parsedXml(parts.get(path) ?? new Uint8Array()));
  const main = relationshipsOf(parts, '').find(({ kind }) => kind === 'officeDocument')?.target ?? '';
  const targets = new Map(relationshipsOf(parts, main).map(({ id, target }) => [id, target]));
  const slides = descendantsOf(root(main), 'sldId')
    .flatMap((entry) => targets.get(attribute(entry, 'r:id') ?? '') ?? [])
    .map((path): OpenedSlide => {
      const notes = relationshipsOf(parts, path).find(({ kind }) => kind === 'notesSlide')?.target;
      return { path, root: root(path), xml: text(path), notes: notes === undefined ? '' : text(notes) };
    });
  return { parts, main, slides, text, root };
};

export const textIn = (element: Element): string =>
  descendantsOf(element, 't')
    .map(({ textContent }) => textContent ?? '')
    .join('');
