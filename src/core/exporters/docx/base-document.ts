import { Paragraph, patchDocument, PatchType, type TemplatePageNumberEstimator } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { strToU8 } from 'fflate';
import { fullTitle, type Paper, textOf } from '../../document/index.ts';
import { themeChartColours, themeHexes, type ThemeHexes } from '../office/charts/theme-chart-colours.ts';
import type { DocumentFacts } from '../office/company/fields.ts';
import { customPropertiesXml } from '../office/custom-part.ts';
import { escapeXml, languageTag } from '../office/xml-text.ts';
import { type Parts, unzippedParts, zippedParts } from '../office/zip-parts.ts';
import { adoptedStyles, usedStyles, withDefaultLanguage } from './adopted-styles.ts';
import { BODY, slotsIn, tablesBefore, withPlaceholder } from './base-body.ts';
import { placesIn } from './bookmarks.ts';
import { contentsLists, withFields } from './contents-lists.ts';
import { baseParts } from './base-parts.ts';
import {
  addFurniture,
  completeFurniture,
  type Furniture,
  furnitureParts,
  ownFurniture,
  plainWords,
  type ThemeFonts,
} from './base-furniture.ts';
import { longDate } from './furniture.ts';
import { paperNumbering } from './numbering.ts';
import { addRelationship, change, declareType, partText } from './package-edits.ts';
import { type PageSetup, pageSetup } from './page.ts';
import { ourTheme } from './theme.ts';
import { type BodyPart, paperBody, slotBody } from './paper-body.ts';
import { nothingGathered } from './paper-context.ts';
import { pruneParts } from './pruned-parts.ts';
import { coreProperties } from './own-document.ts';
import { plainPage, readableFurniture, readableStyles } from './readable-styles.ts';
import { ownStyleIds } from './styles.ts';
import { furnitureWords } from '../furniture-words.ts';
import { withTurnedSections, withTurnMarks } from './turned-sections.ts';
import type { WrittenPaper } from './written-paper.ts';

/** A company's font, or the one that stands in for it, may be so much wider than the one that is measured. */
const WIDER = 1.18;

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CUSTOM_PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';

/** The page of the company's last section: its text is as wide as the page less its margins. */
const basePage = (documentXml: string, fallback: PageSetup): PageSetup => {
  const section = documentXml.slice(documentXml.lastIndexOf('<w:sectPr'));
  const number = (element: string, attribute: string): number | null => {
    const value = new RegExp(`<w:${element}\\b[^>]*\\bw:${attribute}="(\\d+)"`).exec(section)?.[1];
    return value === undefined ? null : Number(value);
  };
  const [width, height] = [number('pgSz', 'w') ?? fallback.width, number('pgSz', 'h') ?? fallback.height];
  const [left, right] = [
    number('pgMar', 'left') ?? fallback.margin,
    number('pgMar', 'right') ?? fallback.margin,
  ];
  return { width, height, margin: left, measure: width - left - right };
};

const baseTheme = (parts: Parts): ThemeHexes => {
  const path = [...parts.keys()].find((candidate) => /^word\/theme\/theme\d*\.xml$/.test(candidate));
  return path === undefined ? {} : themeHexes(partText(parts, path));
};

/** The font of the company's text, for what asks a theme for one. */
const fontsOf = (parts: Parts): ThemeFonts => {
  const defaults = /<w:docDefaults>[\s\S]*?<\/w:docDefaults>/u.exec(partText(parts, 'word/styles.xml'))?.[0];
  const font = /<w:rFonts\b[^>]*\bw:ascii="([^"]+)"/u.exec(defaults ?? '')?.[1];
  return font === undefined ? (ourTheme.fonts ?? {}) : { headings: font, body: font };
};

const THEME = 'word/theme/theme1.xml';

/** A file that other programs wrote has no theme: its charts would be black. Ours lends its colours. */
const addTheme = (template: Parts, own: Parts): void => {
  template.set(THEME, strToU8(partText(own, THEME)));
  addRelationship(
    template,
    'word/_rels/document.xml.rels',
    'rIdOwnTheme',
    `${OFFICE}/theme`,
    'theme/theme1.xml',
  );
  declareType(template, THEME, 'application/vnd.openxmlformats-officedocument.theme+xml');
};

/** Before anything is laid out: text of a style that is not there yet would be counted as body text. */
const addOwnStyles = (template: Parts, own: Parts): void =>
  change(
    template,
    'word/styles.xml',
    (xml) => adoptedStyles(xml, partText(own, 'word/styles.xml'), ownStyleIds).stylesXml,
  );

const adoptStyles = (parts: Parts, own: Parts, language: string): void => {
  const texts = [...parts.keys()].filter((path) =>
    /^word\/(document|footnotes|header\w*|footer\w*)\.xml$/.test(path),
  );
  const adopted = adoptedStyles(
    partText(parts, 'word/styles.xml'),
    partText(own, 'word/styles.xml'),
    texts.flatMap((path) => usedStyles(partText(parts, path))),
  );
  for (const path of texts) change(parts, path, adopted.renamed);
  const used = new Set(texts.flatMap((path) => usedStyles(partText(parts, path))));
  parts.set(
    'word/styles.xml',
    strToU8(readableStyles(withDefaultLanguage(adopted.stylesXml, language), used)),
  );
  for (const path of ['header', 'footer'].flatMap((kind) => furnitureParts(parts, kind as Furniture)))
    change(parts, path, readableFurniture);
};

/** Whether the company's text says the title by itself, in a field, a control or a prompt that was answered. */
const titleStands = (template: Parts, paper: Paper): boolean => {
  const text = plainWords(partText(template, 'word/document.xml'));
  return (
    paper.title !== '' && [fullTitle(paper), paper.title].some((title) => text.includes(escapeXml(title)))
  );
};

/** A section whose first heading is what the company's own heading above its slot says loses it. */
const withoutSaidHeading = (
  section: Paper['sections'][number],
  template: Parts,
): Paper['sections'][number] => {
  // A page that was to begin with the section begins where the company has it.
  const [first, ...others] = section.blocks.filter(({ kind }, index) => index > 0 || kind !== 'page-break');
  if (first?.kind !== 'heading') return section;
  const text = escapeXml(textOf(first.runs)).toLowerCase();
  const paragraphs = [...partText(template, 'word/document.xml').matchAll(/<w:p\b[^>]*>.*?<\/w:p>/gsu)];
  return paragraphs.some(([xml]) => plainWords(xml).trim().toLowerCase() === text)
    ? { ...section, blocks: others }
    : section;
};

/** What the fields of the company's furniture say here. */
const documentFacts = (paper: Paper): DocumentFacts => ({
  title: fullTitle(paper),
  subject: paper.title,
  author: paper.author,
  organisation: paper.organisation,
  date: longDate(paper.edition.date, paper.language),
});

const addProperties = (parts: Parts, paper: Paper): void => {
  parts.set('docProps/custom.xml', strToU8(customPropertiesXml(paper)));
  declareType(parts, 'docProps/custom.xml', CUSTOM_PROPERTIES_TYPE);
  addRelationship(
    parts,
    '_rels/.rels',
    'rIdProperties',
    `${OFFICE}/custom-properties`,
    'docProps/custom.xml',
  );
};

/** Pages are counted once their sections stand. */
const withPageNumbers = async (parts: Parts, pageNumbers: TemplatePageNumberEstimator): Promise<Parts> =>
  unzippedParts(
    await patchDocument({
      outputType: 'uint8array',
      data: zippedParts(parts),
      patches: {},
      pageNumbers,
    }),
  );

/** A paper in a company's file: its styles, theme, page, header and footer, and our blocks. */
export const baseDocument = async (whole: Paper, base: Uint8Array): Promise<WrittenPaper> => {
  const language = languageTag(whole.language);
  const sections = new Set(whole.sections.map(({ id }) => id));
  const { parts: template, remarks } = baseParts(base, documentFacts(whole), sections);
  withPlaceholder(template, sections);
  pruneParts(template);
  change(template, 'word/document.xml', plainPage);
  const slots = slotsIn(template);
  const paper = {
    ...whole,
    sections: whole.sections.map((section) =>
      slots.includes(section.id) ? withoutSaidHeading(section, template) : section,
    ),
  };
  const page = basePage(partText(template, 'word/document.xml'), pageSetup(paper.paperSize));
  const themed = baseTheme(template);
  const isThemed = Object.keys(themed).length > 0;
  const theme: ThemeHexes = isThemed ? themed : { ...ourTheme.colors };
  const [words, places] = [furnitureWords(language), placesIn(paper)];
  const [gathered, own] = [nothingGathered(), await ownFurniture(paper, page, theme, fontsOf(template))];
  if (!isThemed) addTheme(template, own);
  addOwnStyles(template, own);
  const context = {
    language,
    words,
    page,
    gathered,
    wider: WIDER,
    colours: themeChartColours(theme),
    places,
    contents: () => contentsLists(paper, places, words, page),
  };
  const rest = {
    ...paper,
    title: titleStands(template, paper) ? '' : paper.title,
    sections: paper.sections.filter(({ id }) => !slots.includes(id)),
  };
  let body: BodyPart[] = [];
  const tables: WrittenPaper['tables'] = [];
  const theirs = tablesBefore(template);
  /** Drawn in the order of the text, in which charts and tables are counted. */
  const patches = Object.fromEntries(
    slots.map((slot, index) => {
      const before = gathered.tables.length;
      const section = paper.sections.find(({ id }) => id === slot);
      if (slot === BODY) body = paperBody(rest, context);
      const children =
        slot === BODY || section === undefined ? withTurnMarks(body) : slotBody(section, context);
      tables.push(
        ...Array.from({ length: theirs[index] ?? 0 }, () => null),
        ...gathered.tables.slice(before),
      );
      return [
        slot,
        { type: PatchType.DOCUMENT, children: children.length > 0 ? children : [new Paragraph('')] },
      ];
    }),
  );
  const pageNumbers = estimatePageNumbersWith({ guess: true });
  const hasTurned = body.length > 1;
  const written = await patchDocument({
    outputType: 'uint8array',
    data: zippedParts(template),
    patches,
    keepOriginalStyles: false,
    footnotes: gathered.footnotes,
    numbering: paperNumbering(words, page),
    ...(!hasTurned && { pageNumbers }),
    properties: coreProperties(paper),
  });
  const first = unzippedParts(written);
  addFurniture(first, own);
  completeFurniture(first, own, paper);
  change(first, 'word/document.xml', (xml) => withTurnedSections(xml, body));
  const parts = hasTurned ? await withPageNumbers(first, pageNumbers) : first;
  change(parts, 'word/document.xml', (xml) => withFields(xml, paper));
  adoptStyles(parts, own, language);
  addProperties(parts, paper);
  return {
    parts,
    gathered,
    tables,
    charts: [...parts.keys()].filter(
      (path) => /^word\/charts\/chart\d+\.xml$/.test(path) && !template.has(path),
    ),
    remarks,
  };
};
