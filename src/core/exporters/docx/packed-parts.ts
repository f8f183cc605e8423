import { strToU8 } from 'fflate';
import type { Carriage, CarriedReference } from '../office/company/carried.ts';
import { escapeXml } from '../office/xml-text.ts';
import type { Parts } from '../office/zip-parts.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Every part of a Word file lies in or below its folder: a target is told from where the part lies that refers to it. */
const relationships = (from: string, list: readonly CarriedReference[]): Uint8Array => {
  const up = '../'.repeat(from.replace(/^word\//u, '').split('/').length - 1);
  return strToU8(
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list
      .map(
        ({ id, kind, target, isOutside }) =>
          `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${escapeXml(isOutside ? target : target.replace(/^word\//u, up))}"${isOutside ? ' TargetMode="External"' : ''}/>`,
      )
      .join('')}</Relationships>`,
  );
};

const contentTypes = (types: ReadonlyMap<string, string>): Uint8Array =>
  strToU8(
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
      ...new Map(
        [...types]
          .filter(([path]) => !path.endsWith('.xml'))
          .map(([path, type]) => [path.slice(path.lastIndexOf('.') + 1), type]),
      ),
    ]
      .map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`)
      .join('')}${[...types]
      .filter(([path]) => path.endsWith('.xml'))
      .map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`)
      .join('')}</Types>`,
  );

/** What was carried along as the parts of a Word file. */
export const packed = ({ parts, types, references }: Carriage): Parts => {
  const main = { id: 'rId1', kind: 'officeDocument', target: 'word/document.xml', isOutside: false };
  const whole: Parts = new Map([
    ['[Content_Types].xml', contentTypes(types)],
    [
      '_rels/.rels',
      strToU8(
        `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="${main.id}" Type="${OFFICE}/${main.kind}" Target="${main.target}"/></Relationships>`,
      ),
    ],
    ...parts,
  ]);
  for (const [path, list] of references)
    if (list.length > 0 || path === main.target)
      whole.set(path.replace(/([^/]*)$/u, '_rels/$1.rels'), relationships(path, list));
  return whole;
};
