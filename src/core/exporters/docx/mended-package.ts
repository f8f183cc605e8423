import { strToU8 } from 'fflate';
import type { Paper } from '../../document/index.ts';
import { mendedChart } from '../office/charts/mended-chart.ts';
import { customPart } from '../office/custom-part.ts';
import { isRightToLeft } from '../../document/index.ts';
import { escapeXml, languageTag } from '../office/xml-text.ts';
import { type Parts, unzippedParts, zippedParts } from '../office/zip-parts.ts';
import { addRelationship, change, declareType, partText } from './package-edits.ts';
import type { Gathered } from './paper-context.ts';

const TITLE_LENGTH = 200;
const DESCRIPTION_LENGTH = 800;

const shortened = (words: string, most: number): string =>
  words.length <= most ? words : `${words.slice(0, words.lastIndexOf(' ', most - 1))} …`;

const wording = (words: string, most: number): string =>
  escapeXml(shortened(words.replace(/\s+/g, ' ').trim(), most));

/** Text alternatives of tables, in the order of the text; null for one that is the company's own. */
export const withTableAlternatives = (
  xml: string,
  tables: readonly (Gathered['tables'][number] | null)[],
): string => {
  let index = 0;
  return xml.replace(/<\/w:tblPr>/g, (end) => {
    const table = tables[index];
    index += 1;
    if (table === undefined || table === null) return end;
    return (
      `<w:tblCaption w:val="${wording(table.title, TITLE_LENGTH)}"/>` +
      `<w:tblDescription w:val="${wording(table.description, DESCRIPTION_LENGTH)}"/>${end}`
    );
  });
};

/**
 * The library names relationships by chance; the same paper must give the same bytes. Names are per part, so each
 * part is renamed together with its own relationships.
 */
export const withSteadyNames = (parts: Parts): void => {
  for (const relsPath of [...parts.keys()].filter((path) => path.endsWith('.rels'))) {
    const part = relsPath.replace('_rels/', '').replace(/\.rels$/, '');
    const rels = partText(parts, relsPath);
    const names = [...rels.matchAll(/ Id="([^"]+)"/g)].map(([, name]) => name ?? '');
    const chance = names.filter((name) => !/^rId\d+$/.test(name));
    if (chance.length === 0) continue;
    const steady = new Map(chance.map((name, index) => [name, `rIdC${index + 1}`]));
    const renamed = (xml: string): string =>
      xml.replace(/="(rId[\w-]+)"/g, (whole, name: string) =>
        steady.has(name) ? `="${steady.get(name)}"` : whole,
      );
    change(parts, relsPath, renamed);
    if (parts.has(part)) change(parts, part, renamed);
  }
};

/** A namer that gives each name it meets the next number, and the same to the same. */
const inOrder = (): ((name: string) => number) => {
  const numbers = new Map<string, number>();
  return (name) => {
    const number = numbers.get(name) ?? numbers.size + 1;
    numbers.set(name, number);
    return number;
  };
};

/** The library counts bookmarks and drawings through all documents it ever wrote; here they count from 1. */
export const withSteadyIds = (xml: string): string => {
  const [bookmarks, drawings] = [inOrder(), inOrder()];
  return xml
    .replace(
      /(<w:bookmark(?:Start|End)\b[^>]*?w:id=")(\d+)"/g,
      (_, before: string, id: string) => `${before}${bookmarks(id)}"`,
    )
    .replace(
      /(<wp:docPr\b[^>]*?\bid=")(\d+)"/g,
      (_, before: string, id: string) => `${before}${drawings(id)}"`,
    );
};

/** Charts are mended in the order they were drawn; `paths` are those the library gave them. */
export const mendCharts = (parts: Parts, { charts }: Gathered, paths: string[]): void => {
  charts.forEach(({ drawn, look }, index) => {
    const path = paths[index];
    if (path === undefined) throw new Error(`Chart ${index + 1} was not written`);
    change(parts, path, (xml) => mendedChart(xml, drawn, look));
    const relsPath = path.replace('charts/', 'charts/_rels/').concat('.rels');
    change(parts, relsPath, (xml) => xml.replace(/ Id="[^"]+"/, ' Id="rId1"'));
    const target = /Target="\.\.\/(embeddings\/[^"]+)"/.exec(partText(parts, relsPath))?.[1];
    const workbook = parts.get(`word/${target}`);
    if (workbook === undefined) throw new Error(`Chart ${index + 1} has no workbook`);
    parts.set(`word/${target}`, zippedParts(unzippedParts(workbook)));
  });
};

/** The part that says which edition of which case this is. */
export const addCustomPart = (parts: Parts, paper: Paper): void => {
  const added = customPart(paper, new Set(parts.keys()));
  for (const { path, xml } of added.parts) parts.set(path, strToU8(xml));
  const { type, target } = added.relationship;
  addRelationship(parts, 'word/_rels/document.xml.rels', 'rIdCasewright', type, target);
  for (const { path, type } of added.contentTypes) declareType(parts, path, type);
};

/** Every day an export is made the same: the time is the caller's. */
export const setTimes = (parts: Parts, createdAt: string): void => {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(createdAt))
    throw new Error(`Not a time in UTC: ${createdAt}`);
  change(parts, 'docProps/core.xml', (xml) =>
    xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g, `$1${createdAt}$2`),
  );
};

/** What stands before the direction in the properties of a paragraph, in the order that the format asks for. */
const beforeDirection =
  /^<w:pPr>(?:<w:(?:pStyle|keepNext|keepLines|pageBreakBefore|framePr|widowControl|suppressLineNumbers|shd|suppressAutoHyphens|kinsoku|wordWrap|overflowPunct|topLinePunct|autoSpaceDE|autoSpaceDN)\b[^>]*\/>|<w:(numPr|pBdr|tabs)\b[^>]*>.*?<\/w:\1>)*/su;

const wordsIn = (xml: string): string =>
  [...xml.matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>/gu)].map(([, text = '']) => text).join('');

/** Paragraphs that are read from the right say so: those whose first letter is of such a script. */
export const withDirections = (xml: string): string =>
  /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(xml)
    ? xml.replace(/<w:p\b[^>/]*>(?:(?!<w:p\b[ >]).)*?<\/w:p>/gsu, (paragraph) => {
        if (!isRightToLeft(wordsIn(paragraph)) || paragraph.includes('<w:bidi/>')) return paragraph;
        const start = paragraph.indexOf('<w:pPr>');
        if (start === -1) return paragraph.replace(/^<w:p\b[^>]*>/u, '$&<w:pPr><w:bidi/></w:pPr>');
        const properties = paragraph.slice(start).replace(beforeDirection, '$&<w:bidi/>');
        return `${paragraph.slice(0, start)}${properties}`;
      })
    : xml;

/** The language of text that says none of its own, for reading aloud and for spelling. */
export const setLanguage = (parts: Parts, language: string): void => {
  const tag = languageTag(language);
  change(parts, 'docProps/core.xml', (xml) =>
    xml
      .replace(/<dc:language>[^<]*<\/dc:language>/u, '')
      .replace('</cp:coreProperties>', `<dc:language>${tag}</dc:language></cp:coreProperties>`),
  );
  change(parts, 'word/settings.xml', (xml) =>
    xml.includes('<w:themeFontLang')
      ? xml.replace(/(<w:themeFontLang\b[^>]*w:val=")[^"]*"/, `$1${tag}"`)
      : xml.replace('</w:compat>', `</w:compat><w:themeFontLang w:val="${tag}"/>`),
  );
};
