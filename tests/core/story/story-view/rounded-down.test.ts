import { expect, it } from 'vitest';
import { plainText } from '../../../../src/core/template-language/interpreter/value.ts';
import { sayingOf } from '../../../../src/core/story/saying.ts';
import { roundedDown } from '../../../../src/core/story/story-view/rounded-down.ts';
import { caseInView } from '../../../../src/core/story/story-view/index.ts';
import { formatsFor } from '../../../../src/core/quantities/format.ts';
import { exampleCase } from '../../../fixtures/example-case.ts';

it('keeps two digits of a percentile and never promises more than it', () => {
  const values = [138_412, 130_000, 99_999, 1_234_567, 7.77, 0, -1_391_000, -60_001, -60_000, 290_000];
  expect(values.map(roundedDown)).toEqual([
    130_000, 130_000, 99_000, 1_200_000, 7.7, 0, -1_400_000, -61_000, -60_000, 290_000,
  ]);
});

it('says much the same chance whatever the seed of the simulation', () => {
  const said = [1, 2, 3, 4].map((seed) => {
    const example = exampleCase();
    const view = caseInView(
      { ...example, settings: { ...example.settings, seed } },
      formatsFor('en-GB', 'GBP'),
    );
    const sentence = plainText(sayingOf(view)('chance-sentence'));
    expect(sentence).toMatch(/^One time in ten the present value is below £\d{2},000\.$/u);
    return Number(/£(\d+)/u.exec(sentence)?.[1]);
  });
  expect(Math.max(...said) - Math.min(...said)).toBeLessThanOrEqual(20);
});
