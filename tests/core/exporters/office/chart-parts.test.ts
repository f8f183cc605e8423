import { strFromU8 } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { chartParts } from '../../../../src/core/exporters/office/chart-parts.ts';
import { contrast } from '../../../../src/core/exporters/office/charts/chart-colours.ts';
import { themeChartColours } from '../../../../src/core/exporters/office/charts/theme-chart-colours.ts';
import { unzippedParts } from '../../../../src/core/exporters/office/zip-parts.ts';
import * as charts from '../../../fixtures/sample-charts.ts';
import { type ChartSpecification, chartKinds } from '../../../../src/core/document/index.ts';
import { A, all, C, parsed } from './opened.ts';

const drawn = async (chart: ChartSpecification) => {
  const [part] = await chartParts([chart], { language: 'en-GB', fontSize: 9 });
  if (part === undefined) throw new Error('No chart');
  return { ...part, dom: parsed(part.chartXml) };
};

type Dom = ReturnType<typeof parsed>;

const seriesOf = (dom: Dom) =>
  all(dom, C, 'ser').map((series) => {
    const points = (of: string) => {
      const holder = all(series, C, of)[0];
      return holder === undefined ? [] : all(holder, C, 'v').map(({ textContent }) => textContent ?? '');
    };
    return {
      series,
      name: points('tx')[0],
      categories: points('cat'),
      values: points('val').map(Number),
    };
  });

const vals = (dom: Dom, name: string) => all(dom, C, name).map((element) => element.getAttribute('val'));

describe('every chart kind', () => {
  let made: { chart: ChartSpecification; dom: Dom; xml: string; workbook: Uint8Array }[];

  beforeAll(async () => {
    const parts = await chartParts(charts.sampleCharts, { language: 'en-GB', fontSize: 9 });
    made = parts.map(({ chartXml, workbook }, index) => ({
      chart: charts.sampleCharts[index] as ChartSpecification,
      dom: parsed(chartXml),
      xml: chartXml,
      workbook,
    }));
  });

  it('says its title, in the language of the document', () => {
    for (const { chart, dom, xml } of made) {
      expect(
        all(all(dom, C, 'title')[0] as never, A, 't')
          .map((t) => t.textContent)
          .join(' '),
      ).toContain(chart.title);
      expect(vals(dom, 'lang')).toEqual(['en-GB']);
      expect(xml).not.toContain('lang="en-US"');
    }
  });

  it('names its series and categories as the document does', () => {
    for (const { chart, dom } of made) {
      const series = seriesOf(dom);
      if (!chartKinds[chart.kind].namesSeries) {
        for (const category of chart.categories) expect(series.map((one) => one.name)).toContain(category);
        continue;
      }
      for (const { name } of chart.series) expect(series.map((one) => one.name)).toContain(name);
      for (const { categories } of series) expect(categories).toEqual(chart.categories);
    }
  });

  it('keeps the values of the model in its cache', () => {
    for (const { chart, dom } of made) {
      // A waterfall stacks a decrease upwards; only its sign is lost. One that crosses zero has a test of its own.
      if (chart === charts.crossingWaterfallChart) continue;
      // Ranges are points on two axes, and have a test of their own.
      if (!chartKinds[chart.kind].namesSeries) continue;
      const kept = chart.kind === 'waterfall' ? Math.abs : (value: number) => value;
      const series = seriesOf(dom);
      for (const { name, values } of chart.series)
        expect(series.find((one) => one.name === name)?.values, chart.id).toEqual(values.map(kept));
    }
  });

  it('keeps the same values in a workbook that Office can edit', () => {
    for (const { dom, workbook, xml } of made) {
      const sheet = strFromU8(unzippedParts(workbook).get('xl/worksheets/sheet1.xml') ?? new Uint8Array());
      for (const { values } of seriesOf(dom))
        for (const value of values) expect(sheet).toContain(`<v>${value}</v>`);
      expect(xml).toMatch(/<c:externalData[^>]*r:id="rId1"/);
    }
  });

  it('has no pie, ring, radar or third dimension, no rounded corners, and colours of the theme alone', () => {
    for (const { xml } of made) {
      expect(xml).not.toMatch(/c:(pie|doughnut|ofPie|radar|\w+3D)Chart/);
      expect(xml).toContain('<c:roundedCorners val="0"/>');
      expect(xml).not.toContain('srgbClr');
    }
  });

  it('starts its bars at zero and draws no gridlines where numbers stand', () => {
    for (const { chart, dom } of made) {
      // What moves a result opens from the result, with room at either end for what is said there.
      const ends = chart.series.flatMap(({ values }) => values);
      const most = chart.kind === 'tornado' ? Math.min(...ends) - 1 : 0;
      for (const least of vals(dom, 'min')) expect(Number(least)).toBeLessThanOrEqual(most);
      if (chart.kind !== 'line') expect(all(dom, C, 'majorGridlines'), chart.id).toHaveLength(0);
    }
  });

  it('gives the same bytes for the same chart', async () => {
    const [one, other] = [await drawn(charts.tornadoChart), await drawn(charts.tornadoChart)];
    expect(one.chartXml).toBe(other.chartXml);
    expect(one.workbook).toEqual(other.workbook);
  });
});

describe('a waterfall', () => {
  it('stands its steps on a carrier without fill', async () => {
    const { dom } = await drawn(charts.waterfallChart);
    const [carrier] = seriesOf(dom);
    expect(carrier?.values).toEqual([0, 196_000, 254_000, 240_000, 212_000, 0]);
    expect(all(all(carrier?.series as never, C, 'spPr')[0] as never, A, 'solidFill')).toHaveLength(0);
    expect(all(dom, C, 'legend')).toHaveLength(0);
  });

  it('goes below zero and comes back in two pieces', async () => {
    const { dom } = await drawn(charts.crossingWaterfallChart);
    const bars = seriesOf(dom).filter(({ name }) => name !== 'Labels' && name !== 'Names');
    // Steps, in thousands: 0 → −160 → −190 → −100 → +30 → −35, then the total of −35.
    const ends = [0, 1, 2, 3, 4, 5].map((at) => bars.map(({ values }) => values[at] ?? 0));
    const reach = ends.map((values) => [
      values.filter((v) => v < 0).reduce((sum, v) => sum + v, 0),
      values.filter((v) => v > 0).reduce((sum, v) => sum + v, 0),
    ]);
    expect(reach).toEqual([
      [-160_000, 0],
      [-190_000, 0],
      [-190_000, 0],
      [-100_000, 30_000],
      [-35_000, 30_000],
      [-35_000, 0],
    ]);
    expect(bars[0]?.values).toEqual([0, -160_000, -100_000, 0, 0, 0]);
  });

  it('labels each step as the reader sees it elsewhere', async () => {
    const { dom } = await drawn(charts.waterfallChart);
    const labels = all(dom, C, 'dLbl').map((label) =>
      all(label, A, 't')
        .map((t) => t.textContent)
        .join(''),
    );
    expect(labels.slice(0, 6)).toEqual(['196', '58', '28', '−42', '−28', '212']);
    expect(labels.slice(6)).toHaveLength(charts.waterfallChart.categories.length);
  });
});

describe('a tornado', () => {
  it('opens around its reference while its values stay results', async () => {
    const { dom } = await drawn(charts.tornadoChart);
    expect(vals(all(dom, C, 'catAx')[0] as never, 'crossesAt')).toEqual(['289000']);
    expect(vals(dom, 'overlap')).toEqual(['100']);
  });

  it('says what it opens around', async () => {
    const { dom } = await drawn(charts.tornadoChart);
    expect(all(dom, C, 'title')[0]?.textContent).toContain('Base case 289');
  });
});

describe('horizontal bars', () => {
  it.each([charts.barChart, charts.stackedChart, charts.tornadoChart])(
    'read from the top: $id',
    async (chart) => {
      const { dom } = await drawn(chart);
      expect(vals(all(dom, C, 'catAx')[0] as never, 'orientation')).toEqual(['maxMin']);
    },
  );

  it('have numbers that can be read on what is behind them', async () => {
    const { dom } = await drawn(charts.stackedChart);
    const labels = all(dom, C, 'ser').map((series) =>
      all(all(series, C, 'dLbls')[0] as never, A, 'schemeClr')
        .at(-1)
        ?.getAttribute('val'),
    );
    // White on all four: the grey between them is as light as white can be read on it.
    expect(labels).toEqual(['bg1', 'bg1', 'bg1', 'bg1']);
  });
});

describe('columns', () => {
  it('set what they are compared with back in grey', async () => {
    const { dom } = await drawn({
      ...charts.columnChart,
      series: charts.columnChart.series.slice(0, 1),
      compared: [0],
    });
    const [first] = all(dom, C, 'dPt');
    expect(vals(first as never, 'idx')).toEqual(['0']);
    expect(all(first as never, A, 'schemeClr')[0]?.getAttribute('val')).toBe('tx1');
  });
});

describe('a range', () => {
  /** The numbers along the axis, by the name of the series. */
  const across = (dom: Dom) =>
    seriesOf(dom).map(({ series, name }) => ({
      name,
      values: all(all(series, C, 'xVal')[0] as never, C, 'v').map(({ textContent }) => Number(textContent)),
    }));

  it('keeps low, base and high of each thing in series of its name, in cells that can be edited', async () => {
    const { dom, workbook } = await drawn(charts.rangeChart);
    const sheet = strFromU8(unzippedParts(workbook).get('xl/worksheets/sheet1.xml') ?? new Uint8Array());
    const [low, base, high] = charts.rangeChart.series;
    charts.rangeChart.categories.forEach((category, index) => {
      const own = across(dom).filter(({ name }) => name === category);
      const ends = [low, high].map((series) => series?.values[index]);
      expect(own.map(({ values }) => values)).toContainEqual(ends);
      expect(own.map(({ values }) => values)).toContainEqual([base?.values[index]]);
      for (const value of ends) expect(sheet).toContain(`<v>${value}</v>`);
    });
  });

  it('draws what it means: thick without ends, thin with ends, a test between brackets', async () => {
    const widths = async (meaning: 'p10-p90' | 'extremes' | 'test-interval') => {
      const chart = { ...charts.rangeChart, ranges: charts.rangeChart.categories.map(() => meaning) };
      const { dom } = await drawn(chart);
      return {
        lines: all(dom, A, 'ln').map((line) => Number(line.getAttribute('w'))),
        points: seriesOf(dom).map(({ series }) => all(all(series, C, 'xVal')[0] as never, C, 'v').length),
        xml: await drawn(chart).then(({ chartXml }) => chartXml),
      };
    };
    const [thick, thin, test] = [
      await widths('p10-p90'),
      await widths('extremes'),
      await widths('test-interval'),
    ];
    expect(Math.max(...thick.lines)).toBe(5.5 * 12_700);
    expect(Math.max(...thin.lines)).toBeLessThan(3 * 12_700);
    expect(thin.points.length).toBe(thick.points.length + 2 * charts.rangeChart.categories.length);
    expect(test.points.filter((count) => count === 4)).toHaveLength(2 * charts.rangeChart.categories.length);
    expect(test.xml).toContain('<c:symbol val="diamond"/>');
  });

  it('draws the line at which one stops in the adverse colour, and a ring for what is no money', async () => {
    const { chartXml } = await drawn({
      ...charts.rangeChart,
      hollow: [0],
      marks: [{ label: 'We stop below £50,000', role: 'stop', at: { value: 50_000 } }],
    });
    expect(chartXml).toContain('We stop below £50,000');
    expect(chartXml).toContain('<a:schemeClr val="accent2"/>');
    // A ring is a dot in the colour of the page on one in its own.
    const dots = seriesOf(parsed(chartXml)).filter(
      ({ series }) => vals(series as never, 'symbol')[0] === 'circle',
    );
    const tones = dots.map(({ series }) =>
      all(all(series, C, 'marker')[0] as never, A, 'schemeClr')[0]?.getAttribute('val'),
    );
    expect(tones.filter((tone) => tone === 'bg1')).toHaveLength(1);
    expect(dots).toHaveLength(charts.rangeChart.categories.length + 1);
  });
});

describe('a plot', () => {
  const places = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      number: String(index + 1),
      at: { across: 0.3, band: 2 },
      after: null,
    }));
  const plotOf = (count: number): ChartSpecification => ({
    ...charts.rangeChart,
    id: 'plot',
    kind: 'plot',
    title: 'Risks by chance and effect',
    unit: 'share',
    currency: null,
    scale: 1,
    ranges: [],
    marks: [],
    categories: places(count).map(({ number }) => `Risk ${number}`),
    series: [],
    plot: { across: 'Chance', up: 'Effect', key: '', bands: ['low', 'medium', 'high'], dots: places(count) },
  });
  const dotsOf = (dom: Dom): { x: number; y: number; size: number }[] =>
    all(dom, C, 'ser').flatMap((series) => {
      if (vals(series as never, 'symbol')[0] !== 'circle') return [];
      const number = (of: string): number =>
        Number(all(all(series, C, of)[0] as never, C, 'v')[0]?.textContent);
      return [{ x: number('xVal'), y: number('yVal'), size: Number(vals(series as never, 'size')[0]) }];
    });

  it.each([1, 2, 5, 32])('places %i dots of one place beside each other, each in its band', async (count) => {
    const { dom } = await drawn(plotOf(count));
    const dots = dotsOf(dom);
    expect(dots).toHaveLength(count);
    expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(count);
    for (const { y } of dots) {
      expect(y).toBeGreaterThan(2);
      expect(y).toBeLessThan(3);
    }
    if (count === 1) expect(dots[0]).toMatchObject({ x: 0.3, y: 2.5 });
  });

  it('gives each dot its number and the name of what it is', async () => {
    const { chartXml } = await drawn(plotOf(3));
    for (const number of [1, 2, 3]) {
      expect(chartXml).toContain(`${number} Risk ${number}`);
      expect(chartXml).toMatch(new RegExp(`<a:t>${number}</a:t>`, 'u'));
    }
  });

  it('has one length of series, the highest of the order first in the file', async () => {
    const { dom } = await drawn(plotOf(3));
    const orders = all(dom, C, 'ser').map((series) => Number(vals(series as never, 'order')[0]));
    expect(orders).toEqual(orders.toSorted((one, other) => other - one));
    const counts = all(dom, C, 'numCache').map((cache) => vals(cache as never, 'ptCount')[0]);
    expect(new Set(counts).size).toBe(1);
  });
});

describe('a side on which one stops', () => {
  const stopping = (losing: 'below' | 'above'): ChartSpecification => ({
    ...charts.rangeChart,
    marks: [{ label: 'We stop', role: 'stop', at: { value: 50_000 } }],
    sides: { losing, stops: ['We stop here'], goesOn: ['We go on'] },
  });
  /** From where to where the tone reaches: the thickest line. */
  const toneOf = (dom: Dom): number[] => {
    const widest = (series: ReturnType<typeof all>[number]): number =>
      Math.max(...all(series, A, 'ln').map((line) => Number(line.getAttribute('w') ?? 0)));
    const thickest = all(dom, C, 'ser').toSorted((one, other) => widest(other) - widest(one))[0];
    return all(all(thickest as never, C, 'xVal')[0] as never, C, 'v').map((v) => Number(v.textContent));
  };

  it('lies in its tone, below the line of what is to rise and above that of what is to fall', async () => {
    const [below, above] = [await drawn(stopping('below')), await drawn(stopping('above'))];
    expect(Math.max(...toneOf(below.dom))).toBe(50_000);
    expect(Math.min(...toneOf(above.dom))).toBe(50_000);
    for (const { chartXml } of [below, above]) {
      expect(chartXml).toContain('We stop here');
      expect(chartXml).toContain('We go on');
    }
  });
});

describe('a course', () => {
  const courseChart: ChartSpecification = {
    ...charts.lineChart,
    kind: 'course',
    series: charts.lineChart.series.slice(0, 2),
    ends: [
      {
        low: -700_000,
        high: 1_800_000,
        p10: -300_000,
        p90: 1_500_000,
        labels: { low: '−700', high: '1,800' },
      },
      null,
    ],
    marks: [
      { label: 'First gate', note: 'paid by then', role: 'gate', at: { category: 3 } },
      { label: 'Payback', role: 'payback', at: { category: 20 } },
    ],
  };

  it('has the range of an end beyond the last month, and its words in rows of their own', async () => {
    const { dom, chartXml } = await drawn(courseChart);
    for (const text of ['−700', '1,800', 'First gate', 'paid by then', 'Payback'])
      expect(chartXml).toContain(`<a:t>${text}</a:t>`);
    const at = (text: string): number => {
      const series = all(dom, C, 'ser').find((one) =>
        all(one, A, 't').some(({ textContent }) => textContent === text),
      );
      return Number(all(all(series as never, C, 'yVal')[0] as never, C, 'v')[0]?.textContent);
    };
    const rows = ['First gate', 'paid by then', 'Payback'].map(at);
    expect(rows).toEqual(rows.toSorted((one, other) => other - one));
    expect(Math.min(...rows)).toBeGreaterThan(1_800_000);
  });
});

describe('a long name', () => {
  it('lays the steps of a waterfall under each other rather than break within a word', async () => {
    const long = {
      ...charts.waterfallChart,
      categories: charts.waterfallChart.categories.map((name, place) =>
        place === 0 ? 'Schadensachbearbeitungszeit' : name,
      ),
    };
    const { dom } = await drawn(long);
    expect(vals(dom, 'barDir')).toEqual(['bar']);
    expect(vals((await drawn(charts.waterfallChart)).dom, 'barDir')).toEqual(['col']);
  });
});

describe('a line', () => {
  it('names its lines at their ends and marks the payback', async () => {
    const { dom } = await drawn(charts.lineChart);
    expect(all(dom, C, 'legend')).toHaveLength(0);
    const mark = seriesOf(dom).find(({ name }) => name === 'Paid back in month 20');
    // The month nearest to 19.6, on the base case: −240,000 + 15,400 × 16.
    expect(mark?.values).toEqual([6_400]);
    expect(all(mark?.series as never, C, 'pt').map((point) => point.getAttribute('idx'))).toContain('20');
  });

  it('takes a legend where the ends stand too close', async () => {
    const { dom } = await drawn(charts.closeLineChart);
    expect(all(dom, C, 'legend')).toHaveLength(1);
  });

  it('takes a legend for names that would be broken into many lines, and keeps room for its rows', async () => {
    // One line ends at the bottom and one at the top: their ends are as far apart as they can be.
    const named = (name: string) => ({
      ...charts.lineChart,
      marks: [],
      series: charts.lineChart.series.slice(0, 2).map((series, place) => ({
        ...series,
        name: `${name} ${series.role}`,
        values: series.values.map((_, index) => (place === 0 ? 0 : index * 1000)),
      })),
    });
    const long = 'Released plus margin, as it is claimed by the holders';
    const [few, many] = await Promise.all(['Case', long].map(async (name) => drawn(named(name))));
    const legends = (one: typeof few): number => (one === undefined ? 0 : all(one.dom, C, 'legend').length);
    expect([legends(few), legends(many)]).toEqual([0, 1]);
    const top = (one: typeof few): number =>
      one === undefined ? 0 : Number(vals(all(one.dom, C, 'manualLayout')[0] as never, 'y')[0]);
    const oneRow = await drawn(charts.closeLineChart);
    expect(top(many)).toBeGreaterThan(top(oneRow) + 0.02);
  });

  it('keeps the name of a mark out of the legend when it stands in the chart', async () => {
    const { dom } = await drawn({
      ...charts.closeLineChart,
      marks: [{ label: 'Texts begin', at: { category: 2 } }],
    });
    const entries = all(dom, C, 'legendEntry').map((entry) => vals(entry as never, 'idx')[0]);
    expect(entries).toEqual(['2', '3']);
  });

  it('names as many months as can be read', async () => {
    const { dom } = await drawn(charts.lineChart);
    expect(vals(dom, 'tickLblSkip')).toEqual(['6']);
  });
});

describe('columns', () => {
  it('outline a plan and hatch a forecast', async () => {
    const { dom } = await drawn(charts.columnChart);
    const [actual, plan, forecast] = all(dom, C, 'ser').map((series) => all(series, C, 'spPr')[0] as never);
    expect(all(actual as never, A, 'solidFill').length).toBeGreaterThan(0);
    expect(all(plan as never, A, 'noFill')).toHaveLength(1);
    expect(all(forecast as never, A, 'pattFill')).toHaveLength(1);
  });

  it('show numbers in the unit and the places of the document', async () => {
    const [calls, money, share] = await Promise.all(
      [charts.columnChart, charts.yearlyColumnChart, charts.barChart].map(drawn),
    );
    const said = (dom: Dom | undefined): string[] =>
      dom === undefined
        ? []
        : all(dom, C, 'rich').flatMap((text) => all(text, A, 't').map((run) => run.textContent ?? ''));
    const labelsOf = (chart: ChartSpecification): string[] =>
      chart.series.flatMap(({ labels }) => labels.filter((label) => label !== ''));
    // As texts: a format would be read in the language of the program that opens the file.
    expect(said(calls?.dom)).toEqual(expect.arrayContaining(labelsOf(charts.columnChart)));
    expect(said(money?.dom)).toEqual(expect.arrayContaining(labelsOf(charts.yearlyColumnChart)));
    expect(said(share?.dom)).toEqual(expect.arrayContaining(labelsOf(charts.barChart)));
  });
});

describe('numbers and themes', () => {
  it('refuses a value that is not a number, and says which', async () => {
    const broken = {
      ...charts.barChart,
      series: [{ ...charts.barChart.series[0], values: [1, Number.NaN, 1, 1] } as never],
    };
    await expect(chartParts([broken], { language: 'en-GB', fontSize: 9 })).rejects.toThrow('NaN');
  });

  it('darkens an accent in which words could not be read, as the blue of older themes', () => {
    const { ours, adverse } = themeChartColours({ accent1: '4F81BD', accent2: 'C0504D', light1: 'FFFFFF' });
    expect(ours.colour).toMatchObject({ theme: 'accent1' });
    for (const { hex } of [ours, adverse]) expect(contrast(hex, 'FFFFFF')).toBeGreaterThanOrEqual(4.5);
    expect(ours.hex).not.toBe('4F81BD');
  });

  it('passes over accents that cannot be seen on the page', () => {
    const { ours, adverse } = themeChartColours({
      accent1: 'F2F2F2',
      accent2: '0B4F8A',
      accent3: '0C508B',
      accent4: 'B3400E',
    });
    expect([ours.hex, adverse.hex]).toEqual(['0B4F8A', 'B3400E']);
    expect(contrast(ours.hex, 'FFFFFF')).toBeGreaterThan(3);
  });
});
