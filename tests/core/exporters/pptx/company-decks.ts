import { strFromU8, strToU8 } from 'fflate';
import { emu } from '../../../../src/core/exporters/pptx/namespaces.ts';
import { ourProfile } from '../../../../src/core/layout/index.ts';
import { greyPicture } from '../../../fixtures/sample-paper.ts';
import { CompanyFile } from './company-file.ts';

const MASTER = 'ppt/slideMasters/slideMaster1.xml';
const OFFICE = 'application/vnd.openxmlformats-officedocument.presentationml';
const WHITE = '<a:solidFill><a:schemeClr val="bg1"/></a:solidFill>';
const PLAIN_GROUND = `<p:bg><p:bgPr>${WHITE}<a:effectLst/></p:bgPr></p:bg>`;

interface Drawn {
  x: number;
  y: number;
  w: number;
  h: number;
  fill?: string;
  form?: string;
  attributes?: string;
}

const shape = (id: number, { x, y, w, h, fill = '', form = 'rect', attributes = '' }: Drawn): string =>
  `<p:sp${attributes}><p:nvSpPr><p:cNvPr id="${id}" name="Drawn ${id}"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr>` +
  `<p:spPr><a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(w)}" cy="${emu(h)}"/></a:xfrm><a:prstGeom prst="${form}"><a:avLst/></a:prstGeom>${fill}<a:ln><a:noFill/></a:ln></p:spPr></p:sp>`;

const solid = (hex: string): string => `<a:solidFill><a:srgbClr val="${hex}"/></a:solidFill>`;

const onMaster = (file: CompanyFile, xml: string): CompanyFile =>
  file.edit(MASTER, (text) => text.replace('<p:grpSpPr/>', `<p:grpSpPr/>${xml}`));

const withGround = (file: CompanyFile, fill: string): CompanyFile =>
  file
    .edit(MASTER, (xml) => xml.replace(PLAIN_GROUND, `<p:bg><p:bgPr>${fill}<a:effectLst/></p:bgPr></p:bg>`))
    .editAll(/slideLayouts\/slideLayout\d\.xml$/u, (xml) => xml.replace(/<p:bg>.*?<\/p:bg>/u, ''));

const withPicture = (file: CompanyFile, path = 'ppt/media/image1.png'): CompanyFile =>
  file
    .add(path, Uint8Array.from(Buffer.from(greyPicture.split(',')[1] ?? '', 'base64')))
    .before(
      '[Content_Types].xml',
      '<Override',
      `<Default Extension="${path.split('.').at(-1)}" ContentType="image/png"/>`,
    )
    .relate(MASTER, 'rIdPicture', 'image', `../${path.slice('ppt/'.length)}`);

const picture = (id: number, { x, y, w, h }: Drawn): string =>
  `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="Picture ${id}"/><p:cNvPicPr/><p:nvPr userDrawn="1"/></p:nvPicPr><p:blipFill><a:blip r:embed="rIdPicture"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
  `<p:spPr><a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(w)}" cy="${emu(h)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;

/** Further masters like the first, each with layouts and a theme of its own. */
const withMasters = (file: CompanyFile, numbers: readonly number[]): CompanyFile => {
  const text = (path: string): string => strFromU8(file.parts.get(path) ?? new Uint8Array());
  for (const number of numbers) {
    const named = (path: string): string =>
      path
        .replace('slideMaster1', `slideMaster${number}`)
        .replace('theme1', `theme${number}`)
        .replace(/slideLayout(\d)/u, (_, each: string) => `slideLayout${number}${each}`);
    const own = [...file.parts.keys()].filter((path) => /slideMaster1|theme1|slideLayout\d\.xml/u.test(path));
    for (const path of own) {
      file.parts.set(
        named(path),
        strToU8(text(path).replace(/Target="([^"]*)"/gu, (_, target: string) => `Target="${named(target)}"`)),
      );
      if (path.endsWith('.rels')) continue;
      const type = new RegExp(`PartName="/${path}" ContentType="([^"]*)"`, 'u').exec(
        text('[Content_Types].xml'),
      )?.[1];
      file.declare(named(path), type ?? '');
    }
    file
      .relate(
        'ppt/presentation.xml',
        `rIdMaster${number}`,
        'slideMaster',
        `slideMasters/slideMaster${number}.xml`,
      )
      .before(
        'ppt/presentation.xml',
        '</p:sldMasterIdLst>',
        `<p:sldMasterId id="${2_147_490_000 + number * 20}" r:id="rIdMaster${number}"/>`,
      );
  }
  return file;
};

const NAMES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

/** Slides of the company's own, all on one layout. */
const withSlides = (file: CompanyFile, layout: string, count: number): CompanyFile => {
  const ids = Array.from({ length: count }, (_, index) => index + 1);
  for (const id of ids)
    file
      .add(
        `ppt/slides/slide${id}.xml`,
        `<p:sld ${NAMES}><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/></p:spTree></p:cSld></p:sld>`,
        `${OFFICE}.slide+xml`,
      )
      .relate(`ppt/slides/slide${id}.xml`, 'rId1', 'slideLayout', `../slideLayouts/${layout}.xml`)
      .relate('ppt/presentation.xml', `rIdOwn${id}`, 'slide', `slides/slide${id}.xml`);
  return file.edit('ppt/presentation.xml', (xml) =>
    xml.replace(
      '<p:sldSz',
      `<p:sldIdLst>${ids.map((id) => `<p:sldId id="${255 + id}" r:id="rIdOwn${id}"/>`).join('')}</p:sldIdLst><p:sldSz`,
    ),
  );
};

const sized = (file: CompanyFile, width: number, height: number): CompanyFile => {
  const [across, down] = [width / ourProfile.width, height / ourProfile.height];
  const scaled = (xml: string): string =>
    xml
      .replace(
        /<a:off x="(\d+)" y="(\d+)"\/>/gu,
        (_, x: string, y: string) =>
          `<a:off x="${Math.round(Number(x) * across)}" y="${Math.round(Number(y) * down)}"/>`,
      )
      .replace(
        /<a:ext cx="(\d+)" cy="(\d+)"\/>/gu,
        (_, w: string, h: string) =>
          `<a:ext cx="${Math.round(Number(w) * across)}" cy="${Math.round(Number(h) * down)}"/>`,
      );
  return file
    .edit('ppt/presentation.xml', (xml) =>
      xml.replace(/<p:sldSz[^>]*>/u, `<p:sldSz cx="${emu(width)}" cy="${emu(height)}"/>`),
    )
    .editAll(/slide(?:Layouts|Masters)\/\w+\.xml$/u, scaled);
};

const blackText = (file: CompanyFile): CompanyFile =>
  file.edit(MASTER, (xml) => xml.replaceAll('<a:schemeClr val="tx1"/>', '<a:srgbClr val="000000"/>'));

export interface CompanyDeck {
  make: () => CompanyFile;
  /** What of its furniture our slides must show. */
  layout?: string;
}

/** Small files with what is found in companies' files; made here, because theirs are not ours to keep. */
export const companyDecks: Readonly<Record<string, CompanyDeck>> = {
  'black text on dark brown': { make: () => withGround(blackText(new CompanyFile()), solid('3B2412')) },
  'a rounded rectangle with the ground of the slide': {
    make: () =>
      onMaster(
        withGround(blackText(new CompanyFile()), solid('2B1B4D')),
        shape(41, { x: 0, y: 0, w: 13.333, h: 7.5, fill: solid('FFFFFF') }) +
          shape(42, { x: 0.3, y: 0.2, w: 12.7, h: 7.1, form: 'roundRect', attributes: ' useBgFill="1"' }),
      ),
  },
  'a picture behind everything': {
    make: () =>
      withGround(
        withPicture(new CompanyFile()),
        '<a:blipFill><a:blip r:embed="rIdPicture"/><a:stretch><a:fillRect/></a:stretch></a:blipFill>',
      ),
  },
  'a photograph over half of the slide': {
    make: () => onMaster(withPicture(new CompanyFile()), picture(41, { x: 6.6, y: 0, w: 6.733, h: 7.5 })),
  },
  'a logo in the middle of the foot': {
    make: () => onMaster(withPicture(new CompanyFile()), picture(41, { x: 5, y: 6.85, w: 3, h: 0.5 })),
  },
  'a logo at the right of the foot': {
    make: () => onMaster(withPicture(new CompanyFile()), picture(41, { x: 11, y: 6.85, w: 2, h: 0.5 })),
  },
  'a gradient from dark to light': {
    make: () =>
      withGround(
        new CompanyFile(),
        '<a:gradFill><a:gsLst><a:gs pos="0"><a:srgbClr val="101030"/></a:gs><a:gs pos="100000"><a:srgbClr val="F0F0FF"/></a:gs></a:gsLst><a:lin ang="0"/></a:gradFill>',
      ),
  },
  'a white title on white': {
    make: () =>
      new CompanyFile().edit(MASTER, (xml) =>
        xml.replace(/(<p:titleStyle>.*?)<a:schemeClr val="tx1"\/>/u, '$1<a:schemeClr val="bg1"/>'),
      ),
  },
  'a title in a dark band, white, over a light slide': {
    make: () =>
      onMaster(
        new CompanyFile().edit(MASTER, (xml) =>
          xml.replace(/(<p:titleStyle>.*?)<a:schemeClr val="tx1"\/>/u, '$1<a:schemeClr val="bg1"/>'),
        ),
        shape(41, { x: 0, y: 0, w: 13.333, h: 1.6, fill: solid('7A0019') }),
      ),
  },
  'a bar under the title': {
    make: () =>
      onMaster(
        new CompanyFile(),
        shape(41, { x: 0, y: 1.32, w: 13.333, h: 0.14, fill: solid('0092D7') }) +
          shape(42, { x: 0.6, y: 1.5, w: 9, h: 0.01, fill: solid('0092D7') }),
      ),
  },
  'a number that is pale where the master says it': {
    make: () =>
      new CompanyFile().edit(MASTER, (xml) =>
        xml.replaceAll(
          /(type="sldNum".*?<p:txBody><a:bodyPr[^>]*?)(?:\/>|>.*?<\/a:bodyPr>)<a:lstStyle(?:\/>|>.*?<\/a:lstStyle>)/gu,
          '$1/><a:lstStyle><a:lvl1pPr algn="r"><a:defRPr sz="1200"><a:solidFill><a:schemeClr val="tx1"><a:tint val="55000"/></a:schemeClr></a:solidFill></a:defRPr></a:lvl1pPr></a:lstStyle>',
        ),
      ),
  },
  'a foot in black on red': {
    make: () =>
      onMaster(new CompanyFile(), shape(41, { x: 0, y: 6.8, w: 13.333, h: 0.7, fill: solid('B9252E') })),
  },
  'two masters, of which its slides use the second': {
    make: () => withSlides(withMasters(new CompanyFile(), [2]), 'slideLayout22', 6),
    layout: 'ppt/slideLayouts/slideLayout6.xml',
  },
  'three masters that are alike': { make: () => withMasters(new CompanyFile(), [2, 3]) },
  'shapes that share an id, as LibreOffice saves them': {
    make: () =>
      new CompanyFile().edit(MASTER, (xml) => xml.replaceAll(/<p:cNvPr id="\d+"/gu, '<p:cNvPr id="1"')),
  },
  'titles set by the words that stand in them, as LibreOffice saves them': {
    make: () =>
      new CompanyFile().edit(MASTER, (xml) =>
        xml
          .replace(/<p:titleStyle>.*?<\/p:titleStyle>/u, '<p:titleStyle/>')
          .replace(
            '<a:rPr lang="en-GB"/>',
            '<a:rPr lang="en-GB" sz="4400"><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></a:rPr>',
          ),
      ),
  },
  'a page that stands upright': { make: () => sized(new CompanyFile(), 7.5, 10) },
  'slides of ten inches by five and a half': { make: () => sized(new CompanyFile(), 10, 5.625) },
  'slides of twenty inches': { make: () => sized(new CompanyFile(), 20, 11.25) },
  'a title that stands upright at the side': {
    make: () =>
      new CompanyFile().edit(MASTER, (xml) =>
        xml
          .replace(' vert="horz" lIns="0"', ' vert="vert270" lIns="0"')
          .replace(`cx="${emu(11.9)}" cy="${emu(0.95)}"`, `cx="${emu(0.9)}" cy="${emu(5.5)}"`),
      ),
  },
  'no place for a footer': {
    make: () =>
      new CompanyFile().editAll(/slide(?:Layouts|Masters)\/\w+\.xml$/u, (xml) =>
        xml.replaceAll(/<p:sp>(?:(?!<\/p:sp>).)*type="ftr"(?:(?!<\/p:sp>).)*<\/p:sp>/gu, ''),
      ),
  },
  'a number of the slide in a circle of its own': {
    make: () =>
      onMaster(
        new CompanyFile(),
        shape(41, { x: 12.2, y: 6.8, w: 0.6, h: 0.6, form: 'ellipse', fill: solid('7A0019') }).replace(
          '</p:sp>',
          '<p:txBody><a:bodyPr anchor="ctr"/><a:p><a:fld id="{5A3B7C10-2D4E-4F60-8A91-0B1C2D3E4F51}" type="slidenum"><a:rPr lang="en-GB" sz="1200"><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></a:rPr><a:t>1</a:t></a:fld></a:p></p:txBody></p:sp>',
        ),
      ),
  },
  'a footer that cannot be read': {
    make: () =>
      new CompanyFile().edit(MASTER, (xml) =>
        xml.replaceAll('<a:schemeClr val="accent5"/>', '<a:srgbClr val="E0E0E0"/>'),
      ),
  },
  'a picture under the name of a program': {
    make: () =>
      onMaster(
        withPicture(new CompanyFile(), 'ppt/media/image1.bin'),
        picture(41, { x: 12, y: 0.1, w: 1, h: 0.3 }),
      ),
  },
  'no title anywhere': {
    make: () =>
      new CompanyFile().editAll(/slideLayouts\/slideLayout\d\.xml$/u, (xml) =>
        xml.replace(/type="(title|ctrTitle)"\/>/u, 'type="body" idx="30"/>'),
      ),
  },
  'a drawing in outlines': {
    make: () =>
      onMaster(
        new CompanyFile(),
        shape(41, { x: 12, y: 0.1, w: 1, h: 0.5, fill: solid('7A0019') }).replace(
          '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>',
          '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="10" h="10"><a:moveTo><a:pt x="0" y="0"/></a:moveTo><a:lnTo><a:pt x="10" y="0"/></a:lnTo><a:lnTo><a:pt x="5" y="10"/></a:lnTo><a:close/></a:path></a:pathLst></a:custGeom>',
        ),
      ),
  },
};
