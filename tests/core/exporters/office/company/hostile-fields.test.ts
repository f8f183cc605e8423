import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { baseParts } from '../../../../../src/core/exporters/docx/base-parts.ts';
import { fieldFaults } from '../../../../../src/core/exporters/office/field-faults.ts';
import { wordFile } from './hostile-word.ts';

const instructions: readonly string[] = [
  'DDEAUTO excel evil a1',
  'DDE c:\\evil x y',
  'ddeauto evil',
  'INCLUDEPICTURE "https://evil/p.png" \\d',
  'INCLUDETEXT "\\\\evil\\a.docx"',
  'INCLUDE evil',
  'IMPORT evil.wmf',
  'LINK Excel.Sheet.8 evil.xls R1C1 \\a',
  'EMBED evil',
  'DATABASE \\d evil.mdb',
  'AUTOTEXT evil',
  'AUTOTEXTLIST evil',
  'MACROBUTTON evil Press',
  'GOTOBUTTON evil Press',
  'PRINT "evil"',
  'HYPERLINK "file://evil/x"',
  'HYPERLINK "\\\\evil\\x"',
  'HYPERLINK "javascript:evil()"',
  'HYPERLINK evil.exe',
  'HYPERLINK "https://fine.example" \\m "file:evil"',
  'FILLIN "evil"',
  'ASK evil "evil"',
  'MERGEFIELD evil',
  'DOCVARIABLE evil',
  'DOCPROPERTY evil',
  'FILENAME \\p evil',
  'RD "evil.docx"',
  'INFO evil',
  'IF 1 = 1 "evil" "evil"',
  'SET evil "x"',
  'evil',
  'PAGE "\\\\evil\\x"',
  'REF "https://evil"',
  'TOC \\o "1-3" evil://x',
  'D\u00ADDEAUTO evil',
  '',
  '=evil',
];

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const run = (inner: string): string => `<w:r>${inner}</w:r>`;
const char = (kind: string): string => run(`<w:fldChar w:fldCharType="${kind}"/>`);
const code = (text: string): string =>
  run(`<w:instrText xml:space="preserve">${escaped(text)}</w:instrText>`);
const result = run('<w:t>evil</w:t>');
const inParagraph = (inner: string): string => `<w:p>${inner}</w:p>`;

/** Ways to write one field. */
const shapes: Record<string, (instruction: string) => string> = {
  'in one element': (text) => inParagraph(`<w:fldSimple w:instr="${escaped(text)}">${result}</w:fldSimple>`),
  'in runs': (text) =>
    inParagraph(char('begin') + code(` ${text} `) + char('separate') + result + char('end')),
  'cut letter by letter': (text) =>
    inParagraph(char('begin') + Array.from(text, code).join('') + char('separate') + result + char('end')),
  'in text instead of instructions': (text) =>
    inParagraph(char('begin') + run(`<w:t>${escaped(text)}</w:t>`) + char('end')),
  'in the instruction of another': (text) =>
    inParagraph(char('begin') + code('PAGE ') + char('begin') + code(text) + char('end') + char('end')),
  'in the result of another': (text) =>
    inParagraph(
      char('begin') +
        code('REF a') +
        char('separate') +
        char('begin') +
        code(text) +
        char('separate') +
        result +
        char('end') +
        char('end'),
    ),
  'over two paragraphs': (text) =>
    inParagraph(char('begin') + code(text)) + inParagraph(char('separate') + result + char('end')),
  'without an end': (text) => inParagraph(char('begin') + code(text) + char('separate') + result),
  'without a beginning': (text) => inParagraph(code(text) + result + char('end')),
  'as a change': (text) =>
    inParagraph(`<w:ins w:id="1" w:author="x">${char('begin')}${code(text)}${char('end')}</w:ins>`),
  'in a content control': (text) =>
    `<w:sdt><w:sdtContent>${inParagraph(char('begin') + code(text) + char('end'))}</w:sdtContent></w:sdt>`,
  'in two branches': (text) =>
    inParagraph(
      run(
        `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><mc:Choice Requires="wps"><w:fldChar w:fldCharType="begin"/><w:instrText>${escaped(text)}</w:instrText></mc:Choice><mc:Fallback><w:instrText>${escaped(text)}</w:instrText></mc:Fallback></mc:AlternateContent>`,
      ) + char('end'),
    ),
  'in a text box': (text) =>
    inParagraph(
      run(
        `<w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:textbox><w:txbxContent>${inParagraph(char('begin') + code(text) + char('end'))}</w:txbxContent></v:textbox></v:shape></w:pict>`,
      ),
    ),
  'in a cell': (text) =>
    `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>${inParagraph(`<w:fldSimple w:instr="${escaped(text)}"/>`)}</w:tc></w:tr></w:tbl>`,
  'begun in a text box, ended outside': (text) =>
    inParagraph(
      run(
        `<w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:textbox><w:txbxContent>${inParagraph(char('begin') + code('PAGE'))}</w:txbxContent></v:textbox></v:shape></w:pict>`,
      ) +
        code(text) +
        char('end'),
    ),
};

const places: Record<string, { path: string; mark: string }> = {
  'the text': { path: 'word/document.xml', mark: '<w:p>' },
  'a footer': { path: 'word/footer1.xml', mark: '</w:ftr>' },
  'a note': { path: 'word/footnotes.xml', mark: '</w:footnote>' },
};

const inBase = async (xml: string, { path, mark }: { path: string; mark: string }) => {
  const { parts, remarks } = baseParts((await wordFile()).before(path, mark, xml).bytes());
  const texts = [...parts]
    .filter(([name]) => name.endsWith('.xml'))
    .map(([name, bytes]) => ({ name, xml: strFromU8(bytes) }));
  return { texts, remarks };
};

describe('a field that would load or start something does not come along', () => {
  it.each(Object.entries(shapes))('written %s', async (shape, written) => {
    for (const place of Object.values(places))
      for (const instruction of instructions) {
        const { texts, remarks } = await inBase(written(instruction), place);
        expect(
          texts.flatMap(({ name, xml }) => fieldFaults(name, xml)),
          instruction,
        ).toEqual([]);
        const kept =
          /^(?:HYPERLINK|INCLUDEPICTURE|=)/u.test(instruction) ||
          /two branches|text instead|letter/u.test(shape);
        if (!kept)
          expect(
            texts.filter(({ xml }) => /DDE|INCLUDE|https?:\/\/evil|file:/u.test(xml)),
            instruction,
          ).toEqual([]);
        if (shape !== 'without a beginning') expect(remarks.join(' '), instruction).toMatch(/field/u);
      }
  });
});

describe('a field that reads only its document', () => {
  const kept = [
    'PAGE',
    ' NUMPAGES  \\* MERGEFORMAT ',
    'STYLEREF "Heading 1"',
    'SEQ Table \\* ARABIC',
    'TOC \\o "1-3" \\h \\z \\u',
    'PAGEREF _Toc1 \\h',
    'page',
    'HYPERLINK "https://acme.example/a?b=c"',
    'HYPERLINK \\l "there"',
  ];

  it.each(kept)('comes along: %s', async (instruction) => {
    for (const shape of [
      'in one element',
      'in runs',
      'cut letter by letter',
      'over two paragraphs',
      'in a text box',
    ]) {
      const { texts, remarks } = await inBase(shapes[shape]?.(instruction) ?? '', {
        path: 'word/footer1.xml',
        mark: '</w:ftr>',
      });
      const footer = texts.find(({ name }) => name === 'word/footer1.xml')?.xml ?? '';
      expect(footer, shape).toContain(escaped(instruction.trim()));
      expect(remarks, shape).toEqual([]);
    }
  });

  it('says what holds in this paper where it told of the old one', async () => {
    const facts = {
      title: 'Our title',
      subject: 's',
      author: 'a',
      organisation: 'Our company',
      date: '12 January 2027',
    };
    const texts = (instruction: string, shape: string) =>
      wordFile().then((file) => {
        const { parts } = baseParts(
          file.before('word/footer1.xml', '</w:ftr>', shapes[shape]?.(instruction) ?? '').bytes(),
          facts,
        );
        return strFromU8(parts.get('word/footer1.xml') ?? new Uint8Array());
      });
    for (const shape of ['in one element', 'in runs']) {
      expect(await texts('TITLE', shape)).toContain('Our title');
      expect(await texts('DOCPROPERTY "Company"', shape)).toContain('Our company');
      const dated = await texts('DATE \\@ "d MMMM yyyy"', shape);
      expect(dated).toContain('12 January 2027');
      expect(dated).not.toMatch(/DATE|evil/u);
    }
  });
});
