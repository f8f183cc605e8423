import { Document, Footer, ImageRun, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { strFromU8, strToU8 } from 'fflate';
import { unzippedParts, zippedParts } from '../../../../src/core/exporters/office/zip-parts.ts';

import { greyPicture } from '../../../fixtures/sample-paper.ts';

interface CompanyFile {
  body: string;
  /** Style ids as a German Word writes them; names stay English inside the file. */
  german?: boolean;
  template?: boolean;
  footer?: boolean;
  /** Twips that body text stays away from the right margin, as some letter templates have it. */
  indent?: number;
}

const inGerman = (stylesXml: string): string =>
  stylesXml.replace(/"Heading(\d)"/g, '"berschrift$1"').replaceAll('"Caption"', '"Beschriftung"');

/** A company's Word file as small as it can be: its theme, its heading style, its footer, on narrow Letter pages. */
export const companyFile = async ({
  body,
  german = false,
  template = false,
  footer = true,
  indent = 0,
}: CompanyFile): Promise<Uint8Array> => {
  const picture = new Paragraph({
    children: [new ImageRun({ type: 'png', data: greyPicture, transformation: { width: 40, height: 20 } })],
  });
  const foot = new Footer({
    children: [new Paragraph({ children: [new TextRun({ children: ['Acme plc ', PageNumber.CURRENT] })] })],
  });
  const document = new Document({
    theme: {
      colors: { accent1: '7A1FA2', accent2: 'F2F2F2', accent3: 'C62828' },
      fonts: { headings: 'Georgia', body: 'Georgia' },
    },
    styles: {
      default: {
        document: { paragraph: { indent: { right: indent } } },
        heading1: { run: { size: 40, color: { theme: 'accent1' } } },
      },
    },
    sections: [
      {
        properties: { page: { size: { width: 12240, height: 15840 }, margin: { left: 1800, right: 1800 } } },
        ...(footer && { footers: { default: foot } }),
        children: [new Paragraph('Words before'), new Paragraph(body), picture],
      },
    ],
  });
  const parts = unzippedParts(await Packer.pack(document, 'uint8array'));
  const change = (path: string, by: (xml: string) => string): void => {
    parts.set(path, strToU8(by(strFromU8(parts.get(path) ?? new Uint8Array()))));
  };
  if (german) {
    change('word/styles.xml', inGerman);
  }
  if (template)
    change('[Content_Types].xml', (xml) =>
      xml.replace('wordprocessingml.document.main', 'wordprocessingml.template.main'),
    );
  return zippedParts(parts);
};
