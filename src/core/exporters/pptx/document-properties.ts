import { fullTitle, type StoryDocument } from '../../document/index.ts';
import { escapeXml, languageTag } from '../office/xml-text.ts';
import { XML_HEAD } from './namespaces.ts';

const when = (moment: string): string => {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/u.test(moment))
    throw new Error(`Not a moment: ${moment}`);
  return moment;
};

/** Title, case, author and language; never a library's. */
export const corePropertiesXml = (document: StoryDocument, createdAt: string): string =>
  `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
  `<dc:title>${escapeXml(fullTitle(document))}</dc:title><dc:subject>${escapeXml(document.title)}</dc:subject><dc:creator>${escapeXml(document.author)}</dc:creator>` +
  `<cp:lastModifiedBy>${escapeXml(document.author)}</cp:lastModifiedBy><cp:revision>1</cp:revision>` +
  `<dcterms:created xsi:type="dcterms:W3CDTF">${when(createdAt)}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${when(createdAt)}</dcterms:modified>` +
  `<dc:language>${languageTag(document.language)}</dc:language><cp:contentStatus>${escapeXml(document.classification)}</cp:contentStatus></cp:coreProperties>`;

export const appPropertiesXml = (document: StoryDocument, slides: number, notes: number): string =>
  `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
  `<Application>Casewright</Application><Slides>${slides}</Slides><Notes>${notes}</Notes><Company>${escapeXml(document.organisation)}</Company></Properties>`;
