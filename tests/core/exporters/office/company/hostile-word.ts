import { strFromU8, strToU8 } from 'fflate';
import { unzippedParts } from '../../../../../src/core/exporters/office/zip-parts.ts';
import { companyFile } from '../../docx/company-file.ts';
import { PackageFile } from '../package-file.ts';

/** A company's Word file whose own words stay around the paper, to be made hostile. */
export const wordFile = async (): Promise<PackageFile> =>
  new PackageFile(unzippedParts(await companyFile({ body: '{{body}}' })));

const DOCUMENT = 'word/document.xml';
const FOOTER = 'word/footer1.xml';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = `xmlns:r="${RELATIONSHIPS}"`;
const V = 'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"';

/** The beginning of the container that old Office programs write, with the name of a stream in it. */
export const compoundFile = (stream: string): Uint8Array =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array.from({ length: 504 }, () => 0),
    ...[...strToU8(stream)].flatMap((byte) => [byte, 0]),
    ...Array.from({ length: 64 }, () => 0),
  ]);

const body = (file: PackageFile, xml: string): PackageFile => file.before(DOCUMENT, '<w:p>', xml);
const paragraph = (inner: string): string => `<w:p>${inner}</w:p>`;
const run = (inner: string): string => `<w:r>${inner}</w:r>`;
const settings = (file: PackageFile, xml: string): PackageFile =>
  file.edit('word/settings.xml', (text) => text.replace(/(<w:settings[^>]*>)/u, (start) => `${start}${xml}`));

const blip = (attribute: string): string =>
  paragraph(
    run(
      `<w:drawing><wp:inline><wp:extent cx="1" cy="1"/><wp:docPr id="1" name="p"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="p"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip ${attribute}="rIdBad"/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`,
    ),
  );

const picture = (file: PackageFile, target: string, attribute = 'r:link'): PackageFile =>
  body(file, blip(attribute)).relate(DOCUMENT, 'rIdBad', 'image', target, true);

const link = (file: PackageFile, target: string): PackageFile =>
  body(file, paragraph(`<w:hyperlink r:id="rIdBad">${run('<w:t>Read more</w:t>')}</w:hyperlink>`)).relate(
    DOCUMENT,
    'rIdBad',
    'hyperlink',
    target,
    true,
  );

const vml = (file: PackageFile, inner: string): PackageFile =>
  body(file, paragraph(run(`<w:pict ${V}><v:shape id="s">${inner}</v:shape></w:pict>`)));

export const utf16 = (file: PackageFile, path: string): PackageFile => {
  const text = `\uFEFF${strFromU8(file.parts.get(path) ?? new Uint8Array()).replace('UTF-8', 'UTF-16')}`;
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at += 1) {
    bytes[at * 2] = text.charCodeAt(at) & 255;
    bytes[at * 2 + 1] = text.charCodeAt(at) >> 8;
  }
  return file.add(path, bytes);
};

export interface Hostile {
  make: (file: PackageFile) => PackageFile;
  /** What the refusal says, when the file must be refused. */
  refused?: RegExp;
  /** What the remark says, when it is worth a word. */
  said?: RegExp;
}

export const hostileWord: Record<string, Hostile> = {
  'a picture on a server': {
    make: (file) => picture(file, 'https://evil.example/p.png'),
    said: /picture that lies outside/,
  },
  'a picture on a share': { make: (file) => picture(file, '\\\\evil\\share\\p.png') },
  'a picture on a share, by file address': { make: (file) => picture(file, 'file://evil/share/p.png') },
  'an embedded picture that lies outside': { make: (file) => picture(file, 'http://evil/p.png', 'r:embed') },
  'a picture outside that does not say so': {
    make: (file) => body(file, blip('r:embed')).relate(DOCUMENT, 'rIdBad', 'image', 'http://evil/p.png'),
  },
  'a picture that is a page with a script': {
    make: (file) =>
      body(file, blip('r:embed'))
        .add(
          'word/media/logo.svg',
          '<svg xmlns="http://www.w3.org/2000/svg" onload="evil()"/>',
          'image/svg+xml',
        )
        .relate(DOCUMENT, 'rIdBad', 'image', 'media/logo.svg'),
    said: /cannot be checked/,
  },
  'a program named as a picture': {
    make: (file) =>
      body(file, blip('r:embed'))
        .add('word/media/logo.png', 'MZ evil', 'image/png')
        .relate(DOCUMENT, 'rIdBad', 'image', 'media/logo.png'),
  },
  'a link to a file': { make: (file) => link(file, 'file:///c:/evil.exe'), said: /a link to another file/ },
  'a link to a share': { make: (file) => link(file, '\\\\evil\\a.exe') },
  'a link to a script': { make: (file) => link(file, 'javascript:evil()') },
  'a link to another program': { make: (file) => link(file, 'ms-word:ofe|u|https://evil/a.docx') },
  'a link to a search of the system': { make: (file) => link(file, 'search-ms:query=evil') },
  'a link in disguise': { make: (file) => link(file, 'https:\\\\evil\\a') },
  'a link in a footer': {
    make: (file) =>
      file
        .before(
          FOOTER,
          '</w:ftr>',
          paragraph(`<w:hyperlink ${R} r:id="rIdBad">${run('<w:t>x</w:t>')}</w:hyperlink>`),
        )
        .relate(FOOTER, 'rIdBad', 'hyperlink', 'file://evil/x', true),
  },
  'an embedded object': {
    make: (file) =>
      body(
        file,
        paragraph(
          run(
            `<w:object ${V}><v:shape id="s"/><o:OLEObject Type="Embed" ProgID="evil" ShapeID="s" r:id="rIdBad"/></w:object>`,
          ),
        ),
      )
        .add(
          'word/embeddings/oleObject1.bin',
          compoundFile('evil'),
          'application/vnd.openxmlformats-officedocument.oleObject',
        )
        .relate(DOCUMENT, 'rIdBad', 'oleObject', 'embeddings/oleObject1.bin'),
    said: /embedded object/,
  },
  'a linked object': {
    make: (file) =>
      body(
        file,
        paragraph(
          run(
            `<w:object ${V}><o:OLEObject Type="Link" ProgID="evil" ShapeID="s" r:id="rIdBad" UpdateMode="Always"/></w:object>`,
          ),
        ),
      ).relate(DOCUMENT, 'rIdBad', 'oleObject', 'file:///\\\\evil\\book.xlsx', true),
  },
  'an object in a picture': {
    make: (file) =>
      body(file, paragraph(run(`<w:pict ${V}><o:OLEObject Type="Link" ProgID="evil"/></w:pict>`))),
  },
  'a control': {
    make: (file) =>
      body(file, paragraph(run(`<w:object><w:control r:id="rIdBad" w:name="evil"/></w:object>`)))
        .add(
          'word/activeX/activeX1.xml',
          '<ax:ocx xmlns:ax="http://schemas.microsoft.com/office/2006/activeX" ax:classid="evil"/>',
          'application/vnd.ms-office.activeX+xml',
        )
        .relate(DOCUMENT, 'rIdBad', 'control', 'activeX/activeX1.xml'),
    said: /control/,
  },
  'an inserted document': {
    make: (file) =>
      body(file, '<w:altChunk r:id="rIdBad"/>')
        .add('word/chunk.html', '<script>evil()</script>', 'text/html')
        .relate(DOCUMENT, 'rIdBad', 'aFChunk', 'chunk.html'),
    said: /inserted document/,
  },
  'a chapter in another file': {
    make: (file) =>
      body(file, paragraph('<w:subDoc r:id="rIdBad"/>')).relate(
        DOCUMENT,
        'rIdBad',
        'subDocument',
        'file://evil/a.docx',
        true,
      ),
    said: /inserted document/,
  },
  'a template on a server': {
    make: (file) =>
      settings(file, `<w:attachedTemplate ${R} r:id="rIdBad"/>`).relate(
        'word/settings.xml',
        'rIdBad',
        'attachedTemplate',
        'https://evil/t.dotm',
        true,
      ),
    said: /link to its template/,
  },
  'a form letter': {
    make: (file) =>
      settings(
        file,
        '<w:mailMerge><w:mainDocumentType w:val="formLetters"/><w:connectString w:val="evil"/><w:query w:val="SELECT evil"/></w:mailMerge>',
      ).relate('word/settings.xml', 'rIdBad', 'mailMergeSource', 'file://evil/list.mdb', true),
    said: /form letter/,
  },
  'variables of a document': {
    make: (file) => settings(file, '<w:docVars><w:docVar w:name="a" w:val="evil"/></w:docVars>'),
    said: /hidden data/,
  },
  'a page of frames': {
    make: (file) =>
      file
        .add(
          'word/webSettings.xml',
          `<w:webSettings ${W} ${R}><w:frameset><w:frame><w:sourceFileName r:id="rId1"/></w:frame></w:frameset></w:webSettings>`,
          `${WORD}.webSettings+xml`,
        )
        .relate(DOCUMENT, 'rIdBad', 'webSettings', 'webSettings.xml')
        .relate('word/webSettings.xml', 'rId1', 'frame', 'https://evil/', true),
    said: /web frames/,
  },
  'a font from a server': {
    make: (file) =>
      file
        .add(
          'word/fontTable.xml',
          `<w:fonts ${W} ${R}><w:font w:name="Company"><w:embedRegular r:id="rId1" w:fontKey="{0}"/></w:font></w:fonts>`,
        )
        .relate('word/fontTable.xml', 'rId1', 'font', 'https://evil/font.odttf', true),
    said: /embedded font/,
  },
  'a font inside': {
    make: (file) =>
      file
        .add(
          'word/fontTable.xml',
          `<w:fonts ${W} ${R}><w:font w:name="Company"><w:embedRegular r:id="rId1" w:fontKey="{0}"/></w:font></w:fonts>`,
        )
        .add('word/fonts/font1.odttf', 'evil', 'application/vnd.openxmlformats-officedocument.obfuscatedFont')
        .relate('word/fontTable.xml', 'rId1', 'font', 'fonts/font1.odttf'),
    said: /embedded font/,
  },
  'a drawing that fetches': {
    make: (file) => vml(file, '<v:imagedata src="https://evil/p.png" o:href="https://evil/q.png"/>'),
  },
  'a drawing that fetches by reference': {
    make: (file) =>
      vml(file, '<v:imagedata r:href="rIdBad" r:id="rIdBad"/>').relate(
        DOCUMENT,
        'rIdBad',
        'image',
        'file://evil/p.png',
        true,
      ),
  },
  'a drawing with a fill from outside': {
    make: (file) =>
      vml(file, '<v:fill type="frame" src="file://evil/p.png" r:id="rIdBad"/>').relate(
        DOCUMENT,
        'rIdBad',
        'image',
        'http://evil/p',
        true,
      ),
  },
  'a drawing that is a link': {
    make: (file) =>
      body(
        file,
        paragraph(
          run(
            `<w:pict ${V}><v:rect href="file://evil/x.exe" target="_blank" onmouseover="evil()" style="width:1pt;behavior:url(evil)"/></w:pict>`,
          ),
        ),
      ),
  },
  'a drawing with a hidden package': {
    make: (file) => body(file, paragraph(run(`<w:pict ${V}><v:rect o:gfxdata="evil"/></w:pict>`))),
  },
  'a click on a picture': {
    make: (file) =>
      file
        .edit(DOCUMENT, (xml) =>
          xml.replace(
            /(<wp:docPr [^>]*?)\/>/u,
            `$1><a:hlinkClick xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:id="rIdBad"/></wp:docPr>`,
          ),
        )
        .relate(DOCUMENT, 'rIdBad', 'hyperlink', 'file://evil/x.exe', true),
  },
  'hidden data': {
    make: (file) =>
      file
        .add('customXml/item1.xml', '<budget>evil</budget>')
        .relate(DOCUMENT, 'rIdBad', 'customXml', '../customXml/item1.xml'),
    said: /hidden data/,
  },
  'a control bound to data': {
    make: (file) =>
      body(
        file,
        `<w:sdt><w:sdtPr><w:alias w:val="evil"/><w:dataBinding w:xpath="/evil" w:storeItemID="{1}"/></w:sdtPr><w:sdtContent>${paragraph(run('<w:t>Fine</w:t>'))}</w:sdtContent></w:sdt>`,
      ),
    said: /hidden data/,
  },
  'a company and a manager': {
    make: (file) =>
      file.edit('docProps/app.xml', (xml) =>
        xml.replace(
          /\/>\s*$/u,
          '><Company>evil</Company><Manager>evil</Manager><HyperlinkBase>\\\\evil\\</HyperlinkBase></Properties>',
        ),
      ),
    said: /file properties/,
  },
  'properties of its own': {
    make: (file) =>
      file.add(
        'docProps/custom.xml',
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"><property fmtid="{0}" pid="2" name="evil"><x>evil</x></property></Properties>',
      ),
    said: /file properties/,
  },
  comments: {
    make: (file) =>
      body(file, paragraph('<w:commentRangeStart w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>'))
        .add(
          'word/comments.xml',
          `<w:comments ${W}><w:comment w:id="0" w:author="evil"><w:p/></w:comment></w:comments>`,
          `${WORD}.comments+xml`,
        )
        .relate(DOCUMENT, 'rIdBad', 'comments', 'comments.xml'),
    said: /comments/,
  },
  'tracked changes': {
    make: (file) =>
      body(
        file,
        paragraph(
          `<w:ins w:id="1" w:author="evil">${run('<w:t>new</w:t>')}</w:ins><w:del w:id="2" w:author="evil"><w:r><w:delText>evil</w:delText></w:r></w:del>`,
        ),
      ),
    said: /2 tracked changes/,
  },
  'traces of sittings': {
    make: (file) =>
      settings(
        file,
        '<w:rsids><w:rsidRoot w:val="evil"/></w:rsids><w:documentProtection w:edit="forms" w:hash="evil"/>',
      ),
  },
  people: {
    make: (file) =>
      file
        .add('word/people.xml', '<x>evil</x>')
        .relate(
          DOCUMENT,
          'rIdBad',
          'http://schemas.microsoft.com/office/2011/relationships/people',
          'people.xml',
        ),
  },
  'building blocks': {
    make: (file) =>
      file
        .add(
          'word/glossary/document.xml',
          `<w:glossaryDocument ${W}>evil</w:glossaryDocument>`,
          `${WORD}.document.glossary+xml`,
        )
        .relate(DOCUMENT, 'rIdBad', 'glossaryDocument', 'glossary/document.xml'),
    said: /building blocks/,
  },
  'settings of a printer': {
    make: (file) =>
      file
        .add('word/printerSettings1.bin', 'evil')
        .relate(DOCUMENT, 'rIdBad', 'printerSettings', 'printerSettings1.bin'),
  },
  'smart tags': {
    make: (file) =>
      body(
        file,
        paragraph(
          `<w:smartTag w:uri="evil" w:element="evil"><w:smartTagPr><w:attr w:name="evil" w:val="evil"/></w:smartTagPr>${run('<w:t>London</w:t>')}</w:smartTag>`,
        ),
      ),
  },
  'a form field that starts a macro': {
    make: (file) =>
      body(
        file,
        paragraph(
          `${run('<w:fldChar w:fldCharType="begin"><w:ffData><w:entryMacro w:val="evil"/></w:ffData></w:fldChar>')}${run('<w:instrText> FORMTEXT </w:instrText>')}${run('<w:fldChar w:fldCharType="end"/>')}`,
        ),
      ),
  },
  ink: {
    make: (file) =>
      body(file, paragraph(run('<w:contentPart r:id="rIdBad"/>'))).relate(
        DOCUMENT,
        'rIdBad',
        'customXml',
        'http://evil/ink',
        true,
      ),
  },
  'words in a vocabulary of its own': {
    make: (file) => body(file, '<x:evil xmlns:x="urn:evil" x:evil="evil">evil</x:evil>'),
  },
  'words between elements': { make: (file) => body(file, 'evil') },
  'other prefixes': {
    make: (file) =>
      body(
        file,
        `<q:p xmlns:q="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><q:fldSimple q:instr="INCLUDETEXT evil"><q:r><q:t>x</q:t></q:r></q:fldSimple></q:p>`,
      ),
    said: /field/,
  },
  'a branch for newer programs': {
    make: (file) =>
      body(
        file,
        paragraph(
          run(
            `<mc:AlternateContent xmlns:e="urn:evil"><mc:Choice Requires="e"><e:evil/></mc:Choice><mc:Fallback><w:object><w:control w:name="evil"/></w:object></mc:Fallback></mc:AlternateContent>`,
          ),
        ),
      ),
  },
  'ids that repeat': {
    make: (file) =>
      body(
        file,
        `${paragraph('<w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkEnd w:id="1"/>').repeat(3)}${paragraph('<w:bookmarkStart w:id="1" w:name="b"/>')}${paragraph('<w:bookmarkEnd w:id="9"/>')}`,
      ),
  },
  'references that repeat': {
    make: (file) => file.relate(DOCUMENT, 'rId1', 'hyperlink', 'file://evil/', true),
  },
  'a text in UTF-16': {
    make: (file) => utf16(body(file, paragraph(`<w:fldSimple w:instr="DDEAUTO evil"/>`)), DOCUMENT),
    said: /field/,
  },
  'footers that belong to each other': {
    make: (file) =>
      file.relate(FOOTER, 'rId7', 'footer', 'footer1.xml').relate(FOOTER, 'rId8', 'header', 'document.xml'),
  },
  'a target above the file': {
    make: (file) => file.relate(DOCUMENT, 'rIdBad', 'header', '../../../evil/header.xml'),
  },
  'a target in percent signs': {
    make: (file) => file.relate(DOCUMENT, 'rIdBad', 'header', '%2e%2e/%2e%2e/evil.xml'),
  },
  'a target that is not there': {
    make: (file) => body(file, blip('r:embed')).relate(DOCUMENT, 'rIdBad', 'image', 'media/evil.png'),
  },
  'names in capitals': {
    make: (file) => file.move('word/styles.xml', 'word/STYLES.xml').move(FOOTER, 'word/Footer1.XML'),
  },
  'a digital signature': {
    make: (file) =>
      file
        .add('_xmlsignatures/origin.sigs', '')
        .edit('_rels/.rels', (xml) =>
          xml.replace(
            '</Relationships>',
            '<Relationship Id="rIdS" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>',
          ),
        ),
    said: /digital signature/,
  },
  'no settings': {
    make: (file) => {
      file.parts.delete('word/settings.xml');
      return file;
    },
  },
  'no body': {
    make: (file) => file.edit(DOCUMENT, (xml) => xml.replace(/<w:body>.*<\/w:body>/su, '<w:body/>')),
  },
  'no page': {
    make: (file) => file.edit(DOCUMENT, (xml) => xml.replace(/<w:sectPr[\s\S]*<\/w:sectPr>/u, '')),
  },
  'pictures named as programs': {
    make: (file) =>
      file
        .move('word/media/image1.png', 'word/media/image1.bin')
        .edit('word/_rels/document.xml.rels', (xml) => xml.replace('image1.png', 'image1.bin'))
        .before('[Content_Types].xml', '</Types>', '<Default Extension="bin" ContentType="image/png"/>'),
  },
  'macros by their name': { make: (file) => file.add('word/vbaProject.bin', 'x'), refused: /holds macros/ },
  'macros by their type': {
    make: (file) => file.add('word/logo.png', 'x', 'application/vnd.ms-office.vbaProject'),
    refused: /holds macros/,
  },
  'macros by what they are': {
    make: (file) => file.add('word/theme/theme9.xml', compoundFile('_VBA_PROJECT')),
    refused: /holds macros/,
  },
  'a file with macros under another name': {
    make: (file) =>
      file.edit('[Content_Types].xml', (xml) =>
        xml.replace(`${WORD}.document.main+xml`, 'application/vnd.ms-word.document.macroEnabled.main+xml'),
      ),
    refused: /holds macros/,
  },
  'no styles': {
    make: (file) => {
      file.parts.delete('word/styles.xml');
      return file;
    },
    refused: /no styles/,
  },
  'no document': {
    make: (file) => {
      file.parts.delete(DOCUMENT);
      return file;
    },
    refused: /not a Word file/,
  },
  'a strict file': {
    make: (file) =>
      file.edit(DOCUMENT, (xml) =>
        xml.replace(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        ),
      ),
    refused: /Strict/,
  },
  'a document type': {
    make: (file) =>
      file.edit(FOOTER, (xml) => xml.replace('<w:ftr', '<!DOCTYPE x [<!ENTITY e "evil">]><w:ftr')),
    refused: /entities/,
  },
  'deep elements': {
    make: (file) => body(file, `${'<w:ins>'.repeat(500)}${'</w:ins>'.repeat(500)}`),
    refused: /nests deeper/,
  },
  'thousands of paragraphs': {
    make: (file) =>
      body(
        file,
        Array.from({ length: 9000 }, (_, index) => paragraph(run(`<w:t>${Math.sin(index)}</w:t>`))).join(''),
      ),
    refused: /more than 800 paragraphs/,
  },
  'a paragraph as long as a book': {
    make: (file) =>
      body(
        file,
        paragraph(
          run(`<w:t>${Array.from({ length: 50_000 }, (_, index) => Math.sin(index)).join(' ')}</w:t>`),
        ),
      ),
    refused: /paragraphs of its own/,
  },
  'tens of thousands of runs': {
    make: (file) =>
      body(
        file,
        paragraph(Array.from({ length: 20_000 }, (_, index) => run(`<w:t>${index % 7}</w:t>`)).join('')),
      ),
    refused: /pieces of text/,
  },
  'fields that stand in each other': {
    make: (file) =>
      body(
        file,
        paragraph(Array.from({ length: 9000 }, () => run('<w:fldChar w:fldCharType="begin"/>')).join('')),
      ),
    refused: /stand in each other/,
  },
  'bookmarks by the thousand under one id': {
    make: (file) =>
      body(
        file,
        paragraph(
          Array.from({ length: 9000 }, (_, index) => `<w:bookmarkStart w:id="1" w:name="b${index}"/>`).join(
            '',
          ),
        ),
      ),
  },
  'thousands of styles': {
    make: (file) =>
      file.before(
        'word/styles.xml',
        '</w:styles>',
        Array.from(
          { length: 16_000 },
          (_, index) =>
            `<w:style w:type="paragraph" w:styleId="S${index}"><w:name w:val="${Math.sin(index)}"/></w:style>`,
        ).join(''),
      ),
    refused: /thousands of styles/,
  },
};
