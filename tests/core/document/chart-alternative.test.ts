import { describe, expect, it } from 'vitest';
import { type ChartSpecification, chartAlternative } from '../../../src/core/document/index.ts';
import { chartsOf } from '../../../src/core/story/exhibits/index.ts';
import { caseInView } from '../../../src/core/story/story-view/index.ts';
import { formatsFor } from '../../../src/core/quantities/format.ts';
import { waterfallChart } from '../../fixtures/sample-charts.ts';
import { exampleCase } from '../../fixtures/example-case.ts';

const charts = chartsOf(caseInView(exampleCase(), formatsFor('en-GB', 'GBP')));

const alternativeOf = (id: string): string => {
  const chart = charts[id];
  if (chart === undefined || chart === null) throw new Error(id);
  return chartAlternative(chart);
};

describe('the text alternative of a chart', () => {
  it('says of each path where it starts, where it is lowest and where it ends', () => {
    const cash = charts['cumulative-cash']!;
    const short = {
      ...cash,
      series: cash.series.map((series, place) => ({ ...series, name: ['All', 'Money'][place] ?? '' })),
    };
    expect(chartAlternative(short)).toBe(
      'In the base case it pays back in month 20 when discounted. GBP 000. All: starts at 0, lowest −408 in month 8, ends at 1,161, between −346 and 2,467; Money: starts at 0, lowest −472 in month 11, ends at −12, between −1,018 and 1,039.',
    );
  });

  it('says each value with its name, and the unit once', () => {
    expect(alternativeOf('benefit-ranges')).toContain(
      'GBP 000. Fewer status calls: low 252, likely 420, high 504; Customers kept',
    );
    expect(alternativeOf('goal-gap')).toBe('The goal is 75; we stand at 61. Today 61; Goal 75.');
  });

  it('says a value without a range once', () => {
    const ranges = charts['benefit-ranges']!;
    const [low] = ranges.series;
    const flat = {
      ...ranges,
      series: ranges.series.map((series) => ({ ...series, labels: low?.labels ?? [] })),
    };
    expect(chartAlternative(flat)).toContain('GBP 000. Fewer status calls 252; Customers kept');
  });

  it('keeps the net of a waterfall, and its largest cost, when there is no room for all', () => {
    expect(chartAlternative(waterfallChart)).toMatch(/; Licences −28; Net benefit a year 212\.$/u);
    const long = {
      ...waterfallChart,
      categories: waterfallChart.categories.map((name) => `${name} of all teams in Leeds and Cardiff`),
    };
    expect(chartAlternative(long)).toBe(
      `${long.message} GBP 000. Fewer status calls of all teams in Leeds and Cardiff 196; Text messages of all teams in Leeds and Cardiff −42; Net benefit a year of all teams in Leeds and Cardiff 212.`,
    );
    const longer = { ...long, categories: long.categories.map((name) => `${name}, by the end of 2027`) };
    expect(chartAlternative(longer)).toMatch(/GBP 000\. Text messages .+ −42; Net benefit .+ 212\.$/u);
  });

  it('keeps the widest bars of a tornado, each with both ends', () => {
    const tornado = charts['tornado']!;
    const [first = '', second = '', third = ''] = tornado.categories;
    const crowded = {
      ...tornado,
      categories: [`${third} on average`, second, first, ...Array.from({ length: 4 }, () => 'A small thing')],
      series: tornado.series.map((series) => ({
        ...series,
        values: [series.values[2] ?? 0, series.values[1] ?? 0, series.values[0] ?? 0, 0, 0, 0, 0],
        labels: [series.labels[2] ?? '', series.labels[1] ?? '', series.labels[0] ?? '', '0', '0', '0', '0'],
      })),
    };
    expect(chartAlternative(crowded)).toBe(
      'The answer moves most with the rise in the share of customers who return. GBP 000. Rise in the share of customers who return 618, 1,927; Share of status contacts removed 670, 1,407; Days saved on each case on average 933, 1,275.',
    );
  });

  it('says every line of a chart with lines, in fewer words where there is no room', () => {
    const cash = charts['cumulative-cash']!;
    expect(chartAlternative(cash)).toBe(
      'In the base case it pays back in month 20 when discounted. GBP 000. With time set free: 0 to 1,161, lowest −408 in month 8, between −346 and 2,467; Released plus margin: 0 to −12, lowest −472 in month 11, between −1,018 and 1,039.',
    );
    expect(chartAlternative({ ...cash, message: `${cash.message} ${cash.message}` })).toMatch(
      /With time set free: 0 to 1,161(?:, between −346 and 2,467)?; Released plus margin: 0 to −12(?:, between −1,018 and 1,039)?\.$/u,
    );
  });

  it('is the message alone, cut between words, when nothing else has room', () => {
    const message = 'The answer moves with many things at once. '.repeat(8).trim();
    const cut = chartAlternative({ ...charts['goal-gap']!, message });
    expect(cut).toMatch(/^The answer moves .+ \S+…$/u);
    expect(cut.length).toBeLessThanOrEqual(250);
  });

  it('stays within 250 characters, and ends with a whole entry', () => {
    for (const chart of Object.values(charts).filter((one) => one !== null))
      expect(chartAlternative(chart).length).toBeLessThanOrEqual(250);
    const names = Array.from({ length: 30 }, (_, index) => `Category ${index}`);
    const long: ChartSpecification = {
      ...charts['goal-gap']!,
      categories: names,
      series: [{ name: 'A', role: 'actual', values: names.map(() => 1), labels: names.map(() => '1') }],
    };
    expect(chartAlternative(long)).toMatch(/; Category \d+ 1\.$/u);
    expect(chartAlternative(long).length).toBeLessThanOrEqual(250);
  });
});
