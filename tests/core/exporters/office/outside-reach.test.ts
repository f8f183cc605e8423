import { beforeAll, describe, expect, it } from 'vitest';
import { docx } from '../../../../src/core/exporters/docx/index.ts';
import { checkedFile, reachFaults } from '../../../../src/core/exporters/office/self-check.ts';
import { unzippedParts, zippedParts } from '../../../../src/core/exporters/office/zip-parts.ts';
import { pptx } from '../../../../src/core/exporters/pptx/index.ts';
import { sampleDeck } from '../../../fixtures/sample-deck.ts';
import { samplePaper } from '../../../fixtures/sample-paper.ts';
import { PackageFile } from './package-file.ts';

const createdAt = '2027-01-12T09:30:00Z';
const DOCUMENT = 'word/document.xml';
const SLIDE = 'ppt/slides/slide1.xml';

let paper: Uint8Array;
let deck: Uint8Array;

beforeAll(async () => {
  paper = (await docx.write(samplePaper, { base: null, createdAt })).bytes;
  deck = (await pptx.write(sampleDeck, { base: null, createdAt })).bytes;
});

const inBody = (xml: string) => (file: PackageFile) => file.before(DOCUMENT, '<w:p>', xml);
const inRun = (xml: string) => inBody(`<w:p><w:r>${xml}</w:r></w:p>`);
const field = (...codes: string[]) =>
  inBody(
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${codes.map((code) => `<w:r><w:instrText>${code}</w:instrText></w:r>`).join('')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
  );
const onSlide = (xml: string) => (file: PackageFile) => file.before(SLIDE, '</p:spTree>', xml);
const outside = (part: string, kind: string, target: string) => (file: PackageFile) =>
  file.relate(part, 'rIdBad', kind, target, true);

type Plant = [string, (file: PackageFile) => PackageFile, RegExp];

const inPaper: Plant[] = [
  ['a picture on a server', outside(DOCUMENT, 'image', 'https://x.example/p.png'), /leads to https/],
  ['a link to a file', outside(DOCUMENT, 'hyperlink', 'file:///c:/x'), /leads to file/],
  ['a link to a share', outside(DOCUMENT, 'hyperlink', '\\\\server\\x'), /leads to/],
  ['a link to a script', outside('word/header1.xml', 'hyperlink', 'javascript:x()'), /leads to javascript/],
  [
    'a target outside that does not say so',
    (file) => file.relate(DOCUMENT, 'rIdBad', 'image', '//server/p.png'),
    /leads to/,
  ],
  [
    'a template',
    outside('word/settings.xml', 'attachedTemplate', 'https://x.example/t.dotm'),
    /of the kind .*attachedTemplate/,
  ],
  [
    'an object',
    (file) =>
      file.add('word/embeddings/o.bin', 'x').relate(DOCUMENT, 'rIdBad', 'oleObject', 'embeddings/o.bin'),
    /of the kind .*oleObject/,
  ],
  [
    'a workbook of another document',
    (file) =>
      file
        .move('word/embeddings/Microsoft_Excel_Worksheet1.xlsx', 'word/embeddings/other.xlsx')
        .relate(DOCUMENT, 'rIdBad', 'package', 'embeddings/other.xlsx'),
    /embedded object/,
  ],
  [
    'a workbook that is none',
    (file) => file.add('word/embeddings/Microsoft_Excel_Worksheet1.xlsx', 'MZ'),
    /is no workbook/,
  ],
  [
    'a workbook with macros',
    (file) =>
      file.add(
        'word/embeddings/Microsoft_Excel_Worksheet1.xlsx',
        zippedParts(new Map([['xl/vbaProject.bin', new Uint8Array([1])]])),
      ),
    /holds xl\/vbaProject/,
  ],
  ['a picture that is none', (file) => file.add('word/media/image1.png', '<svg/>'), /is no picture/],
  ['a part of a strange name', (file) => file.add('word/vbaProject.bin', 'x'), /no part of ours/],
  [
    'a type of macros',
    (file) => file.declare('word/document.xml', 'application/vnd.ms-word.document.macroEnabled.main+xml'),
    /declares macro/,
  ],
  ['a field that starts a program', field('DDEAUTO excel x y'), /field says DDEAUTO/],
  ['a field in pieces', field('INCL', 'UDE', 'TEXT x'), /field says INCLUDETEXT/],
  ['a field in small letters', field('ddeauto x'), /field says ddeauto/],
  ['a field that leads to a share', field('PAGE "\\\\server\\x"'), /field says PAGE/],
  ['a link as a field', field('HYPERLINK &quot;file://x&quot;'), /field says HYPERLINK/],
  ['a field in one element', inBody('<w:p><w:fldSimple w:instr=" LINK x "/></w:p>'), /field says LINK/],
  [
    'a field without an end',
    inRun('<w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText>'),
    /does not end/,
  ],
  ['instructions outside of a field', inRun('<w:instrText>DDEAUTO x</w:instrText>'), /outside of one/],
  ['a field of nothing', field(''), /says nothing/],
  ['an inserted document', inBody('<w:altChunk r:id="x"/>'), /holds w:altChunk/],
  ['a control', inRun('<w:object><w:control/></w:object>'), /holds w:object/],
  [
    'a control bound to data',
    inBody('<w:sdt><w:sdtPr><w:dataBinding/></w:sdtPr></w:sdt>'),
    /holds w:dataBinding/,
  ],
  ['a tracked change', inBody('<w:p><w:del w:author="x"/></w:p>'), /holds w:del/],
  ['a comment', inRun('<w:commentReference w:id="0"/>'), /holds w:comment/],
  [
    'a drawing that fetches',
    inRun('<w:pict><v:imagedata xmlns:v="urn:schemas-microsoft-com:vml" src="http://x"/></w:pict>'),
    /src leads to http/,
  ],
  [
    'a drawing that starts something',
    inRun('<w:pict><v:rect xmlns:v="urn:schemas-microsoft-com:vml" onclick="x()"/></w:pict>'),
    /starts something by onclick/,
  ],
  [
    'a drawing on a share',
    inRun('<w:pict><v:rect xmlns:v="urn:schemas-microsoft-com:vml" href="\\\\server\\x"/></w:pict>'),
    /href leads to/,
  ],
  ['hidden data of another', (file) => file.add('customXml/item2.xml', '<budget/>'), /data that is not ours/],
  [
    'hidden data twice',
    (file) => file.add('customXml/item2.xml', '<document xmlns="urn:casewright:document:1"/>'),
    /more than our own/,
  ],
  [
    'another author',
    (file) => file.edit('docProps/core.xml', (xml) => xml.replace(/(<dc:creator>)[^<]*/u, '$1Somebody')),
    /names Somebody/,
  ],
  [
    'another company',
    (file) =>
      file.edit('docProps/app.xml', (xml) =>
        xml.replace(/\/>\s*$/u, '><Company>Rival</Company></Properties>'),
      ),
    /names Rival/,
  ],
  [
    'a manager',
    (file) =>
      file.edit('docProps/app.xml', (xml) =>
        xml.replace(/\/>\s*$/u, '><Manager>Rita</Manager></Properties>'),
      ),
    /says Rita/,
  ],
  [
    'a property of its own',
    (file) => file.edit('docProps/custom.xml', (xml) => xml.replace('name="Edition"', 'name="Project"')),
    /says Project/,
  ],
];

const inDeck: Plant[] = [
  [
    'a click that starts a program',
    onSlide('<p:sp><a:hlinkClick action="ppaction://program"/></p:sp>'),
    /action leads to ppaction/,
  ],
  ['a pointer that opens something', onSlide('<p:sp><a:hlinkHover/></p:sp>'), /holds a:hlinkHover/],
  ['a drawing that could run', onSlide('<asvg:svgBlip xmlns:asvg="x"/>'), /svgBlip/],
  ['a sound', onSlide('<a:snd/>'), /holds a:snd/],
  ['a film', onSlide('<a:videoFile/>'), /holds a:videoFile/],
  ['an object', onSlide('<p:oleObj/>'), /holds p:oleObj/],
  ['movement', onSlide('<p:timing/>'), /holds p:timing/],
  ['tags', (file) => file.relate(SLIDE, 'rIdBad', 'tags', '../tags/tag1.xml'), /of the kind .*tags/],
  [
    'a picture on a server',
    outside('ppt/slideMasters/slideMaster1.xml', 'image', 'https://x.example/p.png'),
    /leads to https/,
  ],
];

const faultsOf = (bytes: Uint8Array, document: typeof samplePaper | typeof sampleDeck, make: Plant[1]) =>
  reachFaults(make(new PackageFile(unzippedParts(bytes))).bytes(), document).join('; ');

describe('the look over a finished file', () => {
  it('finds nothing in files that may be sent', () => {
    expect(reachFaults(paper, samplePaper)).toEqual([]);
    expect(reachFaults(deck, sampleDeck)).toEqual([]);
  });

  it.each(inPaper)('finds in a paper %s', (_, make, words) => {
    expect(faultsOf(paper, samplePaper, make)).toMatch(words);
  });

  it.each(inDeck)('finds in a deck %s', (_, make, words) => {
    expect(faultsOf(deck, sampleDeck, make)).toMatch(words);
  });

  it('keeps the file back', () => {
    const planted = outside(DOCUMENT, 'hyperlink', 'file:///c:/x')(new PackageFile(unzippedParts(paper)));
    expect(() => checkedFile(planted.bytes(), samplePaper)).toThrow('not safe');
  });

  it('lets people write of such things', async () => {
    const wording = 'DDEAUTO file://x \\\\server onclick="x" ppaction://program <w:object> javascript:x()';
    const spoken = {
      ...samplePaper,
      title: wording,
      organisation: wording,
      author: wording,
      footer: wording,
      sections: [
        {
          id: 'a',
          blocks: [
            {
              id: 'a/1',
              kind: 'paragraph' as const,
              role: 'body' as const,
              runs: [{ kind: 'text' as const, text: wording }],
            },
          ],
        },
      ],
    };
    const { bytes } = await docx.write(spoken, { base: null, createdAt });
    expect(reachFaults(bytes, spoken)).toEqual([]);
  });
});
