import { expect, it } from 'vitest';
import { resultsOf } from '../../../src/core/business-case/results/index.ts';
import { FigureValue } from '../../../src/web/figures/figure-value.tsx';
import { exampleCase } from '../../fixtures/example-case.ts';
import { drawn, wordsOf } from '../drawn.tsx';

it('is a button with the value, named after its figure', () => {
  const businessCase = exampleCase();
  const figure = resultsOf(businessCase).figures['net-benefit'];
  if (figure === undefined) throw new Error('There is no net benefit.');
  const html = drawn(businessCase, <FigureValue figure={figure} />);
  expect(html).toContain('<button');
  expect(wordsOf(html)).toContain('£1.52m , Net benefit: where it comes from');
});

it('is a dash with the reason where there is no value', () => {
  const businessCase = exampleCase();
  const { discountRate: _none, ...settings } = businessCase.settings;
  const without = { ...businessCase, settings };
  const figure = resultsOf(without).figures['net-present-value'];
  if (figure === undefined) throw new Error('There is no net present value.');
  const words = wordsOf(drawn(without, <FigureValue figure={figure} />));
  expect(words).toContain('–');
  expect(words).toContain('No discount rate is stated yet.');
});
