import { expect, it } from 'vitest';
import { resultsOf } from '../../../../src/core/business-case/results/index.ts';
import { figureValue } from '../../../../src/core/story/story-view/phrase.ts';
import { formatsFor } from '../../../../src/core/quantities/format.ts';
import { exampleCase } from '../../../fixtures/example-case.ts';

it('prints ratios with two decimals alike, as the language writes them', () => {
  const ratio = resultsOf(exampleCase()).figures['benefit-cost-ratio'];
  if (ratio === undefined) throw new Error('the example has no such figure');
  const printed = (value: number, language: string): string =>
    figureValue(formatsFor(language, 'GBP'), { ...ratio, value }, 'value').text;
  expect([printed(1, 'en-GB'), printed(2.034, 'en-GB'), printed(1.5, 'de-DE')]).toEqual([
    '1.00',
    '2.03',
    '1,50',
  ]);
});
