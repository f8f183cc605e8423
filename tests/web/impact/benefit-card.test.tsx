import { describe, expect, it } from 'vitest';
import { newBenefit, newPlainSense } from '../../../src/core/business-case/new-benefit.ts';
import { withValueAt } from '../../../src/core/business-case/path.ts';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { BenefitCard } from '../../../src/web/steps/impact/benefit-card.tsx';
import { PlainSenseFields } from '../../../src/web/steps/impact/plain-sense-fields.tsx';
import { exampleCase } from '../../fixtures/example-case.ts';
import { drawn, wordsOf } from '../drawn.tsx';

const example = exampleCase();

const htmlOf = (businessCase: BusinessCase, id: string): string =>
  drawn(businessCase, <BenefitCard id={id} />);
const words = (businessCase: BusinessCase, id: string): string => wordsOf(htmlOf(businessCase, id));

describe('The card of a benefit', () => {
  it('asks an effect as low, base and high, and any other number as one amount with a range to add', () => {
    const html = htmlOf(example, 'status-calls');
    const named = (id: string): boolean => html.includes(`id="field:benefits[status-calls].inputs.${id}"`);
    expect(['low', 'base', 'high'].every((level) => named(`removedShare.${level}`))).toBe(true);
    expect(named('contactsPerCase.base')).toBe(true);
    expect(wordsOf(html)).toContain('Add a range to: How often does a customer ask for news of one?');
    const ranged = withValueAt(example, 'benefits[status-calls].inputs.contactsPerCase.low', 2);
    expect(words(ranged, 'status-calls')).toContain('Its range to: How often');
    expect(htmlOf(ranged, 'status-calls')).toMatch(/<details[^>]* open=""><summary>Its range/u);
  });

  it('shows the calculation with its numbers, and what of the freed time counts', () => {
    expect(words(example, 'status-calls')).toContain('80,000 × 3 × 20% × £8.75 = £420,000');
    const half = withValueAt(example, 'benefits[status-calls].captureShare', 0.5);
    expect(words(half, 'status-calls')).toContain('80,000 × 3 × 20% × £8.75 × 50% that counts = £210,000');
    const against = withValueAt(example, 'benefits[hire-days].disbenefit', true);
    expect(words(against, 'hire-days')).toContain('−(10,000 × 0.28 × £50) = −£140,000');
  });

  it('keeps a month that is none, says so, and why there is no figure', () => {
    const wrong = withValueAt(example, 'benefits[status-calls].start', 'soon');
    const html = htmlOf(wrong, 'status-calls');
    expect(html).toContain('value="soon"');
    expect(wordsOf(html)).toContain('“soon” is no month. Enter it like May 2027.');
    expect(wordsOf(html)).toContain('“Fewer status calls”: “soon” is no month.');
    expect(html).not.toContain('data-figure="benefit.status-calls.annual"');
  });

  it('leaves what is wrong with a formula of one’s own to the formula, and asks for one where there is none', () => {
    const own = (formula: string): BusinessCase => ({
      ...example,
      benefits: [{ ...newBenefit('own', 'operational', { driver: 'own-formula' }), formula }],
    });
    expect(words(own('letters × cost'), 'own')).not.toContain('There is no input');
    expect(words(own(''), 'own')).toContain('Write how it is calculated');
  });

  it('says who else has a number, and asks in one place on a screen', () => {
    expect(words(example, 'status-calls')).toContain(
      'The same number as in “Customers kept”: a change here changes all.',
    );
    const together = withValueAt(example, 'benefits[customers-kept].dimension', 'operational');
    const second = htmlOf(together, 'customers-kept');
    expect(second).not.toContain('id="field:sharedInputs.claims-per-year.base"');
    expect(wordsOf(second)).toContain('Change it where it is first asked');
    expect(wordsOf(second)).toContain(
      'The same number as in “Fewer status calls”: a change there changes it here too.',
    );
    expect(wordsOf(second)).not.toContain('a change here');
  });

  it('says both readings of points, from the baseline where the driver does not ask it', () => {
    expect(words(example, 'turnover')).toContain(
      '3.75 points is from 31% to 27.25%. 3.75 per cent of it would be from 31% to 29.84%.',
    );
  });

  it('of what is only told asks no amount and no cash, and offers to value it after all', () => {
    const told = {
      ...example,
      benefits: [newBenefit('trust', 'customer', { driver: '', word: 'shown' })],
    };
    const said = words(told, 'trust');
    expect(said).toContain('It is told in words and never valued in money.');
    expect(said).toContain('Value it after all');
    expect(said).not.toContain('What becomes of it?');
    expect(said).not.toContain('When does it start?');
  });
});

it('asks of plain sense a reason, an owner, a cap and a day, and keeps a day that is none', () => {
  const item = { ...newPlainSense('letter', 'customer'), checkDate: '31/02/2027' };
  const html = drawn({ ...example, plainSense: [item] }, <PlainSenseFields path="plainSense[letter]" />);
  for (const question of [
    'What will be done?',
    'We have not put a figure on this because',
    'Who does it?',
    'It may cost at most',
    'When do we look whether it helped?',
  ])
    expect(wordsOf(html)).toContain(question);
  expect(html).toContain('value="31/02/2027"');
  expect(wordsOf(html)).toContain('February 2027 has 28 days. Enter a day that exists.');
});
