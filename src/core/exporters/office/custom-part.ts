import type { StoryDocument } from '../../document/index.ts';
import { escapeXml, finite } from './xml-text.ts';

export const CUSTOM_PART_NAMESPACE = 'urn:casewright:document:1';

/** One id for the kind of data, as Office wants it; it tells files apart from those of other programs. */
const DATA_STORE = '{6B0E3C52-9A41-4C07-8D55-3F1C5A7E2B10}';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a package gains: parts, one relationship of the main part, and the declared types. */
export interface CustomPart {
  parts: { path: string; xml: string }[];
  /** Belongs into the rels of `word/document.xml` or `ppt/presentation.xml`; both stand one folder deep. */
  relationship: { type: string; target: string };
  contentTypes: { path: string; type: string }[];
}

const attributes = (values: Record<string, string | number>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');

/** Template, edition and every figure with its value: what another program needs to compare files of one case. */
export const customXml = (document: StoryDocument): string => {
  const figures = document.figures.map((figure) => {
    const value = figure.value === null ? {} : { value: finite(figure.value) };
    return `<figure${attributes({ id: figure.id, unit: figure.unit, ...value })}>${escapeXml(figure.text)}</figure>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<document xmlns="${CUSTOM_PART_NAMESPACE}"${attributes({ id: document.id, language: document.language })}>`,
    `<template${attributes(document.template)}/>`,
    `<edition${attributes(document.edition)}/>`,
    `<figures>${figures.join('')}</figures>`,
    '</document>',
  ].join('');
};

/** The part for a package that already has the paths `taken`; a company's base file may hold parts of its own. */
export const customPart = (document: StoryDocument, taken: ReadonlySet<string> = new Set()): CustomPart => {
  let number = 1;
  while (taken.has(`customXml/item${number}.xml`) || taken.has(`customXml/itemProps${number}.xml`))
    number += 1;
  const properties = `customXml/itemProps${number}.xml`;
  return {
    parts: [
      { path: `customXml/item${number}.xml`, xml: customXml(document) },
      {
        path: properties,
        xml:
          '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
          `<ds:datastoreItem ds:itemID="${DATA_STORE}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">` +
          `<ds:schemaRefs><ds:schemaRef ds:uri="${CUSTOM_PART_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
      },
      {
        path: `customXml/_rels/item${number}.xml.rels`,
        xml:
          '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
          `<Relationship Id="rId1" Type="${RELATIONSHIPS}/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
      },
    ],
    relationship: { type: `${RELATIONSHIPS}/customXml`, target: `../customXml/item${number}.xml` },
    contentTypes: [
      { path: properties, type: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml' },
    ],
  };
};

/** The same identity as file properties, which Office shows under File, Info, Advanced Properties. */
export const documentProperties = (document: StoryDocument): { name: string; value: string }[] => [
  { name: 'Edition', value: String(document.edition.number) },
  { name: 'EditionDate', value: document.edition.date },
  { name: 'CaseHash', value: document.edition.hash },
  { name: 'Template', value: `${document.template.id} ${document.template.version}` },
];

/** The whole of `docProps/custom.xml`, for a package that is written by hand. */
export const customPropertiesXml = (document: StoryDocument): string => {
  const properties = documentProperties(document).map(
    ({ name, value }, index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${escapeXml(name)}">` +
      `<vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ' +
    `xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${properties.join('')}</Properties>`
  );
};
