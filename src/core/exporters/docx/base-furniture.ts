import { Document, type IThemeOptions, Packer, Paragraph } from 'docx';
import { strToU8 } from 'fflate';
import type { Paper } from '../../document/index.ts';
import { furnitureWords } from '../furniture-words.ts';
import { themeChartColours, type ThemeHexes } from '../office/charts/theme-chart-colours.ts';
import { escapeXml, languageTag } from '../office/xml-text.ts';
import { type Parts, unzippedParts } from '../office/zip-parts.ts';
import { paperFooter, paperHeader } from './furniture.ts';
import { addRelationship, change, declareType, partText } from './package-edits.ts';
import type { PageSetup } from './page.ts';
import { paperStyles } from './styles.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export type ThemeFonts = NonNullable<IThemeOptions['fonts']>;

/** Our styles, header and footer as parts, for what the company's file lacks: its second footer has no number. */
export const ownFurniture = async (
  paper: Paper,
  page: PageSetup,
  colors: ThemeHexes,
  fonts: ThemeFonts,
): Promise<Parts> => {
  const words = furnitureWords(paper.language);
  const document = new Document({
    theme: { colors, fonts },
    styles: paperStyles(languageTag(paper.language), themeChartColours(colors)),
    sections: [
      {
        properties: { titlePage: true },
        headers: { default: paperHeader(paper, page, words) },
        footers: {
          default: paperFooter(paper, page, words, true),
          first: paperFooter(paper, page, words, false),
        },
        children: [new Paragraph('')],
      },
    ],
  });
  return unzippedParts(await Packer.pack(document, 'uint8array'));
};

export type Furniture = 'header' | 'footer';

/** Which pages a header or footer stands on. */
type PageType = 'default' | 'first' | 'even';

/** The pages that the company's last section tells apart: without a header of its own such a page has none at all. */
const pageTypes = (parts: Parts): PageType[] => {
  const document = partText(parts, 'word/document.xml');
  const isOn = (xml: string, element: string): boolean =>
    new RegExp(`<w:${element}(?:\\s*/>|\\s+w:val="(?:1|true|on)")`, 'u').test(xml);
  return [
    'default',
    ...(isOn(document.slice(document.lastIndexOf('<w:sectPr')), 'titlePg') ? (['first'] as const) : []),
    ...(isOn(partText(parts, 'word/settings.xml'), 'evenAndOddHeaders') ? (['even'] as const) : []),
  ];
};

/** The part that is the header or footer of such pages of the last section. */
const furniturePart = (parts: Parts, kind: Furniture, type: PageType): string | null => {
  const document = partText(parts, 'word/document.xml');
  const section = document.slice(document.lastIndexOf('<w:sectPr'));
  const reference = (section.match(new RegExp(`<w:${kind}Reference\\b[^>]*>`, 'gu')) ?? []).find((each) =>
    each.includes(`w:type="${type}"`),
  );
  const id = /\br:id="([^"]*)"/u.exec(reference ?? '')?.[1];
  if (id === undefined) return null;
  const target = (partText(parts, 'word/_rels/document.xml.rels').match(/<Relationship\b[^>]*>/gu) ?? [])
    .find((each) => each.includes(`Id="${id}"`))
    ?.match(/\bTarget="([^"]*)"/u)?.[1];
  return target === undefined ? null : `word/${target}`;
};

const countsPages = (parts: Parts, path: string | null): boolean =>
  path !== null && /(?:instr="|instrText[^>]*>)\s*PAGE\b/u.test(partText(parts, path));

const ownFooter = (own: Parts, isNumbered: boolean): string => {
  const footers = [...own]
    .filter(([path]) => /^word\/footer\d+\.xml$/u.test(path))
    .map(([path]) => partText(own, path));
  return footers.find((xml) => /instrText[^>]*>\s*PAGE\b/u.test(xml) === isNumbered) ?? '';
};

/** Header and footer are the company's; pages that have none get ours, with classification, version and page. */
export const addFurniture = (parts: Parts, own: Parts): void => {
  for (const type of pageTypes(parts))
    for (const kind of ['header', 'footer'] as const) {
      if (furniturePart(parts, kind, type) !== null) continue;
      const isNumbered = !countsPages(parts, furniturePart(parts, 'header', type));
      const [path, id] = [`word/${kind}Own${type}.xml`, `rIdOwn${kind}${type}`];
      parts.set(
        path,
        strToU8(kind === 'header' ? partText(own, 'word/header1.xml') : ownFooter(own, isNumbered)),
      );
      addRelationship(
        parts,
        'word/_rels/document.xml.rels',
        id,
        `${OFFICE}/${kind}`,
        path.slice('word/'.length),
      );
      declareType(parts, path, `${WORD_TYPE}.${kind}+xml`);
      const reference = `<w:${kind}Reference w:type="${type}" r:id="${id}" xmlns:r="${OFFICE}"/>`;
      change(parts, 'word/document.xml', (xml) => {
        const at = xml.lastIndexOf('<w:sectPr');
        const end = xml.indexOf('>', at) + 1;
        return `${xml.slice(0, end)}${reference}${xml.slice(end)}`;
      });
    }
};

export const furnitureParts = (parts: Parts, kind: Furniture): string[] =>
  [...parts.keys()].filter((path) => new RegExp(`^word/${kind}\\w*\\.xml$`, 'u').test(path));

export const plainWords = (xml: string): string => xml.replace(/<[^>]+>/gu, '');

/** Room between our line and the text, where the company's header is as high as its margin. */
const ROOM_BELOW = '<w:spacing w:before="0" w:after="160"/>';

/** Adds the line of ours to each header or footer of the company that does not say what a reader must find there. */
export const completeFurniture = (parts: Parts, own: Parts, paper: Paper): void => {
  const classification = escapeXml(paper.classification);
  const added = (path: string, line: string): void =>
    change(parts, path, (xml) => xml.replace(/<\/w:(?:hdr|ftr)>\s*$/u, (end) => `${line}${end}`));
  const lineOf = (xml: string): string => /<w:p\b[\s\S]*<\/w:p>/u.exec(xml)?.[0] ?? '';
  for (const type of pageTypes(parts)) {
    const [header, footer] = [furniturePart(parts, 'header', type), furniturePart(parts, 'footer', type)];
    const said = [header, footer].flatMap((path) => (path === null ? [] : [partText(parts, path)]));
    if (
      header !== null &&
      classification !== '' &&
      !said.map(plainWords).some((text) => text.includes(classification))
    )
      added(
        header,
        lineOf(partText(own, 'word/header1.xml')).replace(
          /<w:pStyle w:val="PaperHeader"\/>/u,
          (style) => `${style}${ROOM_BELOW}`,
        ),
      );
    if (footer !== null && ![header, footer].some((path) => countsPages(parts, path)))
      added(footer, lineOf(ownFooter(own, true)));
  }
};
