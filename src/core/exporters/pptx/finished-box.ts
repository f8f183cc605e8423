import type { Element } from '@xmldom/xmldom';
import { type Run, textOf } from '../../document/index.ts';
import type { Box, BoxRenderers, TableBox, TextBox } from '../../layout/index.ts';
import { renderBox } from '../../layout/index.ts';
import { escapeXml, xmlSafe } from '../office/xml-text.ts';
import { tokenOfMark, themeColourXml } from './colour-xml.ts';
import { attribute, childAt, childrenOf, descendantsOf, elementFrom, removed } from './elements.ts';
import { CHART, emu } from './namespaces.ts';
import { transformXml } from './our-base/shapes-xml.ts';
import type { TextContext } from './text-xml.ts';
import { inheritedDirectionXml, inheritedXml, paragraphsXml } from './text-xml.ts';

/** What a box needs to be finished on its slide. */
export interface BoxContext extends TextContext {
  /** The element that pptxgenjs drew for it. */
  element: Element;
  /** The id of the slide's relationship to the chart of this box. */
  chartId: (box: Extract<Box, { kind: 'chart' }>) => string;
  /** The layout's placeholder for text, as its own mark says it. */
  body: { index: string; type?: string } | null;
  /** The size at which that placeholder sets the lines of a cover, in points. */
  linesSize: number | null;
}

const ANCHOR: Readonly<Record<TextBox['anchor'], string>> = { top: 't', middle: 'ctr', bottom: 'b' };

const ownerOf = (element: Element) => {
  if (element.ownerDocument === null) throw new Error('An element without a document');
  return element.ownerDocument;
};

const replaceChild = (parent: Element, name: string, xml: string): void => {
  const made = elementFrom(xml, ownerOf(parent));
  const old = childAt(parent, name);
  if (old === undefined) parent.appendChild(made);
  else parent.replaceChild(made, old);
};

/** Words set as their place sets them, but for a size that layout had to change. */
const inheritedLinesXml = (paragraphs: TextBox['paragraphs'], context: BoxContext): string =>
  paragraphs
    .map(
      ({ runs, size }) =>
        `<a:p>${inheritedDirectionXml(runs)}${inheritedXml(runs, size === context.linesSize ? null : size, context)}</a:p>`,
    )
    .join('');

const insets = ({ across, down }: TextBox['inset']): string =>
  ` lIns="${emu(across)}" tIns="${emu(down)}" rIns="${emu(across)}" bIns="${emu(down)}"`;

/** Text fits by measure. Where its font is missing and a wider one stands in, the reader's program may shrink it. */
const finishText = (box: TextBox, context: BoxContext): Element => {
  const { element, body: place } = context;
  const body = `<a:bodyPr wrap="square"${insets(box.inset)} rtlCol="0" anchor="${ANCHOR[box.anchor]}"><a:normAutofit/></a:bodyPr>`;
  const properties = childAt(element, 'nvSpPr');
  const isLines = box.placeholder === 'lines';
  replaceChild(
    element,
    'txBody',
    isLines
      ? `<p:txBody><a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/>${inheritedLinesXml(box.paragraphs, context)}</p:txBody>`
      : `<p:txBody>${body}<a:lstStyle/>${paragraphsXml(box.paragraphs, context)}</p:txBody>`,
  );
  if (box.placeholder !== null && place !== null && properties !== undefined) {
    replaceChild(properties, 'cNvSpPr', '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>');
    replaceChild(
      properties,
      'nvPr',
      `<p:nvPr><p:ph${place.type === undefined ? '' : ` type="${escapeXml(place.type)}"`} idx="${escapeXml(place.index)}"/></p:nvPr>`,
    );
    replaceChild(element, 'spPr', isLines ? '<p:spPr/>' : `<p:spPr>${transformXml(box)}</p:spPr>`);
  } else if (properties !== undefined) {
    replaceChild(properties, 'cNvSpPr', '<p:cNvSpPr txBox="1"/>');
  }
  return element;
};

/** No style of the base file's tables is used: their bands and borders would add to what layout decided. */
const PLAIN_TABLE = '{2D5ABB26-0587-4C30-8999-92F81FD0307C}';

const finishTable = (box: TableBox, context: BoxContext): Element => {
  const { element } = context;
  const [table] = descendantsOf(element, 'tbl');
  if (table === undefined) throw new Error('pptxgenjs drew no table');
  const header = box.rows.some(({ role }) => role === 'header') ? ' firstRow="1"' : ' firstCol="1"';
  replaceChild(table, 'tblPr', `<a:tblPr${header}><a:tableStyleId>${PLAIN_TABLE}</a:tableStyleId></a:tblPr>`);
  const rows = childrenOf(table, 'tr');
  box.rows.forEach((row, rowIndex) => {
    const cells = childrenOf(rows[rowIndex] ?? table, 'tc');
    row.cells.forEach((cell, column) => {
      const drawn = cells[column];
      if (drawn === undefined) throw new Error('pptxgenjs drew too few cells');
      replaceChild(
        drawn,
        'txBody',
        `<a:txBody><a:bodyPr/><a:lstStyle/>${paragraphsXml(cell.paragraphs, context)}</a:txBody>`,
      );
      const properties = childAt(drawn, 'tcPr');
      const { across, down } = box.inset;
      const settings = { marL: across, marR: across, marT: down, marB: down };
      for (const [name, inches] of Object.entries(settings))
        properties?.setAttribute(name, String(emu(inches)));
      properties?.setAttribute('anchor', 'ctr');
    });
  });
  return element;
};

const renderers: BoxRenderers<BoxContext, Element> = {
  text: finishText,
  table: finishTable,
  shape: (_, { element }) => element,
  image: (_, { element }) => {
    for (const lock of descendantsOf(element, 'picLocks')) lock.setAttribute('noChangeAspect', '1');
    return element;
  },
  chart: (box, { element, chartId }) =>
    elementFrom(
      `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="0" name=""/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>` +
        `${transformXml(box).replaceAll('a:xfrm', 'p:xfrm')}<a:graphic><a:graphicData uri="${CHART}">` +
        `<c:chart xmlns:c="${CHART}" r:id="${chartId(box)}"/></a:graphicData></a:graphic></p:graphicFrame>`,
      ownerOf(element),
    ),
};

const NAMES: Readonly<Record<Box['kind'], string>> = {
  text: 'Text',
  table: 'Table',
  chart: 'Chart',
  shape: 'Shape',
  image: 'Picture',
};

const DECORATIVE =
  '<a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">' +
  '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext>';

/** An object says more of itself in a list of extensions, of which it has one. */
const extended = (properties: Element, extension: string): void => {
  const list = childAt(properties, 'extLst') ?? elementFrom('<a:extLst/>', ownerOf(properties));
  list.appendChild(elementFrom(extension, ownerOf(properties)));
  properties.appendChild(list);
};

const LONGEST_NAME = 48;

const wordsOf = (box: Box): string => {
  if (box.kind === 'chart') return box.chart.title;
  if (box.kind === 'text') return box.paragraphs.map(({ runs }) => textOf(runs)).join(' ');
  return box.alternative;
};

/** What an object is called in the list of objects: its kind, and the first words that it says. */
const nameOf = (box: Box, id: number): string => {
  const words = xmlSafe(wordsOf(box)).replace(/\s+/gu, ' ').trim();
  const first =
    words.length <= LONGEST_NAME ? words : `${words.slice(0, words.lastIndexOf(' ', LONGEST_NAME))} …`;
  return first === '' ? `${NAMES[box.kind]} ${id}` : `${NAMES[box.kind]} ${id}: ${first}`;
};

/** Our own list entry: which block an object draws, and which figures of the case stand in it. */
const ORIGIN = 'urn:casewright:origin';

const pathsIn = (paragraphs: readonly { runs: readonly Run[] }[]): string[] =>
  paragraphs.flatMap(({ runs }) => runs.flatMap((run) => (run.kind === 'value' ? [run.path] : [])));

const figuresOf = (box: Box): string[] => {
  if (box.kind === 'chart') return box.chart.figures;
  if (box.kind === 'text') return pathsIn(box.paragraphs);
  return box.kind === 'table'
    ? pathsIn(box.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs)))
    : [];
};

/** Where an object comes from, so that a file that was changed can be compared with the case; null for an ornament. */
const originXml = (box: Box): string | null =>
  box.decorative
    ? null
    : `<a:ext uri="{6C1E2E0D-3B54-4E0B-9A5C-7C6A1D0F5B11}"><cw:origin xmlns:cw="${ORIGIN}" block="${escapeXml(
        box.blockId,
      )}" values="${escapeXml([...new Set(figuresOf(box))].join(' '))}"/></a:ext>`;

/** Name, text alternative and number, which pptxgenjs gives twice, drops or escapes twice. */
const identify = (element: Element, box: Box, id: number): void => {
  const properties = descendantsOf(element, 'cNvPr')[0];
  if (properties === undefined) throw new Error('A shape without properties');
  const link = childAt(properties, 'hlinkClick');
  if (link !== undefined) removed(link);
  properties.setAttribute('id', String(id));
  properties.setAttribute('name', nameOf(box, id));
  const origin = originXml(box);
  if (origin !== null) extended(properties, origin);
  if (box.decorative) {
    properties.removeAttribute('descr');
    extended(properties, DECORATIVE);
  } else if (box.alternative === '') properties.removeAttribute('descr');
  else properties.setAttribute('descr', xmlSafe(box.alternative));
};

/** Marks become theme colours; an outline that was not asked for is said not to be there. */
const colour = (element: Element, context: BoxContext): void => {
  for (const fixed of descendantsOf(element, 'srgbClr')) {
    const token = tokenOfMark(attribute(fixed, 'val') ?? '');
    if (token === undefined) throw new Error(`A fixed colour: ${attribute(fixed, 'val')}`);
    const made = elementFrom(themeColourXml(context.profile.colours[token]), ownerOf(element));
    fixed.parentNode?.replaceChild(made, fixed);
  }
  const line = childAt(element, 'spPr', 'ln');
  if (line !== undefined && childrenOf(line).length === 0)
    line.appendChild(elementFrom('<a:noFill/>', ownerOf(element)));
};

/** A box as it stands in the finished slide. */
export const finishedBox = (box: Box, id: number, context: BoxContext): Element => {
  const element = renderBox(renderers, box, context);
  identify(element, box, id);
  colour(element, context);
  return element;
};
