import type { Element } from '@xmldom/xmldom';
import {
  attribute,
  childAt,
  childrenOf,
  descendantsOf,
  numberAttribute,
} from '../../../src/core/exporters/pptx/elements.ts';
import { hexOfColour, type Theme } from '../../../src/core/exporters/pptx/theme.ts';
import type { ColouredText } from './coloured-text.ts';

type Look = Pick<ColouredText, 'ink' | 'size' | 'bold'>;

/** What a fill comes to; null for none, a picture or a gradient. */
export const solidHex = (holder: Element | undefined, theme: Theme): string | null => {
  const fill = childAt(holder, 'solidFill');
  return fill === undefined ? null : hexOfColour(childrenOf(fill)[0], theme);
};

/** Sizes and colours that text of a chart takes, with what it has where it says nothing. */
const looksIn = (holder: Element, theme: Theme): Look[] =>
  descendantsOf(holder)
    .filter(({ localName }) => localName === 'defRPr')
    .map((properties) => ({
      ink: solidHex(properties, theme) ?? theme.slots.tx1,
      size: (numberAttribute(properties, 'sz') ?? 1000) / 100,
      bold: attribute(properties, 'b') === '1',
    }));

const isShown = (labels: Element): boolean =>
  ['showVal', 'showSerName', 'showCatName'].some((name) => attribute(childAt(labels, name), 'val') === '1');

/** Within a bar that is filled; where nothing is said, stacked bars have their labels in the middle. */
const isInside = (labels: Element, series: Element): boolean => {
  const position = attribute(childAt(labels, 'dLblPos'), 'val');
  const plot = series.parentNode as Element;
  const isStacked = (attribute(childAt(plot, 'grouping'), 'val') ?? '').includes('tacked');
  const isBar = plot.localName === 'barChart';
  return isBar && (position === undefined ? isStacked : ['ctr', 'inEnd', 'inBase'].includes(position));
};

/** In the middle of a dot. */
const isOnMark = (labels: Element): boolean => attribute(childAt(labels, 'dLblPos'), 'val') === 'ctr';

const labelsOfSeries = (series: Element, theme: Theme, ground: string): Omit<ColouredText, 'slide'>[] => {
  const fills = [series, ...childrenOf(series, 'dPt')].flatMap(
    (filled) => solidHex(childAt(filled, 'spPr'), theme) ?? [],
  );
  return descendantsOf(series)
    .filter(({ localName }) => localName === 'dLbls' || localName === 'dLbl')
    .filter(isShown)
    .flatMap((labels) => {
      const mark = isOnMark(labels) ? solidHex(childAt(childAt(series, 'marker'), 'spPr'), theme) : null;
      const grounds = mark !== null ? [mark] : isInside(labels, series) ? fills : [ground];
      const properties = childAt(labels, 'txPr') ?? childAt(labels, 'tx');
      return (properties === undefined ? [] : looksIn(properties, theme)).flatMap((look) =>
        grounds.map((under) => ({ ...look, text: 'a data label', ground: under })),
      );
    });
};

/** Titles, axes, legends and data labels of a chart that stands on a ground. */
export const textsOfChart = (chart: Element, theme: Theme, ground: string): Omit<ColouredText, 'slide'>[] => {
  const series = descendantsOf(chart, 'ser');
  const named = { title: 'a title', catAx: 'an axis', valAx: 'an axis', legend: 'a legend' };
  return [
    ...Object.entries(named).flatMap(([name, text]) =>
      descendantsOf(chart, name)
        .filter((part) => attribute(childAt(part, 'delete'), 'val') !== '1')
        .flatMap((part) =>
          looksIn(part, theme).map((look) => ({ ...look, text: `${text} of a chart`, ground })),
        ),
    ),
    ...series.flatMap((each) => labelsOfSeries(each, theme, ground)),
  ];
};
