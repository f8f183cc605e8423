import { strToU8 } from 'fflate';
import { CompanyFile } from '../../pptx/company-file.ts';
import type { PackageFile } from '../package-file.ts';
import { compoundFile, type Hostile, utf16 } from './hostile-word.ts';

/** A company's PowerPoint file, to be made hostile. */
export const slidesFile = (): PackageFile => new CompanyFile();

const MASTER = 'ppt/slideMasters/slideMaster1.xml';
const LAYOUT = 'ppt/slideLayouts/slideLayout1.xml';
const PRESENTATION = 'ppt/presentation.xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const OFFICE = 'application/vnd.openxmlformats-officedocument.presentationml';
const PICTURE = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);

const shape = (inner: string, text = ''): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="7" name="s">${inner}</p:cNvPr><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:p>${text}</a:p></p:txBody></p:sp>`;

const onMaster = (file: PackageFile, xml: string): PackageFile => file.before(MASTER, '</p:spTree>', xml);

const click = (file: PackageFile, attributes: string, inner = ''): PackageFile =>
  onMaster(file, shape(`<a:hlinkClick ${attributes}>${inner}</a:hlinkClick>`));

const program = (file: PackageFile, action: string, target = 'file:///c:/evil.exe'): PackageFile =>
  click(file, `r:id="rIdBad" action="${action}"`).relate(MASTER, 'rIdBad', 'hyperlink', target, true);

const picture = (blip: string, inner = ''): string =>
  `<p:pic><p:nvPicPr><p:cNvPr id="9" name="p"/><p:cNvPicPr/><p:nvPr>${inner}</p:nvPr></p:nvPicPr><p:blipFill><a:blip ${blip}</a:blip><a:stretch/></p:blipFill><p:spPr/></p:pic>`;

const frame = (uri: string, inner: string): string =>
  `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="12" name="f"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="0" y="0"/><a:ext cx="9" cy="9"/></p:xfrm><a:graphic><a:graphicData uri="${uri}">${inner}</a:graphicData></a:graphic></p:graphicFrame>`;

const drawn =
  (svg: string): Hostile['make'] =>
  (file) =>
    onMaster(
      file,
      picture(
        'r:embed="rIdPng"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="rIdSvg"/></a:ext></a:extLst>',
      ),
    )
      .add('ppt/media/image1.png', PICTURE)
      .add('ppt/media/image2.svg', svg)
      .before(
        '[Content_Types].xml',
        '</Types>',
        '<Default Extension="svg" ContentType="image/svg+xml"/><Default Extension="png" ContentType="image/png"/>',
      )
      .relate(MASTER, 'rIdPng', 'image', '../media/image1.png')
      .relate(MASTER, 'rIdSvg', 'image', '../media/image2.svg');

const svg = (attributes: string, inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inner}</svg>`;

/** Copies of the first layout, listed and declared. */
const layouts = (file: PackageFile, count: number): PackageFile => {
  const bytes = file.parts.get(LAYOUT) ?? new Uint8Array();
  const rels = file.parts.get('ppt/slideLayouts/_rels/slideLayout1.xml.rels') ?? new Uint8Array();
  const numbers = Array.from({ length: count }, (_, index) => index + 20);
  for (const number of numbers) {
    file.parts.set(`ppt/slideLayouts/slideLayout${number}.xml`, bytes);
    file.parts.set(`ppt/slideLayouts/_rels/slideLayout${number}.xml.rels`, rels);
  }
  const join = (each: (number: number) => string): string => numbers.map(each).join('');
  return file
    .before(
      '[Content_Types].xml',
      '</Types>',
      join(
        (number) =>
          `<Override PartName="/ppt/slideLayouts/slideLayout${number}.xml" ContentType="${OFFICE}.slideLayout+xml"/>`,
      ),
    )
    .before(
      MASTER,
      '</p:sldLayoutIdLst>',
      join((number) => `<p:sldLayoutId id="2147483649" r:id="rIdL${number}"/>`),
    )
    .before(
      'ppt/slideMasters/_rels/slideMaster1.xml.rels',
      '</Relationships>',
      join(
        (number) =>
          `<Relationship Id="rIdL${number}" Type="${RELATIONSHIPS}/slideLayout" Target="../slideLayouts/slideLayout${number}.xml"/>`,
      ),
    );
};

const masters = (file: PackageFile, count: number): PackageFile => {
  const master = file.parts.get(MASTER) ?? new Uint8Array();
  const rels = file.parts.get('ppt/slideMasters/_rels/slideMaster1.xml.rels') ?? new Uint8Array();
  const numbers = Array.from({ length: count }, (_, index) => index + 2);
  for (const number of numbers) {
    file.parts.set(`ppt/slideMasters/slideMaster${number}.xml`, master);
    file.parts.set(`ppt/slideMasters/_rels/slideMaster${number}.xml.rels`, rels);
  }
  const join = (each: (number: number) => string): string => numbers.map(each).join('');
  return file
    .before(
      '[Content_Types].xml',
      '</Types>',
      join(
        (number) =>
          `<Override PartName="/ppt/slideMasters/slideMaster${number}.xml" ContentType="${OFFICE}.slideMaster+xml"/>`,
      ),
    )
    .before(
      PRESENTATION,
      '</p:sldMasterIdLst>',
      join((number) => `<p:sldMasterId id="2147483648" r:id="rIdM${number}"/>`),
    )
    .before(
      'ppt/_rels/presentation.xml.rels',
      '</Relationships>',
      join(
        (number) =>
          `<Relationship Id="rIdM${number}" Type="${RELATIONSHIPS}/slideMaster" Target="slideMasters/slideMaster${number}.xml"/>`,
      ),
    );
};

export const hostileSlides: Record<string, Hostile> = {
  'a click that starts a program': {
    make: (file) => program(file, 'ppaction://program'),
    said: /link to another file/,
  },
  'a click that runs a macro': {
    make: (file) => click(file, 'r:id="" action="ppaction://macro?name=evil"'),
    said: /link/,
  },
  'a click that opens a file': { make: (file) => program(file, 'ppaction://hlinkfile') },
  'a click that opens another show': {
    make: (file) => program(file, 'ppaction://hlinkpres?slideindex=1', 'evil.pptx'),
  },
  'a click that starts an object': {
    make: (file) => click(file, 'r:id="" action="ppaction://ole?verb=evil"'),
  },
  'a click in capitals': { make: (file) => program(file, 'PPACTION://PROGRAM') },
  'a click with a sound': {
    make: (file) =>
      click(file, 'r:id="rIdGood"', '<a:snd r:embed="rIdBad" name="evil"/>')
        .add('ppt/media/audio1.wav', 'evil')
        .relate(MASTER, 'rIdGood', 'hyperlink', 'https://acme.example', true)
        .relate(MASTER, 'rIdBad', 'audio', '../media/audio1.wav'),
  },
  'a pointer that starts a program': {
    make: (file) =>
      onMaster(file, shape('<a:hlinkHover r:id="rIdBad" action="ppaction://program"/>')).relate(
        MASTER,
        'rIdBad',
        'hyperlink',
        'file:///evil.exe',
        true,
      ),
  },
  'a link of text to a share': {
    make: (file) =>
      onMaster(
        file,
        shape(
          '',
          '<a:r><a:rPr><a:hlinkClick r:id="rIdBad" tooltip="evil"/><a:hlinkMouseOver r:id="rIdBad"/></a:rPr><a:t>x</a:t></a:r>',
        ),
      ).relate(MASTER, 'rIdBad', 'hyperlink', '\\\\evil\\x', true),
  },
  'a link on a layout': {
    make: (file) =>
      file
        .before(LAYOUT, '</p:spTree>', shape('<a:hlinkClick r:id="rIdBad"/>'))
        .relate(LAYOUT, 'rIdBad', 'hyperlink', 'javascript:evil()', true),
  },
  'a picture on a server': {
    make: (file) =>
      onMaster(file, picture('r:link="rIdBad">')).relate(
        MASTER,
        'rIdBad',
        'image',
        'https://evil/p.png',
        true,
      ),
    said: /picture that lies outside/,
  },
  'a picture on a share': {
    make: (file) =>
      onMaster(file, picture('r:embed="rIdBad">')).relate(
        MASTER,
        'rIdBad',
        'image',
        'file://///evil/p.png',
        true,
      ),
  },
  'a ground from a server': {
    make: (file) =>
      file
        .edit(MASTER, (xml) =>
          xml.replace(
            /<p:bg>.*?<\/p:bg>|(?=<p:spTree>)/su,
            '<p:bg><p:bgPr><a:blipFill><a:blip r:link="rIdBad"/><a:stretch/></a:blipFill><a:effectLst/></p:bgPr></p:bg>',
          ),
        )
        .relate(MASTER, 'rIdBad', 'image', 'https://evil/p.png', true),
  },
  'a style of the theme from a server': {
    make: (file) =>
      file
        .edit('ppt/theme/theme1.xml', (xml) =>
          xml.replace(
            /<a:bgFillStyleLst>.*?<\/a:bgFillStyleLst>/su,
            `<a:bgFillStyleLst>${`<a:blipFill xmlns:r="${RELATIONSHIPS}"><a:blip r:link="rIdBad"/></a:blipFill>`.repeat(3)}</a:bgFillStyleLst>`,
          ),
        )
        .relate('ppt/theme/theme1.xml', 'rIdBad', 'image', 'https://evil/p.png', true),
  },
  'a bullet from a server': {
    make: (file) =>
      onMaster(
        file,
        '<p:sp><p:nvSpPr><p:cNvPr id="7" name="s"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:p><a:pPr><a:buBlip><a:blip r:link="rIdBad"/></a:buBlip></a:pPr></a:p></p:txBody></p:sp>',
      ).relate(MASTER, 'rIdBad', 'image', 'https://evil/p', true),
  },
  'a film from a server': {
    make: (file) =>
      onMaster(file, picture('r:embed="rIdPng">', '<a:videoFile r:link="rIdBad"/>'))
        .add('ppt/media/image1.png', PICTURE)
        .before('[Content_Types].xml', '</Types>', '<Default Extension="png" ContentType="image/png"/>')
        .relate(MASTER, 'rIdPng', 'image', '../media/image1.png')
        .relate(MASTER, 'rIdBad', 'video', 'https://evil/film.mp4', true),
    said: /sound or film|sounds or films/,
  },
  'a sound when the slide comes': {
    make: (file) =>
      file
        .before(
          LAYOUT,
          '</p:sldLayout>',
          '<p:transition><p:sndAc><p:stSnd><p:snd r:embed="rIdBad" name="evil"/></p:stSnd></p:sndAc></p:transition>',
        )
        .add('ppt/media/audio1.wav', 'evil')
        .relate(LAYOUT, 'rIdBad', 'audio', '../media/audio1.wav'),
  },
  'movement that plays and runs': {
    make: (file) =>
      file.before(
        LAYOUT,
        '</p:sldLayout>',
        '<p:timing><p:tnLst><p:par><p:cTn id="1"><p:childTnLst><p:cmd type="verb" cmd="evil"/></p:childTnLst></p:cTn></p:par></p:tnLst></p:timing>',
      ),
  },
  'an embedded object': {
    make: (file) =>
      onMaster(
        file,
        frame(
          'http://schemas.openxmlformats.org/presentationml/2006/ole',
          '<p:oleObj progId="evil" r:id="rIdBad"><p:embed/></p:oleObj>',
        ),
      )
        .add('ppt/embeddings/oleObject1.bin', compoundFile('evil'))
        .before(
          '[Content_Types].xml',
          '</Types>',
          '<Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.oleObject"/>',
        )
        .relate(MASTER, 'rIdBad', 'oleObject', '../embeddings/oleObject1.bin'),
    said: /embedded object/,
  },
  'a linked object': {
    make: (file) =>
      onMaster(
        file,
        frame(
          'http://schemas.openxmlformats.org/presentationml/2006/ole',
          '<p:oleObj progId="evil" r:id="rIdBad"><p:link updateAutomatic="1"/></p:oleObj>',
        ),
      ).relate(MASTER, 'rIdBad', 'oleObject', 'file:///\\\\evil\\a.xlsx', true),
  },
  'a control': {
    make: (file) =>
      file
        .before(
          MASTER,
          '</p:cSld>',
          '<p:controls><p:control spid="1" name="evil" r:id="rIdBad"/></p:controls>',
        )
        .add('ppt/activeX/activeX1.bin', compoundFile('evil'))
        .relate(MASTER, 'rIdBad', 'control', '../activeX/activeX1.bin'),
  },
  'a chart of another document': {
    make: (file) =>
      onMaster(
        file,
        frame(
          'http://schemas.openxmlformats.org/drawingml/2006/chart',
          `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rIdBad"/>`,
        ),
      )
        .add(
          'ppt/charts/chart1.xml',
          '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart">evil</c:chartSpace>',
        )
        .relate(MASTER, 'rIdBad', 'chart', '../charts/chart1.xml'),
    said: /chart or diagram/,
  },
  'tags and hidden data': {
    make: (file) =>
      file
        .before(
          PRESENTATION,
          '</p:presentation>',
          '<p:custDataLst><p:tags r:id="rIdBad"/><p:custData r:id="rIdBad2"/></p:custDataLst>',
        )
        .add('ppt/tags/tag1.xml', '<evil/>')
        .add('customXml/item1.xml', '<evil>evil</evil>')
        .relate(PRESENTATION, 'rIdBad', 'tags', 'tags/tag1.xml')
        .relate(PRESENTATION, 'rIdBad2', 'customXml', '../customXml/item1.xml'),
    said: /hidden data/,
  },
  'data of a program in an extension': {
    make: (file) =>
      file.before(
        MASTER,
        '</p:sldMaster>',
        '<p:extLst><p:ext uri="{evil}"><x:evil xmlns:x="urn:evil" href="https://evil"/></p:ext></p:extLst>',
      ),
  },
  'comments and their authors': {
    make: (file) =>
      file
        .add('ppt/commentAuthors.xml', '<evil/>')
        .relate(PRESENTATION, 'rIdBad', 'commentAuthors', 'commentAuthors.xml'),
    said: /comments/,
  },
  'embedded fonts': {
    make: (file) =>
      file
        .before(
          PRESENTATION,
          '</p:presentation>',
          '<p:embeddedFontLst><p:embeddedFont><p:font typeface="evil"/><p:regular r:id="rIdBad"/></p:embeddedFont></p:embeddedFontLst>',
        )
        .add('ppt/fonts/font1.fntdata', 'evil')
        .relate(PRESENTATION, 'rIdBad', 'font', 'fonts/font1.fntdata'),
    said: /embedded font/,
  },
  'a hand-out': {
    make: (file) =>
      file
        .add('ppt/handoutMasters/handoutMaster1.xml', '<evil/>')
        .relate(PRESENTATION, 'rIdBad', 'handoutMaster', 'handoutMasters/handoutMaster1.xml'),
  },
  'properties of its own': {
    make: (file) =>
      file
        .add(
          'docProps/app.xml',
          '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Company>evil</Company></Properties>',
        )
        .before(
          '_rels/.rels',
          '</Relationships>',
          `<Relationship Id="rIdP" Type="${RELATIONSHIPS}/extended-properties" Target="docProps/app.xml"/>`,
        ),
    said: /file properties/,
  },
  'a drawing with a script': { make: drawn(svg('', '<script>evil()</script>')), said: /cannot be checked/ },
  'a drawing that starts when it is shown': { make: drawn(svg('onload="evil()"', '')) },
  'a drawing with a page in it': { make: drawn(svg('', '<foreignObject><evil/></foreignObject>')) },
  'a drawing that fetches': { make: drawn(svg('', '<image href="https://evil/p.png"/>')) },
  'a drawing that is a bomb': { make: drawn(svg('', '<use href="#evil"/>')) },
  'a program named as a picture': {
    make: (file) =>
      onMaster(file, picture('r:embed="rIdBad">'))
        .add('ppt/media/image1.png', 'MZ evil')
        .relate(MASTER, 'rIdBad', 'image', '../media/image1.png'),
  },
  'a picture that unpacks to nine thousand million points': {
    make: (file) => {
      const bytes = PICTURE.slice();
      new DataView(bytes.buffer).setUint32(16, 95_000);
      new DataView(bytes.buffer).setUint32(20, 95_000);
      return onMaster(file, picture('r:embed="rIdBad">'))
        .add('ppt/media/image1.png', bytes)
        .relate(MASTER, 'rIdBad', 'image', '../media/image1.png');
    },
    said: /cannot be checked/,
  },
  'a field of another kind': {
    make: (file) => onMaster(file, shape('', '<a:fld id="{evil}" type="evil"><a:t>x</a:t></a:fld>')),
  },
  'shapes that share an id': { make: (file) => onMaster(file, shape('').repeat(5)) },
  'shapes without an id': {
    make: (file) => onMaster(file, shape('').replace('id="7"', 'id="evil"').repeat(2)),
  },
  'layouts that share an id': { make: (file) => layouts(file, 3) },
  'masters that share their layouts and their theme': { make: (file) => masters(file, 3) },
  'a layout that belongs to itself': {
    make: (file) =>
      file
        .relate(LAYOUT, 'rIdBad', 'slideLayout', 'slideLayout1.xml')
        .relate(LAYOUT, 'rIdBad2', 'slideMaster', 'slideLayout1.xml'),
  },
  'a layout that is listed twice': {
    make: (file) => file.edit(MASTER, (xml) => xml.replace(/(<p:sldLayoutId [^>]*>)/u, '$1$1')),
  },
  'a master that is its own layout': {
    make: (file) =>
      file.edit('ppt/slideMasters/_rels/slideMaster1.xml.rels', (xml) =>
        xml.replace(/Target="[^"]*slideLayout2.xml"/u, 'Target="slideMaster1.xml"'),
      ),
  },
  'a layout that is not there': {
    make: (file) => {
      file.parts.delete('ppt/slideLayouts/slideLayout3.xml');
      return file;
    },
  },
  'targets above the file': {
    make: (file) =>
      file
        .relate(MASTER, 'rIdBad', 'image', '../../../../evil.png')
        .relate(MASTER, 'rIdBad2', 'theme', '%2E%2E/%2E%2E/%2E%2E/evil.xml'),
  },
  'targets in capitals': {
    make: (file) =>
      file.edit('ppt/_rels/presentation.xml.rels', (xml) =>
        xml.replaceAll('slideMasters/slideMaster1.xml', 'SlideMasters/SLIDEMASTER1.XML'),
      ),
  },
  'a master in UTF-16': { make: (file) => utf16(program(file, 'ppaction://program'), MASTER) },
  'other prefixes': {
    make: (file) =>
      onMaster(
        file,
        `<q:sp xmlns:q="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:z="http://schemas.openxmlformats.org/drawingml/2006/main"><q:nvSpPr><q:cNvPr id="40" name="q"><z:hlinkClick r:id="" action="ppaction://program?evil"/></q:cNvPr><q:cNvSpPr/><q:nvPr/></q:nvSpPr><q:spPr/></q:sp>`,
      ),
  },
  'pictures named as programs': {
    make: (file) =>
      onMaster(file, picture('r:embed="rIdBad">'))
        .add('ppt/media/image1.bin', PICTURE)
        .before('[Content_Types].xml', '</Types>', '<Default Extension="bin" ContentType="image/png"/>')
        .relate(MASTER, 'rIdBad', 'image', '../media/image1.bin'),
  },
  'macros by their name': { make: (file) => file.add('ppt/vbaProject.bin', 'x'), refused: /holds macros/ },
  'macros by their type': {
    make: (file) => file.add('ppt/media/logo.bin', 'x', 'application/vnd.ms-office.vbaProject'),
    refused: /holds macros/,
  },
  'macros by what they are': {
    make: (file) => file.add('ppt/media/logo.png', compoundFile('_VBA_PROJECT')),
    refused: /holds macros/,
  },
  'macros by how they are referred to': {
    make: (file) =>
      file
        .add('ppt/x.dat', 'x')
        .relate(
          PRESENTATION,
          'rIdBad',
          'http://schemas.microsoft.com/office/2006/relationships/vbaProject',
          'x.dat',
        ),
    refused: /holds macros/,
  },
  'a show with macros under another name': {
    make: (file) =>
      file.edit('[Content_Types].xml', (xml) =>
        xml.replace(
          `${OFFICE}.presentation.main+xml`,
          'application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml',
        ),
      ),
    refused: /holds macros/,
  },
  'two thousand layouts': { make: (file) => layouts(file, 2000), refused: /more than 300 slide layouts/ },
  'five hundred masters': { make: (file) => masters(file, 500), refused: /more than 50 slide masters/ },
  'ten thousand shapes': {
    make: (file) =>
      onMaster(
        file,
        Array.from({ length: 10_000 }, (_, index) => shape(`<!-- ${Math.sin(index)} -->`)).join(''),
      ),
    refused: /more than 4000 shapes/,
  },
  'deep groups': {
    make: (file) => onMaster(file, `${'<p:grpSp>'.repeat(400)}${'</p:grpSp>'.repeat(400)}`),
    refused: /nests deeper/,
  },
  'a part that is no XML': { make: (file) => file.add(LAYOUT, strToU8('evil <')), refused: /cannot be read/ },
  'no theme': {
    make: (file) => {
      file.parts.delete('ppt/theme/theme1.xml');
      return file;
    },
    refused: /no slide layout/,
  },
  'no content types': {
    make: (file) => {
      file.parts.delete('[Content_Types].xml');
      return file;
    },
    refused: /not a PowerPoint file/,
  },
};
