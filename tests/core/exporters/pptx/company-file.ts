import { unzipped } from '../../../../src/core/files/zip.ts';
import { emu } from '../../../../src/core/exporters/pptx/namespaces.ts';
import { ourBaseFile } from '../../../../src/core/exporters/pptx/our-base-file.ts';
import { ourProfile } from '../../../../src/core/layout/index.ts';
import { PackageFile } from '../office/package-file.ts';

/** A small file with what companies' files have; made here, because theirs are not ours to keep. */
export class CompanyFile extends PackageFile {
  constructor() {
    super(unzipped(ourBaseFile()));
  }
}

const SLIDE_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.slide+xml';
const NAMES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

/** A template as it lies on a company's server: sample slides, private tags, comments, a preview picture, sections. */
export const templateWithSamples = (): Uint8Array =>
  new CompanyFile()
    .edit('[Content_Types].xml', (xml) => xml.replace('presentation.main+xml', 'template.main+xml'))
    .add(
      'ppt/slides/slide1.xml',
      `<p:sld ${NAMES}><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>` +
        '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Secret"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:p><a:r><a:t>Takeover of Southmoor</a:t></a:r></a:p></p:txBody></p:sp>' +
        '</p:spTree></p:cSld></p:sld>',
      SLIDE_TYPE,
    )
    .relate('ppt/slides/slide1.xml', 'rId1', 'slideLayout', '../slideLayouts/slideLayout2.xml')
    .relate('ppt/presentation.xml', 'rId9', 'slide', 'slides/slide1.xml')
    .edit('ppt/presentation.xml', (xml) =>
      xml
        .replace('<p:sldSz', '<p:sldIdLst><p:sldId id="256" r:id="rId9"/></p:sldIdLst><p:sldSz')
        .replace(
          '</p:presentation>',
          '<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main"><p14:section name="Takeover" id="{00000000-0000-4000-8000-000000000001}"><p14:sldIdLst><p14:sldId id="256"/></p14:sldIdLst></p14:section></p14:sectionLst></p:ext></p:extLst></p:presentation>',
        ),
    )
    .add(
      'ppt/tags/tag1.xml',
      `<p:tagLst ${NAMES}><p:tag name="OWNER" val="Takeover team"/></p:tagLst>`,
      'application/vnd.openxmlformats-officedocument.presentationml.tags+xml',
    )
    .relate('ppt/slideMasters/slideMaster1.xml', 'rIdTag', 'tags', '../tags/tag1.xml')
    .edit('ppt/slideMasters/slideMaster1.xml', (xml) =>
      xml.replace('</p:spTree>', '</p:spTree><p:custDataLst><p:tags r:id="rIdTag"/></p:custDataLst>'),
    )
    .relate('ppt/slideLayouts/slideLayout1.xml', 'rIdPicture', 'image', 'file:///s:/takeover/logo.png', true)
    .edit('ppt/slideLayouts/slideLayout1.xml', (xml) =>
      xml.replace(
        '</p:spTree>',
        '<p:pic><p:nvPicPr><p:cNvPr id="40" name="Linked"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:link="rIdPicture"/></p:blipFill><p:spPr/></p:pic></p:spTree>',
      ),
    )
    .edit('ppt/slideLayouts/slideLayout1.xml', (xml) =>
      xml.replace('</p:sldLayout>', '<p:transition><p:fade/></p:transition></p:sldLayout>'),
    )
    .add('docProps/core.xml', '<takeover/>')
    .bytes();

const { title, content, footer, number } = ourProfile.layouts['title-only'];
const { accent, adverse } = ourProfile.colours;
const wide = `cx="${emu(content.w)}"`;

/** Four to three, German names, a bar at the left, a large red title, and pale accents on a dark ground. */
export const darkGermanFile = (): Uint8Array =>
  new CompanyFile()
    .edit('ppt/presentation.xml', (xml) =>
      xml.replace(/<p:sldSz[^>]*>/u, '<p:sldSz cx="9144000" cy="6858000" type="screen4x3"/>'),
    )
    .editAll(/slideLayouts\/slideLayout\d\.xml$/u, (xml) =>
      xml.replace(/<p:cSld name="[^"]*"/u, '<p:cSld name="Nur Titel"').replaceAll(wide, 'cx="8229600"'),
    )
    .edit('ppt/slideMasters/slideMaster1.xml', (xml) =>
      xml
        .replaceAll(wide, 'cx="8229600"')
        .replaceAll(`cx="${emu(title.w)}"`, 'cx="8229600"')
        .replaceAll(`cx="${emu(footer.area.w)}"`, 'cx="4572000"')
        .replace(`<a:off x="${emu(number.area.x)}"`, '<a:off x="7772400"')
        .replace(`<a:off x="${emu(11)}"`, '<a:off x="5029200"')
        .replace('bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2"', 'bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2"')
        .replace('sz="2800" b="0"', 'sz="4400"')
        .replace(
          '</p:spTree>',
          '<p:sp><p:nvSpPr><p:cNvPr id="30" name="Balken"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1371600" cy="6858000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val="accent1"/></a:solidFill></p:spPr></p:sp></p:spTree>',
        ),
    )
    .edit('ppt/theme/theme1.xml', (xml) =>
      xml
        .replaceAll(accent.hex, '102030')
        .replace(adverse.hex, 'FFB070')
        .replaceAll(/"(?:Arial|Georgia)"/gu, '"Segoe UI"'),
    )
    .bytes();
