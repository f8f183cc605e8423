import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Block, Slide } from '../../src/core/document/index.ts';
import { docx } from '../../src/core/exporters/docx/index.ts';
import { pptx } from '../../src/core/exporters/pptx/index.ts';
import { unzipped } from '../../src/core/files/zip.ts';
import { PackageFile } from '../core/exporters/office/package-file.ts';
import { lineChart } from '../fixtures/sample-charts.ts';
import { sampleDeck } from '../fixtures/sample-deck.ts';
import { samplePaper, words } from '../fixtures/sample-paper.ts';
import { inWords, judged, judges } from './judges/index.ts';
import { leftOut, renderedDocuments } from './render.ts';

const missing = leftOut();
if (missing !== null) process.stdout.write(`${missing}\n`);

const createdAt = '2027-01-12T09:30:00Z';

const sentence = 'The money comes in two stages, and a gate can stop it.';

const paragraph = (id: string, text: string): Block => ({
  id,
  kind: 'paragraph',
  role: 'body',
  runs: words(text),
});

/** Two pages of words. */
const paper = await docx.write(
  {
    ...samplePaper,
    sections: [
      {
        id: 'told',
        blocks: [
          { id: 'h', kind: 'heading', level: 1, runs: words('What happens today') },
          ...Array.from({ length: 24 }, (_, index) =>
            paragraph(
              `p${index}`,
              `Customers of group ${index} ring us because we go quiet, and nobody knows how their claim stands until it is settled and the letter has come.`,
            ),
          ),
        ],
      },
    ],
  },
  { base: null, createdAt },
);

/** Two slides, of words and of a chart. */
const deck = await pptx.write(
  {
    ...sampleDeck,
    footer: 'Edition 3',
    slides: sampleDeck.slides.filter(({ id }) => ['hypothesis', 'goal'].includes(id)),
  },
  { base: null, createdAt },
);

const inch = 914_400;

/** A text box in inches, 14 points, in a colour. */
const textBox = (x: number, y: number, w: number, text: string, colour = '1A1A1A'): string =>
  `<p:sp xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><p:nvSpPr><p:cNvPr id="900" name="Planted"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="${Math.round(x * inch)}" y="${Math.round(y * inch)}"/><a:ext cx="${Math.round(w * inch)}" cy="${inch / 2}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr wrap="square" lIns="0" rIns="0" tIns="0" bIns="0"/><a:p><a:r><a:rPr lang="en-GB" sz="1400"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:rPr><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`;

const withoutContent = (xml: string): string =>
  xml
    .replaceAll(/<p:graphicFrame[ >].*?<\/p:graphicFrame>/gsu, '')
    .replaceAll(/<p:sp[ >].*?<\/p:sp>/gsu, (shape) => (shape.includes('<p:ph') ? shape : ''));

/** In place of what stands on it, so that nothing lies under what is planted. */
const onFirstSlide = (xml: string): Uint8Array =>
  new PackageFile(unzipped(deck.bytes))
    .edit('ppt/slides/slide1.xml', withoutContent)
    .before('ppt/slides/slide1.xml', '</p:spTree>', xml)
    .bytes();

/** Before the first paragraph that begins with these words. */
const inPaper = (words: string, xml: string): Uint8Array =>
  new PackageFile(unzipped(paper.bytes))
    .edit('word/document.xml', (text) => {
      const at = text.lastIndexOf('<w:p>', text.indexOf(words));
      return `${text.slice(0, at)}${xml}${text.slice(at)}`;
    })
    .bytes();

const run = (text: string, look = ''): string => `<w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r>`;

const body = (text: string, look = ''): string => `<w:p>${run(text, look)}</w:p>`;

/** All months on one axis, from letters that leave no room between them to some that leave out every other month. */
const crowded = async (): Promise<Uint8Array> => {
  const chart: Block = { id: 'c', kind: 'chart', chart: lineChart, caption: [] };
  const [slide] = sampleDeck.slides;
  if (slide === undefined) throw new Error('The sample has no slides.');
  const sizes = [1400, 1450, 1500, 1550, 1600, 1650, 1700];
  const slides = sizes.map((size): Slide => ({ ...slide, id: `s${size}`, layout: 'chart', blocks: [chart] }));
  const { bytes } = await pptx.write({ ...sampleDeck, slides }, { base: null, createdAt });
  let size = 0;
  return new PackageFile(unzipped(bytes))
    .editAll(/charts\/[^/]+\.xml$/u, (xml) => {
      size += 1;
      return xml
        .replace(/<c:tickLblSkip[^>]*>/u, '<c:tickLblSkip val="1"/>')
        .replace(/(<c:catAx>.*?)sz="\d+"/su, `$1sz="${sizes[size - 1] ?? 1600}"`);
    })
    .bytes();
};

interface Plant {
  judge: string;
  what: string;
  extension: 'docx' | 'pptx';
  bytes: Uint8Array;
}

const plants: readonly Plant[] = [
  {
    judge: 'edges',
    what: 'a text box over the edge',
    extension: 'pptx',
    bytes: onFirstSlide(textBox(12.9, 3, 2, 'Budget')),
  },
  {
    judge: 'edges',
    what: 'a paragraph that is set out of its margin',
    extension: 'docx',
    bytes: inPaper(
      'Customers of group 3',
      `<w:p><w:pPr><w:ind w:left="-1300"/></w:pPr>${run('Budget')}</w:p>`,
    ),
  },
  {
    judge: 'overlaps',
    what: 'a text box over another one',
    extension: 'pptx',
    bytes: onFirstSlide(textBox(3, 6, 4, 'Under the line') + textBox(3.1, 6.05, 4, 'Over the line')),
  },
  { judge: 'crowded-labels', what: 'all months on one axis', extension: 'pptx', bytes: await crowded() },
  {
    judge: 'legibility',
    what: 'pale grey words on a slide',
    extension: 'pptx',
    bytes: onFirstSlide(textBox(3, 6, 4, 'Hardly to be read', 'B4B4B4')),
  },
  {
    judge: 'legibility',
    what: 'pale grey words in a paper',
    extension: 'docx',
    bytes: inPaper('Customers of group 3', body('Hardly to be read', '<w:color w:val="B4B4B4"/>')),
  },
  {
    judge: 'torn-words',
    what: 'a number in a box that is too narrow',
    extension: 'pptx',
    bytes: onFirstSlide(textBox(3, 6, 0.55, '1.320.000')),
  },
  {
    judge: 'torn-words',
    what: 'a word in a column that is too narrow',
    extension: 'docx',
    bytes: inPaper(
      'Customers of group 3',
      `<w:tbl><w:tblPr><w:tblW w:type="dxa" w:w="900"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="900"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="900"/></w:tcPr>${body('Mietwagentage')}</w:tc></w:tr></w:tbl>`,
    ),
  },
  {
    judge: 'fill',
    what: 'a page that is left after a few lines',
    extension: 'docx',
    bytes: inPaper('Customers of group 3', '<w:p/>'.repeat(40)),
  },
  {
    judge: 'fill',
    what: 'a slide with nothing under its title',
    extension: 'pptx',
    bytes: new PackageFile(unzipped(deck.bytes)).edit('ppt/slides/slide1.xml', withoutContent).bytes(),
  },
  {
    judge: 'fill',
    what: 'a text box within the foot of a slide',
    extension: 'pptx',
    bytes: onFirstSlide(textBox(3, 6.9, 4, 'Over the foot')),
  },
  {
    judge: 'lonely-headings',
    what: 'a heading that its text has left',
    extension: 'docx',
    bytes: inPaper(
      'Customers of group 3',
      `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${run('What they say')}<w:r><w:br w:type="page"/></w:r></w:p>`,
    ),
  },
  {
    judge: 'leftovers',
    what: 'a prompt on a slide',
    extension: 'pptx',
    bytes: onFirstSlide(textBox(3, 6, 4, 'Click to add text')),
  },
  {
    judge: 'leftovers',
    what: 'a place on a slide that nobody filled',
    extension: 'pptx',
    bytes: onFirstSlide(
      textBox(3, 6, 4, '').replace('<p:nvPr/>', '<p:nvPr><p:ph type="body" idx="77"/></p:nvPr>'),
    ),
  },
  {
    judge: 'leftovers',
    what: 'a value that was not made',
    extension: 'docx',
    bytes: inPaper('Customers of group 3', body('It costs undefined a year.')),
  },
  {
    judge: 'repetition',
    what: 'a sentence for the third time',
    extension: 'docx',
    bytes: inPaper('Customers of group 3', body(sentence).repeat(3)),
  },
];

const work = mkdtempSync(join(tmpdir(), 'casewright-plants-'));

afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

const saved = (name: string, bytes: Uint8Array): string => {
  const path = join(work, name);
  writeFileSync(path, bytes);
  return path;
};

const sound = [saved('sound-paper.docx', paper.bytes), saved('sound-deck.pptx', deck.bytes)];
const spoiled = plants.map(({ extension, bytes }, index) => saved(`plant-${index}.${extension}`, bytes));
const rendered =
  missing === null ? renderedDocuments([...sound, ...spoiled], work) : new Map<string, never>();

const findingsOf = (path: string): string[] => {
  const document = rendered.get(path);
  if (document === undefined) throw new Error(`Not rendered: ${path}`);
  return judged(document).map(inWords);
};

describe.skipIf(missing !== null)('the judges of rendered pages', () => {
  it.each(sound)('find nothing in a sound file: %s', (path) => {
    expect(findingsOf(path)).toEqual([]);
  });

  it.each(plants.map((plant, index) => ({ ...plant, path: spoiled[index] ?? '' })))(
    'find by $judge: $what ($extension)',
    ({ judge, path }) => {
      expect(findingsOf(path).filter((finding) => finding.startsWith(judge))).not.toEqual([]);
    },
  );

  it('have each been seen to find a plant', () => {
    expect(judges.map(({ id }) => id).filter((id) => !plants.some(({ judge }) => judge === id))).toEqual([]);
  });
});
