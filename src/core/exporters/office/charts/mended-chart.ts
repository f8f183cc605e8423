import { DOMParser, type Document, type Element, XMLSerializer } from '@xmldom/xmldom';
import type { ThemeColorName } from 'docx';
import type { ThemeTone } from './chart-colours.ts';
import type { ChartLook, DrawnChart, InnerFrame, SeriesFill } from './drawn-chart.ts';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const all = (within: Document | Element, namespace: string, name: string): Element[] => [
  ...within.getElementsByTagNameNS(namespace, name),
];

const only = (within: Document | Element, name: string): Element => {
  const found = all(within, CHART, name)[0];
  if (found === undefined) throw new Error(`The chart has no ${name}`);
  return found;
};

const childrenOf = (element: Element, name: string): Element[] =>
  all(element, CHART, name).filter(({ parentNode }) => parentNode === element);

/** An element from its own text, in the two namespaces of charts. */
const fragment = (document: Document, xml: string): Element => {
  const parsed = new DOMParser().parseFromString(
    `<x xmlns:c="${CHART}" xmlns:a="${DRAWING}">${xml}</x>`,
    'text/xml',
  );
  const first = parsed.documentElement?.firstChild;
  if (first === null || first === undefined) throw new Error(`Not an element: ${xml}`);
  return document.importNode(first, true) as Element;
};

/** Names that follow the background of the page or slide; `dk1` stays dark on a dark one. */
const FOLLOWING: Record<string, string> = { dk1: 'tx1', lt1: 'bg1', dk2: 'tx2', lt2: 'bg2' };

const DRAWING_NAMES: Partial<Record<ThemeColorName, string>> = {
  dark1: 'tx1',
  light1: 'bg1',
  dark2: 'tx2',
  light2: 'bg2',
  hyperlink: 'hlink',
  followedHyperlink: 'folHlink',
};

const lightnessXml = ({ lighter, darker }: ThemeTone['colour']): string => {
  if (lighter !== undefined)
    return `<a:lumMod val="${(100 - lighter) * 1000}"/><a:lumOff val="${lighter * 1000}"/>`;
  return darker === undefined ? '' : `<a:lumMod val="${(100 - darker) * 1000}"/>`;
};

const toneXml = ({ colour }: ThemeTone): string =>
  `<a:solidFill><a:schemeClr val="${DRAWING_NAMES[colour.theme] ?? colour.theme}">${lightnessXml(colour)}</a:schemeClr></a:solidFill>`;

const fillXml = (fill: SeriesFill): string => {
  if (fill.kind === 'none') return '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';
  const colour = toneXml(fill.tone);
  if (fill.kind === 'bordered')
    return `<c:spPr>${colour}<a:ln w="12700">${toneXml(fill.border)}</a:ln></c:spPr>`;
  const border = `<a:ln w="15875">${colour}</a:ln>`;
  if (fill.kind === 'outline') return `<c:spPr><a:noFill/>${border}</c:spPr>`;
  const hatch = colour.replaceAll('a:solidFill', 'a:fgClr');
  return (
    `<c:spPr><a:pattFill prst="wdUpDiag">${hatch}<a:bgClr><a:schemeClr val="bg1"/></a:bgClr></a:pattFill>` +
    `${border}</c:spPr>`
  );
};

/** The library fills every series; a hidden one, an outlined plan and a hatched forecast are ours. */
const mendFills = (document: Document, fills: DrawnChart['fills']): void => {
  for (const series of all(document, CHART, 'ser')) {
    const index = Number(childrenOf(series, 'idx')[0]?.getAttribute('val'));
    const fill = fills.get(index);
    const [properties] = childrenOf(series, 'spPr');
    if (fill !== undefined && properties !== undefined)
      series.replaceChild(fragment(document, fillXml(fill)), properties);
  }
};

const mendLegend = (document: Document, helpers: DrawnChart['helpers']): void => {
  const [legend] = all(document, CHART, 'legend');
  if (legend === undefined) return;
  const [position] = childrenOf(legend, 'legendPos');
  for (const index of [...helpers].toReversed()) {
    const entry = fragment(
      document,
      `<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>`,
    );
    legend.insertBefore(entry, position?.nextSibling ?? null);
  }
};

/** Names stay at the edge when bars go below zero, and only as many as can be read. */
const mendCategoryAxis = (
  document: Document,
  { labelEvery, isAxisNamed }: DrawnChart,
  grey: ThemeTone,
): void => {
  const [axis] = all(document, CHART, 'catAx');
  if (axis === undefined) return;
  only(axis, 'tickLblPos').setAttribute('val', isAxisNamed === false ? 'none' : 'low');
  const [properties] = childrenOf(axis, 'spPr');
  const line = `<c:spPr><a:noFill/><a:ln w="9525">${toneXml(grey)}</a:ln></c:spPr>`;
  if (properties !== undefined) axis.replaceChild(fragment(document, line), properties);
  if (labelEvery > 1) {
    // As good as level. At exactly 0 LibreOffice breaks the numbers of months into single digits.
    for (const body of all(axis, DRAWING, 'bodyPr')) body.setAttribute('rot', '600');
    const [lines] = childrenOf(axis, 'noMultiLvlLbl');
    axis.insertBefore(fragment(document, `<c:tickLblSkip val="${labelEvery}"/>`), lines ?? null);
    axis.insertBefore(fragment(document, `<c:tickMarkSkip val="${labelEvery}"/>`), lines ?? null);
  }
};

const mendPlot = (document: Document, frame: InnerFrame | null): void => {
  if (frame === null) return;
  const plot = only(document, 'plotArea');
  const edges = Object.entries({ x: frame.x, y: frame.y, w: frame.width, h: frame.height });
  const xml =
    '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
    edges.map(([name, share]) => `<c:${name} val="${share.toFixed(4)}"/>`).join('') +
    '</c:manualLayout></c:layout>';
  const [layout] = childrenOf(plot, 'layout');
  if (layout !== undefined) plot.replaceChild(fragment(document, xml), layout);
};

/** What parts a name from its number, wherever a label shows both. */
const mendLabels = (document: Document): void => {
  for (const shown of all(document, CHART, 'showSerName')) {
    const label = shown.parentNode;
    if (shown.getAttribute('val') !== '1' || label === null) continue;
    const bubble = childrenOf(label as Element, 'showBubbleSize')[0];
    label.insertBefore(fragment(document, `<c:separator>\n</c:separator>`), bubble?.nextSibling ?? null);
  }
};

/** Text of a label's own says its look itself: not every program reads it from the paragraph. */
const mendLabelRuns = (document: Document): void => {
  for (const text of all(document, CHART, 'rich'))
    for (const paragraph of all(text, DRAWING, 'p')) {
      const [look] = all(paragraph, DRAWING, 'defRPr');
      for (const run of all(paragraph, DRAWING, 'rPr')) {
        for (const name of ['sz', 'b']) {
          const value = look?.getAttribute(name) ?? '';
          if (value !== '' && !run.hasAttribute(name)) run.setAttribute(name, value);
        }
        if (look !== undefined && run.firstChild === null)
          for (const child of look.childNodes) run.appendChild(child.cloneNode(true));
      }
    }
};

const mendLabelPaper = (document: Document): void => {
  const paper =
    '<c:spPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>';
  for (const name of ['dLbls', 'dLbl'])
    for (const label of all(document, CHART, name))
      for (const properties of childrenOf(label, 'spPr'))
        label.replaceChild(fragment(document, paper), properties);
};

const mendLabelWrap = (document: Document): void => {
  for (const label of all(document, CHART, 'dLbls'))
    for (const body of all(label, DRAWING, 'bodyPr')) body.setAttribute('wrap', 'none');
};

/** The same cells and so many below them, which are empty. */
const longerRange = (range: string, count: number): string =>
  range.replace(/^(.*\$)(\d+)(?::.*)?$/u, (whole: string, column: string, first: string) => {
    const name = column.slice(column.indexOf('!') + 1);
    return count < 2 ? whole : `${column}${first}:${name}${Number(first) + count - 1}`;
  });

/**
 * Of the series of a scatter chart Office draws the one of the highest order on top, and LibreOffice the first in the
 * file: so they stand in the file against their order. LibreOffice loses a series that stands before one with more
 * points: so all are of one length, the rest empty.
 */
const mendScatter = (document: Document): void => {
  const [chart] = all(document, CHART, 'scatterChart');
  if (chart === undefined) return;
  const series = childrenOf(chart, 'ser');
  const counts = all(chart, CHART, 'numCache').map((cache) => only(cache, 'ptCount'));
  const most = Math.max(0, ...counts.map((count) => Number(count.getAttribute('val'))));
  for (const count of counts) count.setAttribute('val', String(most));
  for (const values of all(chart, CHART, 'numRef')) {
    const formula = only(values, 'f');
    formula.textContent = longerRange(formula.textContent ?? '', most);
  }
  const end = series.at(-1)?.nextSibling ?? null;
  for (const own of series.toReversed()) chart.insertBefore(own, end);
};

/** The ends of lines are where their values are, however thick they are. */
const mendCaps = (document: Document): void => {
  for (const chart of all(document, CHART, 'scatterChart'))
    for (const series of childrenOf(chart, 'ser'))
      for (const properties of all(series, CHART, 'spPr'))
        for (const line of all(properties, DRAWING, 'ln')) line.setAttribute('cap', 'flat');
};

const mendColours = (document: Document): void => {
  for (const colour of all(document, DRAWING, 'schemeClr')) {
    const name = colour.getAttribute('val') ?? '';
    colour.setAttribute('val', FOLLOWING[name] ?? name);
  }
};

const mendLanguage = (document: Document, language: string): void => {
  only(document, 'lang').setAttribute('val', language);
  for (const name of ['rPr', 'endParaRPr'])
    for (const properties of all(document, DRAWING, name)) properties.setAttribute('lang', language);
};

/** The chart with what the library cannot say: hidden and hatched series, room for names, our language. */
export const mendedChart = (xml: string, chart: DrawnChart, { language, colours }: ChartLook): string => {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  mendFills(document, chart.fills);
  mendLegend(document, chart.helpers);
  mendCategoryAxis(document, chart, colours.grey);
  mendPlot(document, chart.plot);
  mendLabels(document);
  mendLabelRuns(document);
  if (chart.labelsOnPaper) mendLabelPaper(document);
  if (chart.labelsUnbroken === true) mendLabelWrap(document);
  mendCaps(document);
  mendScatter(document);
  mendColours(document);
  mendLanguage(document, language);
  only(document, 'externalData').setAttributeNS(RELATIONSHIPS, 'r:id', 'rId1');
  return new XMLSerializer().serializeToString(document);
};
