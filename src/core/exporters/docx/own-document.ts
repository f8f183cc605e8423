import { Document, Packer, PageOrientation } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { fullTitle, type Paper } from '../../document/index.ts';
import { ourChartColours } from '../office/charts/chart-colours.ts';
import { documentProperties } from '../office/custom-part.ts';
import { languageTag, xmlSafe } from '../office/xml-text.ts';
import { placesIn } from './bookmarks.ts';
import { contentsLists, withFields } from './contents-lists.ts';
import { unzippedParts } from '../office/zip-parts.ts';
import { paperFooter, paperHeader } from './furniture.ts';
import { paperNumbering } from './numbering.ts';
import { pageSetup } from './page.ts';
import { change } from './package-edits.ts';
import { paperBody } from './paper-body.ts';
import { nothingGathered } from './paper-context.ts';
import type { WrittenPaper } from './written-paper.ts';
import { paperStyles } from './styles.ts';
import { ourTheme } from './theme.ts';
import { furnitureWords } from '../furniture-words.ts';

const hasContents = (paper: Paper): boolean =>
  paper.sections.some(({ blocks }) => blocks.some(({ kind }) => kind === 'contents'));

export const coreProperties = (paper: Paper) => ({
  title: xmlSafe(fullTitle(paper)),
  subject: xmlSafe(paper.title),
  creator: xmlSafe(paper.author),
  lastModifiedBy: xmlSafe(paper.author),
  description: xmlSafe([paper.organisation, paper.classification].filter((part) => part !== '').join('. ')),
  revision: 1,
});

/** A paper in our own look: styles, theme, header and footer all ours. */
export const ownDocument = async (paper: Paper): Promise<WrittenPaper> => {
  const language = languageTag(paper.language);
  const [words, page, gathered] = [furnitureWords(language), pageSetup(paper.paperSize), nothingGathered()];
  const places = placesIn(paper);
  const body = paperBody(paper, {
    language,
    words,
    page,
    gathered,
    places,
    contents: () => contentsLists(paper, places, words, page),
    wider: 1,
    colours: ourChartColours,
  });
  const document = new Document({
    ...coreProperties(paper),
    customProperties: documentProperties(paper).map(({ name, value }) => ({ name, value: xmlSafe(value) })),
    theme: ourTheme,
    styles: paperStyles(language, ourChartColours),
    numbering: paperNumbering(words, page),
    footnotes: gathered.footnotes,
    // Laying out takes most of the time of an export; only a list of contents needs it, since captions count without.
    pageNumbers: hasContents(paper)
      ? estimatePageNumbersWith({ guess: true })
      : () => ({ bookmarks: new Map<string, string>() }),
    sections: body.map(({ page: own, isTurned, children }) => ({
      properties: {
        page: {
          // The library swaps the sides of a page that lies.
          size: {
            width: page.width,
            height: page.height,
            orientation: isTurned ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
          },
          margin: {
            top: 1418,
            bottom: 1304,
            left: page.margin,
            right: page.margin,
            header: 680,
            footer: 600,
            gutter: 0,
          },
        },
      },
      headers: { default: paperHeader(paper, own, words) },
      footers: { default: paperFooter(paper, own, words, true) },
      children,
    })),
  });
  const parts = unzippedParts(await Packer.pack(document, 'uint8array'));
  change(parts, 'word/document.xml', (xml) => withFields(xml, paper));
  return {
    parts,
    gathered,
    charts: gathered.charts.map((_, index) => `word/charts/chart${index + 1}.xml`),
    tables: gathered.tables,
    remarks: [],
  };
};
