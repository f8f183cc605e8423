import type { NoteParagraph } from '../../layout/index.ts';
import { escapeXml, languageTag } from '../office/xml-text.ts';
import { emu, SLIDE_NAMESPACES, XML_HEAD } from './namespaces.ts';
import { placeholderXml, promptXml, treeXml } from './our-base/shapes-xml.ts';
import type { TextContext } from './text-xml.ts';
import { inheritedDirectionXml, inheritedXml } from './text-xml.ts';

const paragraphXml = ({ runs, mark }: NoteParagraph, context: TextContext): string => {
  const step = emu(0.25);
  const list =
    mark === null
      ? inheritedDirectionXml(runs)
      : `<a:pPr marL="${step * (mark.depth + 1)}" indent="-${step}">${
          mark.kind === 'bullet'
            ? '<a:buFont typeface="Arial"/><a:buChar char="•"/>'
            : `<a:buFont typeface="+mj-lt"/><a:buAutoNum type="arabicPeriod"${mark.number === 1 ? '' : ` startAt="${mark.number}"`}/>`
        }</a:pPr>`;
  return `<a:p>${list}${inheritedXml(runs, null, context)}</a:p>`;
};

/** What is said with a slide, on the notes master of the base file. */
export const notesSlideXml = (
  notes: readonly NoteParagraph[],
  bodyIndex: string,
  context: TextContext,
): string =>
  `${XML_HEAD}<p:notes ${SLIDE_NAMESPACES}><p:cSld>${treeXml(
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide Image 2"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>' +
      `<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes 3"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="${escapeXml(bodyIndex)}"/></p:nvPr></p:nvSpPr><p:spPr/>` +
      `<p:txBody><a:bodyPr/><a:lstStyle/>${notes.map((note) => paragraphXml(note, context)).join('')}</p:txBody></p:sp>`,
  )}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;

const level = (number: number): string =>
  `<a:lvl${number}pPr marL="${457_200 * (number - 1)}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:spcBef><a:spcPts val="400"/></a:spcBef>` +
  '<a:defRPr sz="1200" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr>' +
  `</a:lvl${number}pPr>`;

/** For a base file that has no notes master; its theme is a copy of the slides' theme. */
export const notesMasterXml = (language: string): string =>
  `${XML_HEAD}<p:notesMaster ${SLIDE_NAMESPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>${treeXml(
    `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide Image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr>` +
      `<p:spPr><a:xfrm><a:off x="685800" y="1143000"/><a:ext cx="5486400" cy="3086100"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="12700"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill></a:ln></p:spPr></p:sp>` +
      placeholderXml({
        id: 3,
        name: 'Notes',
        mark: 'type="body" sz="quarter" idx="3"',
        area: { x: 0.75, y: 4.8, w: 6, h: 4.2 },
        text: promptXml('Notes').replace('en-GB', languageTag(language)),
      }),
  )}</p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>` +
  `<p:notesStyle>${Array.from({ length: 9 }, (_, index) => level(index + 1)).join('')}</p:notesStyle></p:notesMaster>`;
