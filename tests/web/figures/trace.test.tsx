import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { countingWords } from '../../../src/core/business-case/results/counting-words.ts';
import { resultsOf } from '../../../src/core/business-case/results/index.ts';
import { traceLines, tracedSources } from '../../../src/core/business-case/results/trace-lines.ts';
import type { Figure } from '../../../src/core/business-case/figure.ts';
import { formatsFor } from '../../../src/core/quantities/format.ts';
import { figureText, quantityText } from '../../../src/web/figures/figure-text.ts';
import { Trace } from '../../../src/web/figures/trace.tsx';
import { exampleCase } from '../../fixtures/example-case.ts';
import { wordsOf } from '../drawn.tsx';

const formats = formatsFor('en-GB', 'GBP');

const traceOf = (figure: Figure, businessCase = exampleCase()): string => {
  const { base, months } = resultsOf(businessCase);
  const html = renderToStaticMarkup(
    <Trace
      counting={countingWords(businessCase.settings, months, formats)}
      figure={figure}
      formats={formats}
      lines={traceLines(businessCase, base, figure)}
      sources={tracedSources(businessCase, figure)}
      onOpen={() => {}}
    />,
  );
  return wordsOf(html);
};

const figureOf = (id: string, businessCase = exampleCase()): Figure => {
  const figure = resultsOf(businessCase).figures[id];
  if (figure === undefined) throw new Error(`There is no figure ${id}.`);
  return figure;
};

it('tells of a benefit its formula, its inputs with source and grade, and its evidence', () => {
  const words = traceOf(figureOf('benefit.status-calls.annual'));
  expect(words).toContain('Formula');
  expect(words).toMatch(/Inputs.*£8\.75 a contact.*Grade/su);
  expect(words).toMatch(/Sources.*Motor/su);
  expect(words).toMatch(/Low case.*High case/su);
});

it('tells of a sum what it is made of, what it leaves out, and how it is counted', () => {
  const words = traceOf(figureOf('net-present-value'));
  expect(words).toMatch(/Made of.*Fewer status calls £1,505,000.*Build and integration −£215,000/su);
  expect(words).toMatch(/Left out.*plain sense/su);
  expect(words).toContain('Discounted at 8% a year. Source: Northlight finance manual, 2026 edition.');
  expect(words).toContain('HM Treasury');
  expect(words).toMatch(/year 0 not discounted Σ \(B\(t\) − C\(t\)\) ÷ \(1 \+ r\)\^t B benefits, C costs/u);
});

it('says chances apart from cases, and of a payback the other way round', () => {
  const net = { ...figureOf('net-benefit'), p10: 100_000, p50: 1e6, p90: 2e6 };
  expect(traceOf(net)).toMatch(/1 in 10 is below\s+£100,000/u);
  const payback = { ...figureOf('payback-month'), p10: 12.2, p50: 20, p90: null };
  expect(traceOf(payback)).toMatch(/1 in 10 chance by\s+month 13/u);
  expect(traceOf(payback)).toMatch(/9 in 10 chance by\s+not within the period/u);
});

it('gives the reason where there is no figure', () => {
  const businessCase = exampleCase();
  const { discountRate: _none, ...settings } = businessCase.settings;
  const without = { ...businessCase, settings };
  expect(traceOf(figureOf('net-present-value', without), without)).toContain(
    'No discount rate is stated yet.',
  );
});

it('leads to the place where each input is entered', () => {
  const businessCase = exampleCase();
  const { base } = resultsOf(businessCase);
  const paths = (id: string) => traceLines(businessCase, base, figureOf(id)).map(({ path }) => path);
  expect(paths('benefit.status-calls.annual')).toContain('sharedInputs.claims-per-year.base');
  expect(paths('net-benefit')).toEqual(
    expect.arrayContaining(['benefits[turnover].inputs', 'costs[licences].amount']),
  );
});

it('writes values in the unit of their figure', () => {
  expect(figureText(formats, 'month', 19.2)).toBe('month 20');
  expect(figureText(formats, 'money', -339_500)).toBe('−£340k');
  expect(figureText(formats, 'share', null)).toBe('–');
  expect(quantityText(formats, 'contacts/year', 80_000)).toBe('80,000 contacts a year');
  expect(quantityText(formats, 'points', 0.05)).toBe('5 points');
});
