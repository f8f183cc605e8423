import {
  between,
  type ChartSpecification,
  type DotSize,
  type DrawnDot,
  placedDots,
  plotScale,
  tickText,
  ticksOf,
} from '../../../document/index.ts';
import { labelOn } from './chart-colours.ts';
import { type ChartDrawer, type ChartLook, type InnerFrame, labelFont } from './drawn-chart.ts';
import { hiddenAxis, LETTER, lineAxis, roomForNames, scatterChart } from './scatter-chart.ts';
import { dotItems, groundItem, labelItem, lineItem, type ScatterItem, tickItems } from './scatter-items.ts';

/** A dot with its number, as a multiple of the text. */
const DOT = 1.6;
/** Points between two bands. */
const BETWEEN_BANDS = 3;

const frameOf = ({ plot, title }: ChartSpecification, look: ChartLook): InnerFrame => {
  const { fontSize, width, height } = look;
  const rows = (text: string): number =>
    Math.ceil((text.length * (fontSize + 1) * LETTER * 1.08) / (width * 0.92));
  const lines = rows(title) + rows(plot?.key ?? '');
  const x = roomForNames([plot?.up ?? '', ...(plot?.bands ?? [])], look);
  const y = ((fontSize + 1) * (1.3 * lines + 0.6) + fontSize * 1.4) / height;
  const below = (fontSize * 3.4) / height;
  return { x, y, width: 1 - x - 0.03, height: Math.max(0.2, 1 - y - below) };
};

/**
 * Things on two ordered axes, each a dot with the number that it has in the list beside. Everything is a series of one
 * native scatter chart, and each dot has the name of what it is.
 */
export const plot: ChartDrawer = (chart, look) => {
  const { ours, adverse, ink, grey, paper, panel, losing } = look.colours;
  const data = chart.plot ?? { across: '', up: '', key: '', bands: [], dots: [] };
  const scale = plotScale(chart);
  const frame = frameOf(chart, look);
  const bands = Math.max(1, data.bands.length);
  const points = DOT * look.fontSize;
  const bandHeight = (frame.height * look.height) / bands;
  const usual: DotSize = {
    across: (points / (frame.width * look.width)) * scale.to,
    up: points / bandHeight,
  };
  const placed = placedDots(data, scale, usual);
  const size: DotSize = { across: usual.across * placed.size, up: usual.up * placed.size };
  const nameOf = (index: number): string =>
    `${data.dots[index]?.number ?? ''} ${chart.categories[index] ?? ''}`;
  const dotOf = (dot: DrawnDot, index: number, isHollow: boolean): ScatterItem[] => {
    const tone = isHollow ? ours : adverse;
    return dotItems(
      nameOf(index),
      dot,
      {
        shape: 'circle',
        size: Math.max(2, Math.round(points * placed.size)),
        tone,
        isHollow,
        text: {
          words: data.dots[index]?.number ?? '',
          tone: isHollow ? ours : labelOn(adverse, look.colours),
          size: Math.max(6, Math.round((look.fontSize - 2) * placed.size)),
        },
      },
      paper,
    );
  };
  const grounds = data.bands.map((name, band) =>
    groundItem(
      name,
      { from: scale.from, to: scale.to, y: band + 0.5 },
      bandHeight - BETWEEN_BANDS,
      bands > 1 && band === bands - 1 ? losing : panel,
    ),
  );
  const names = data.bands.map((name, band) =>
    labelItem(name, { x: scale.from, y: band + 0.5 }, name, 'left', look, grey),
  );
  const paths = placed.after.flatMap((after, index): ScatterItem[] => {
    const now = placed.now[index];
    const ends = after === null || now === undefined ? null : between(now, after, size);
    return ends === null ? [] : [lineItem(nameOf(index), ends, grey, 1.25)];
  });
  const items = [
    ...grounds,
    ...paths,
    ...names,
    labelItem(data.up, { x: scale.from, y: bands }, data.up, 'above', look, ink, true),
    ...tickItems(
      ticksOf(scale).map((value) => ({ value, text: tickText(chart, scale, look.language, value) })),
      (value) => ({ x: value, y: 0 }),
      'below',
      look,
    ),
    ...placed.after.flatMap((dot, index) => (dot === null ? [] : dotOf(dot, index, true))),
    ...placed.now.flatMap((dot, index) => dotOf(dot, index, false)),
  ];
  return scatterChart(chart, look, {
    items,
    frame,
    across: lineAxis(scale, { text: `\n${data.across}`, font: { ...labelFont(look, ink), bold: true } }),
    up: hiddenAxis(0, bands),
    notes: data.key === '' ? [] : [data.key],
  });
};
