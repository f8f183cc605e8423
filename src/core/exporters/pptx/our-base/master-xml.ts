import { ourProfile } from '../../../layout/index.ts';
import { emu, SLIDE_NAMESPACES, XML_HEAD } from '../namespaces.ts';
import { ourLayouts } from './layouts-xml.ts';
import { barXml, numberFieldXml, placeholderXml, promptXml, treeXml } from './shapes-xml.ts';

const { title, titleStyle, content, footer, number } = ourProfile.layouts['title-only'];

const run = (size: number, colour: string, more = ''): string =>
  `<a:defRPr sz="${size * 100}"${more} kern="1200"><a:solidFill><a:schemeClr val="${colour}"/></a:solidFill>` +
  '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr>';

const headingRun = run(titleStyle.size, 'tx1', ' b="0"').replaceAll('+mn-', '+mj-');

const level = (number: number, size: number): string => {
  const step = emu(0.3);
  return (
    `<a:lvl${number}pPr marL="${step * number}" indent="-${step}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">` +
    `<a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcBef><a:spcPts val="${number === 1 ? 900 : 450}"/></a:spcBef>` +
    `<a:buFont typeface="Arial"/><a:buChar char="•"/>${run(size, 'tx1')}</a:lvl${number}pPr>`
  );
};

const bodyLevels = [18, 16, 16, 14, 14, 14, 14, 14, 14].map((size, index) => level(index + 1, size)).join('');
const otherLevels = Array.from(
  { length: 9 },
  (_, index) =>
    `<a:lvl${index + 1}pPr marL="${457_200 * index}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">${run(18, 'tx1')}</a:lvl${index + 1}pPr>`,
).join('');

const furnitureStyle = (align: string): string =>
  `<a:lvl1pPr algn="${align}">${run(footer.size, 'accent5')}</a:lvl1pPr>`;
const furnitureBody = ' vert="horz" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="ctr"';

/** Where the day would stand; our slides say it in the footer. */
const dateArea = { ...footer.area, x: 11, w: 0.7 };

const shapes = [
  barXml(3, 'Footer rule', { x: content.x, y: 6.98, w: content.w, h: 0.01 }, 'bg1', 85),
  placeholderXml({
    id: 4,
    name: 'Title',
    mark: 'type="title"',
    area: title,
    body: ' vert="horz" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="t"',
    text: promptXml('One sentence that claims something'),
    shrinks: true,
  }),
  placeholderXml({
    id: 5,
    name: 'Text',
    mark: 'type="body" idx="1"',
    area: content,
    body: ' vert="horz" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0"',
    text: promptXml('What supports the claim'),
  }),
  placeholderXml({
    id: 6,
    name: 'Date',
    mark: 'type="dt" sz="half" idx="2"',
    area: dateArea,
    body: furnitureBody,
    style: furnitureStyle('r'),
    text: '<a:p><a:endParaRPr lang="en-GB"/></a:p>',
  }),
  placeholderXml({
    id: 7,
    name: 'Footer',
    mark: 'type="ftr" sz="quarter" idx="3"',
    area: footer.area,
    body: furnitureBody,
    style: furnitureStyle('l'),
    text: '<a:p><a:endParaRPr lang="en-GB"/></a:p>',
  }),
  placeholderXml({
    id: 8,
    name: 'Slide number',
    mark: 'type="sldNum" sz="quarter" idx="4"',
    area: number.area,
    body: furnitureBody,
    style: furnitureStyle('r'),
    text: numberFieldXml,
  }),
].join('');

const layoutIds = ourLayouts
  .map((_, index) => `<p:sldLayoutId id="${2_147_483_649 + index}" r:id="rId${index + 1}"/>`)
  .join('');

export const masterXml: string =
  `${XML_HEAD}<p:sldMaster ${SLIDE_NAMESPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>` +
  `${treeXml(shapes)}</p:cSld>` +
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>' +
  `<p:sldLayoutIdLst>${layoutIds}</p:sldLayoutIdLst>` +
  '<p:hf hdr="0" dt="0"/>' +
  `<p:txStyles><p:titleStyle><a:lvl1pPr algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcBef><a:spcPct val="0"/></a:spcBef><a:buNone/>${headingRun}</a:lvl1pPr></p:titleStyle>` +
  `<p:bodyStyle>${bodyLevels}</p:bodyStyle><p:otherStyle>${otherLevels}</p:otherStyle></p:txStyles></p:sldMaster>`;
