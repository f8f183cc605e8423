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

const toneXml = ({ colour }: ThemeTone): string => {
  const change =
    colour.lighter === undefined
      ? ''
      : `<a:lumMod val="${(100 - colour.lighter) * 1000}"/><a:lumOff val="${colour.lighter * 1000}"/>`;
  return `<a:solidFill><a:schemeClr val="${DRAWING_NAMES[colour.theme] ?? colour.theme}">${change}</a:schemeClr></a:solidFill>`;
};

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

/** A point that stands for time, or for a plan, is a ring. */
const mendMarkers = (document: Document, hollow: ReadonlySet<number>): void => {
  for (const series of all(document, CHART, 'ser')) {
    const index = Number(childrenOf(series, 'idx')[0]?.getAttribute('val'));
    const [marker] = childrenOf(series, 'marker');
    if (!hollow.has(index) || marker === undefined) continue;
    const [properties] = childrenOf(marker, 'spPr');
    const [fill] = properties === undefined ? [] : all(properties, DRAWING, 'solidFill');
    if (properties === undefined || fill === undefined) continue;
    const line = fragment(document, `<a:ln w="28575"/>`);
    line.appendChild(fill.cloneNode(true));
    for (const old of all(properties, DRAWING, 'ln')) old.parentNode?.removeChild(old);
    const ground = fragment(document, '<a:solidFill><a:schemeClr val="bg1"/></a:solidFill>');
    properties.replaceChild(ground, fill);
    // A line follows its fill, and comes before effects.
    properties.insertBefore(line, ground.nextSibling);
  }
};

/** Names stay at the edge when bars go below zero, and only as many as can be read. */
const mendCategoryAxis = (document: Document, labelEvery: number, grey: ThemeTone): void => {
  const [axis] = all(document, CHART, 'catAx');
  if (axis === undefined) return;
  only(axis, 'tickLblPos').setAttribute('val', 'low');
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
  mendMarkers(document, chart.hollow ?? new Set());
  mendLegend(document, chart.helpers);
  mendCategoryAxis(document, chart.labelEvery, colours.grey);
  mendPlot(document, chart.plot);
  mendLabels(document);
  if (chart.labelsOnPaper) mendLabelPaper(document);
  if (chart.labelsUnbroken === true) mendLabelWrap(document);
  mendColours(document);
  mendLanguage(document, language);
  only(document, 'externalData').setAttributeNS(RELATIONSHIPS, 'r:id', 'rId1');
  return new XMLSerializer().serializeToString(document);
};
