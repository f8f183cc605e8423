import { Document, Packer, Paragraph } from 'docx';
import { ChartRun } from 'docx/charts';
import { strFromU8 } from 'fflate';
import type { ChartSpecification } from '../../document/index.ts';
import { type ChartColours, ourChartColours } from './charts/chart-colours.ts';
import type { ChartLook } from './charts/drawn-chart.ts';
import { drawnChart } from './charts/index.ts';
import { mendedChart } from './charts/mended-chart.ts';
import { languageTag } from './xml-text.ts';
import { unzippedParts, zippedParts } from './zip-parts.ts';

export interface ChartPartsOptions {
  language: string;
  /** What the colours mean in the theme of the file; ours when absent. */
  colours?: ChartColours;
  /** Points. */
  fontSize: number;
  /** Points: the frame the charts will be drawn in. It decides what has room. */
  width?: number;
  height?: number;
  isBare?: boolean;
}

export interface ChartPart {
  /** Refers to its workbook as `rId1`. */
  chartXml: string;
  workbook: Uint8Array;
}

/** The width of the text of our paper, and a height that shows eight bars. */
export const chartLook = (options: ChartPartsOptions): ChartLook => ({
  language: languageTag(options.language),
  colours: options.colours ?? ourChartColours,
  fontSize: options.fontSize,
  width: options.width ?? 453,
  height: options.height ?? 235,
  ...(options.isBare === true && { isBare: true }),
});

/**
 * Native chart parts with their workbooks, for any Office file: drawn in a document that is thrown away.
 * The relationship of a chart to its workbook has the id `rId1`.
 */
export const chartParts = async (
  charts: readonly ChartSpecification[],
  options: ChartPartsOptions,
): Promise<ChartPart[]> => {
  if (charts.length === 0) return [];
  const look = chartLook(options);
  const drawn = charts.map((chart) => drawnChart(chart, look));
  const children = drawn.map(({ run }) => new Paragraph({ children: [new ChartRun(run)] }));
  const parts = unzippedParts(await Packer.pack(new Document({ sections: [{ children }] }), 'uint8array'));
  return drawn.map((chart, index) => {
    const chartXml = parts.get(`word/charts/chart${index + 1}.xml`);
    const workbook = parts.get(`word/embeddings/Microsoft_Excel_Worksheet${index + 1}.xlsx`);
    if (chartXml === undefined || workbook === undefined)
      throw new Error(`Chart ${index + 1} was not written`);
    return {
      chartXml: mendedChart(strFromU8(chartXml), chart, look),
      workbook: zippedParts(unzippedParts(workbook)),
    };
  });
};
