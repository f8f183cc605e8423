import { strToU8 } from 'fflate';
import { ourProfile } from '../../layout/index.ts';
import { zippedParts } from '../office/zip-parts.ts';
import { contentTypesXml } from './content-types.ts';
import { emu, relationshipType, SLIDE_NAMESPACES, XML_HEAD } from './namespaces.ts';
import { ourLayouts } from './our-base/layouts-xml.ts';
import { masterXml } from './our-base/master-xml.ts';
import { themeXml } from './our-base/theme-xml.ts';
import { relationshipsPath, relationshipsXml } from './relationships.ts';

const OFFICE = 'application/vnd.openxmlformats-officedocument';

const PRESENTATION_PART = 'ppt/presentation.xml';
const MASTER_PART = 'ppt/slideMasters/slideMaster1.xml';
const THEME_PART = 'ppt/theme/theme1.xml';
const layoutPart = (index: number): string => `ppt/slideLayouts/slideLayout${index + 1}.xml`;

const presentationXml =
  `${XML_HEAD}<p:presentation ${SLIDE_NAMESPACES} saveSubsetFonts="1" autoCompressPictures="0">` +
  '<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>' +
  `<p:sldSz cx="${emu(ourProfile.width)}" cy="${emu(ourProfile.height)}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`;

const relation = (number: number, kind: string, target: string) => ({
  id: `rId${number}`,
  type: relationshipType(kind),
  target,
  external: false,
});

const xmlParts: [string, string][] = [
  [PRESENTATION_PART, presentationXml],
  [MASTER_PART, masterXml],
  ...ourLayouts.map((xml, index): [string, string] => [layoutPart(index), xml]),
  [THEME_PART, themeXml()],
];

const relationships: [string, ReturnType<typeof relation>[]][] = [
  ['', [relation(1, 'officeDocument', PRESENTATION_PART)]],
  [PRESENTATION_PART, [relation(1, 'slideMaster', MASTER_PART), relation(2, 'theme', THEME_PART)]],
  [
    MASTER_PART,
    [
      ...ourLayouts.map((_, index) => relation(index + 1, 'slideLayout', layoutPart(index))),
      relation(ourLayouts.length + 1, 'theme', THEME_PART),
    ],
  ],
  ...ourLayouts.map((_, index): [string, ReturnType<typeof relation>[]] => [
    layoutPart(index),
    [relation(1, 'slideMaster', MASTER_PART)],
  ]),
];

const types = new Map([
  [PRESENTATION_PART, `${OFFICE}.presentationml.presentation.main+xml`],
  [MASTER_PART, `${OFFICE}.presentationml.slideMaster+xml`],
  ...ourLayouts.map((_, index): [string, string] => [
    layoutPart(index),
    `${OFFICE}.presentationml.slideLayout+xml`,
  ]),
  [THEME_PART, `${OFFICE}.theme+xml`],
]);

/** Our own base file: theme, master and layouts, and no slide. Built from readable parts, the same bytes each time. */
export const ourBaseFile = (): Uint8Array =>
  zippedParts(
    new Map([
      ['[Content_Types].xml', strToU8(contentTypesXml(types, new Map()))],
      ...relationships.map(([part, list]): [string, Uint8Array] => [
        relationshipsPath(part),
        relationshipsXml(list),
      ]),
      ...xmlParts.map(([part, xml]): [string, Uint8Array] => [part, strToU8(xml)]),
    ]),
  );
