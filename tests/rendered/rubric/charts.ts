import type { Element } from '@xmldom/xmldom';
import { attribute, childAt, childrenOf, descendantsOf } from '../../../src/core/exporters/pptx/elements.ts';
import { relationshipsOf } from '../../../src/core/exporters/pptx/relationships.ts';
import { unzipped } from '../../../src/core/files/zip.ts';
import { each, type FileRule, type Judged } from './rule.ts';
import type { ChartPart, ToldFile } from './told-file.ts';

const charts = (
  file: ToldFile,
  isSound: (chart: ChartPart) => boolean,
  tell = (chart: ChartPart) => chart.alternative,
): Judged =>
  each(
    file.charts,
    isSound,
    (chart) =>
      `${chart.path}${chart.slide === 0 ? '' : ` (slide ${chart.slide})`}: ${tell(chart).slice(0, 120)}`,
  );

const plots = (root: Element): Element[] =>
  descendantsOf(root, 'plotArea').flatMap((area) =>
    childrenOf(area).filter(({ localName }) => localName?.endsWith('Chart') === true),
  );

const cached = (root: Element): number[] =>
  ['val', 'xVal', 'yVal'].flatMap((axis) =>
    descendantsOf(root, axis).flatMap((values) =>
      descendantsOf(values, 'v').map(({ textContent }) => Number(textContent ?? Number.NaN)),
    ),
  );

/** Every number of the cells that the chart brings along. */
const inWorkbook = (file: ToldFile, chart: ChartPart): number[] => {
  const path = relationshipsOf(file.parts, chart.path).find(({ kind }) => kind === 'package')?.target;
  const bytes = path === undefined ? undefined : file.parts.get(path);
  if (bytes === undefined) return [];
  const text = new TextDecoder();
  return [...unzipped(bytes)]
    .filter(([name]) => /^xl\/worksheets\/[^/]+\.xml$/u.test(name))
    .flatMap(([, sheet]) => [...text.decode(sheet).matchAll(/<v>(-?[\d.eE+-]+)<\/v>/gu)])
    .map((match) => Number(match[1]));
};

const canBeRead = ({ root }: ChartPart): boolean =>
  descendantsOf(root, 'showVal').some((mark) => attribute(mark, 'val') === '1') ||
  descendantsOf(root, 'dLbl').length > 0 ||
  descendantsOf(root, 'valAx').some((axis) => attribute(childAt(axis, 'delete'), 'val') !== '1') ||
  descendantsOf(root, 'cat').some((list) =>
    descendantsOf(list, 'v').some(({ textContent }) => /\d/u.test(textContent ?? '')),
  );

export const chartRules: FileRule[] = [
  {
    id: 'CHT-01',
    holds: 'A chart brings its cells, so that it can be edited.',
    severity: 'should',
    judge: (file) => charts(file, (chart) => inWorkbook(file, chart).length > 0),
  },
  {
    id: 'CHT-02',
    holds: 'The words for a chart name its message and its numbers.',
    severity: 'must',
    judge: (file) =>
      charts(
        file,
        ({ alternative }) =>
          alternative.length >= 15 &&
          /\d/u.test(alternative) &&
          !/^(?:image|picture|chart) of/iu.test(alternative),
      ),
  },
  {
    id: 'CHT-03',
    holds: 'Bars and columns start at zero.',
    severity: 'must',
    judge: (file) =>
      charts(
        file,
        ({ root }) =>
          descendantsOf(root, 'barChart').length === 0 ||
          descendantsOf(root, 'valAx').every((axis) => {
            const least = Number(attribute(childAt(axis, 'scaling', 'min'), 'val') ?? 0);
            return least <= 0;
          }),
      ),
  },
  {
    id: 'CHT-04',
    holds: 'No pie, ring, radar, gauge or depth.',
    severity: 'must',
    judge: (file) =>
      charts(file, ({ root }) =>
        plots(root).every(({ localName }) => !/^(?:pie|doughnut|radar|ofPie)|3D/u.test(localName ?? '')),
      ),
  },
  {
    id: 'CHT-05',
    holds: 'At most three lines, or five series on each other.',
    severity: 'should',
    judge: (file) =>
      charts(file, ({ root }) =>
        plots(root).every((plot) => {
          const series = descendantsOf(plot, 'ser').length;
          if (plot.localName === 'lineChart') return series <= 3;
          return plot.localName !== 'barChart' || series <= 5;
        }),
      ),
  },
  {
    id: 'CHT-10',
    holds: 'What a chart draws stands in its cells.',
    severity: 'must',
    judge: (file) =>
      charts(file, (chart) => {
        const cells = inWorkbook(file, chart);
        return cached(chart.root).every((value) =>
          cells.some((cell) => Math.abs(cell - value) <= 1e-9 * Math.max(1, Math.abs(value))),
        );
      }),
  },
  {
    id: 'CHT-12',
    holds: 'At least one value can be read off a chart.',
    severity: 'must',
    judge: (file) => charts(file, canBeRead),
  },
];
