import type { Element } from '@xmldom/xmldom';
import { XMLSerializer } from '@xmldom/xmldom';
import { strToU8 } from 'fflate';
import { parsedXml } from '../../files/xml.ts';
import {
  type Box,
  type FurnitureBox,
  type LaidOutSlide,
  layoutFor,
  type ProfileLayout,
  type TemplateProfile,
} from '../../layout/index.ts';
import { escapeXml, languageTag } from '../office/xml-text.ts';
import { fillXml, themeColourXml } from './colour-xml.ts';
import { attribute, descendantsOf, rootOf } from './elements.ts';
import { finishedBox } from './finished-box.ts';
import { SLIDE_NAMESPACES, XML_HEAD, emu } from './namespaces.ts';
import { transformXml, treeXml } from './our-base/shapes-xml.ts';
import { boxName } from './slide-bodies.ts';
import { inheritedDirectionXml, inheritedXml, paragraphsXml } from './text-xml.ts';
import type { TextContext } from './text-xml.ts';

export interface SlideContext extends TextContext {
  chartId: (box: Extract<Box, { kind: 'chart' }>) => string;
  /** `title` or `ctrTitle`, as the layout has it. */
  titleType: string;
}

/** The sides from which the lines of a claim are narrowed, as its place aligns them. */
const narrowedSides: Readonly<Record<'start' | 'middle' | 'end', readonly ('lIns' | 'rIns')[]>> = {
  start: ['rIns'],
  middle: ['lIns', 'rIns'],
  end: ['lIns'],
};

/**
 * What stands in the placeholder is set as it says, save that a last line of one word is helped by narrower lines, and
 * that words of a wider font, where that of the file is missing, are set smaller rather than run over.
 */
const titleBodyXml = ({ title }: LaidOutSlide, { titleStyle }: ProfileLayout): string => {
  const shrinks = '<a:normAutofit/></a:bodyPr>';
  if (title.narrowed === 0) return `<a:bodyPr>${shrinks}`;
  const sides = narrowedSides[titleStyle.align];
  const inset = emu(titleStyle.inset.across + title.narrowed / sides.length);
  return `<a:bodyPr${sides.map((side) => ` ${side}="${inset}"`).join('')}>${shrinks}`;
};

const titleXml = (slide: LaidOutSlide, layout: ProfileLayout, context: SlideContext): string => {
  const size = slide.title.size === layout.titleStyle.size ? null : slide.title.size;
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title 2"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="${context.titleType}"/></p:nvPr></p:nvSpPr>` +
    `<p:spPr/><p:txBody>${titleBodyXml(slide, layout)}<a:lstStyle/><a:p>${inheritedDirectionXml(slide.title.runs)}${inheritedXml(slide.title.runs, size, context)}</a:p></p:txBody></p:sp>`
  );
};

const ALIGN: Readonly<Record<FurnitureBox['align'], string>> = { start: 'l', middle: 'ctr', end: 'r' };

interface FurnitureXml {
  id: number;
  name: string;
  mark: string;
  box: FurnitureBox;
  /** The words, or the field that counts. */
  content: (properties: string) => string;
}

/** In its placeholder; place, size and colour are written only where the layout has none or none that can be read. */
const furnitureXml = ({ id, name, mark, box, content }: FurnitureXml, context: SlideContext): string => {
  const size = box.inherits ? '' : ` sz="${Math.round(box.size * 100)}"`;
  const own =
    box.readable === undefined ? null : `<a:solidFill>${themeColourXml(box.readable)}</a:solidFill>`;
  const fill = own ?? (box.inherits ? '' : fillXml(box.colour, context.profile));
  const properties = `<a:rPr lang="${languageTag(context.language)}"${size}>${fill}</a:rPr>`;
  const place = box.inherits
    ? '<p:spPr/>'
    : `<p:spPr>${transformXml(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>`;
  const inset = box.inherits || box.align !== 'start' ? '' : ' lIns="0" rIns="0"';
  const align = box.inherits ? '' : `<a:pPr algn="${ALIGN[box.align]}"/>`;
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name} ${id}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${mark}/></p:nvPr></p:nvSpPr>` +
    `${place}<p:txBody><a:bodyPr${inset}/><a:lstStyle/><a:p>${align}${content(properties)}</a:p></p:txBody></p:sp>`
  );
};

const footXml = (
  slide: LaidOutSlide,
  layout: ProfileLayout,
  firstId: number,
  context: SlideContext,
): string => {
  const { footer, numberBox } = slide;
  const footerXml =
    footer === null
      ? ''
      : furnitureXml(
          {
            id: firstId,
            name: 'Footer',
            mark: `type="ftr" sz="quarter" idx="${escapeXml(layout.footer.placeholder ?? '11')}"`,
            box: footer,
            content: (properties) => `<a:r>${properties}<a:t>${escapeXml(footer.text)}</a:t></a:r>`,
          },
          context,
        );
  const numberXml =
    layout.number.isDrawn === true
      ? ''
      : furnitureXml(
          {
            id: firstId + 1,
            name: 'Slide number',
            mark: `type="sldNum" sz="quarter" idx="${escapeXml(layout.number.placeholder ?? '12')}"`,
            box: numberBox,
            content: (properties) =>
              `<a:fld id="{5A3B7C10-2D4E-4F60-8A91-0B1C2D3E4F50}" type="slidenum">${properties}<a:t>${escapeXml(numberBox.text)}</a:t></a:fld>`,
          },
          context,
        );
  return footerXml + numberXml;
};

/** The name of the part, over the claim and read after it. */
const kickerXml = ({ kicker }: LaidOutSlide, id: number, context: SlideContext): string =>
  kicker === null
    ? ''
    : `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Part ${id}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>` +
      `<p:spPr>${transformXml(kicker)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>` +
      `<p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="t"/><a:lstStyle/>` +
      `${paragraphsXml(kicker.paragraphs, context)}</p:txBody></p:sp>`;

const drawnElements = (xml: string): Map<string, Element> =>
  new Map(
    descendantsOf(rootOf(parsedXml(strToU8(xml))))
      .filter(({ localName }) => ['sp', 'pic', 'graphicFrame', 'cxnSp'].includes(localName ?? ''))
      .map((element) => [attribute(descendantsOf(element, 'cNvPr')[0], 'name') ?? '', element]),
  );

const DECLARED = / xmlns:[apr]="[^"]*"/gu;

/** Each box by itself declares the names that its slide has declared already. Only within tags: words may say anything. */
const withoutDeclared = (xml: string): string =>
  xml.replaceAll(/<[^>]*>/gu, (tag) => tag.replaceAll(DECLARED, ''));

/** A whole slide: title first, then boxes in reading order, then footer and number. No transition, no animation. */
export const slideXml = (
  slide: LaidOutSlide,
  drawnXml: string,
  profile: TemplateProfile,
  context: SlideContext,
): string => {
  const layout = layoutFor(profile, slide.layoutRole);
  const drawn = drawnElements(drawnXml);
  const serializer = new XMLSerializer();
  const boxes = slide.boxes.map((box, index) => {
    const element = drawn.get(boxName(index));
    if (element === undefined)
      throw new Error(`pptxgenjs did not draw ${boxName(index)} of ${slide.slideId}`);
    const linesSize = layout.lines?.size ?? null;
    return withoutDeclared(
      serializer.serializeToString(
        finishedBox(box, index + 3, { ...context, element, body: layout.body, linesSize }),
      ),
    );
  });
  const kicker = kickerXml(slide, slide.boxes.length + 3, context);
  const foot = footXml(slide, layout, slide.boxes.length + 4, context);
  return (
    `${XML_HEAD}<p:sld ${SLIDE_NAMESPACES}><p:cSld>${treeXml(titleXml(slide, layout, context) + kicker + boxes.join('') + foot)}</p:cSld>` +
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>'
  );
};
