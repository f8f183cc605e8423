import { Paragraph, TextRun } from 'docx';
import { ChartRun } from 'docx/charts';
import type { ChartBlock, ChartSpecification } from '../../../document/index.ts';
import { heightOfRows } from '../../../document/index.ts';
import { drawnChart } from '../../office/charts/index.ts';
import { xmlSafe } from '../../office/xml-text.ts';
import { caption } from '../caption.ts';
import { type PaperContext, startsPage } from '../paper-context.ts';

/** Points. */
const UPRIGHT = 225;
const FONT = 9;

/** As high as its bars need: a row a bar, and the title, notes and legend above. */
const heightOf = (specification: ChartSpecification, width: number): number => {
  const rows = heightOfRows(specification, width, FONT);
  return rows === 0 ? UPRIGHT : Math.min(380, 62 + rows);
};

export const chart = (block: ChartBlock, context: PaperContext) => {
  const width = context.page.measure / 20;
  const look = {
    language: context.language,
    colours: context.colours,
    fontSize: FONT,
    width,
    height: heightOf(block.chart, width),
  };
  const drawn = drawnChart(block.chart, look);
  context.gathered.charts.push({ drawn, look });
  const source = xmlSafe(block.chart.source);
  return [
    new Paragraph({
      style: 'Chart',
      pageBreakBefore: startsPage(context),
      children: [new ChartRun(drawn.run)],
    }),
    ...caption(block, context, { keepNext: source !== '', opensBlock: false }),
    ...(source === '' ? [] : [new Paragraph({ style: 'Source', children: [new TextRun(source)] })]),
  ];
};
