import { expect, it } from 'vitest';
import { newBenefit } from '../../../src/core/business-case/new-benefit.ts';
import { emptyCase } from '../../../src/core/business-case/open-case.ts';
import { type BusinessCase, businessCaseSchema } from '../../../src/core/business-case/schema/index.ts';
import { bestOffers } from '../../../src/web/steps/impact/finder/best-offers.ts';
import { DriverFinder } from '../../../src/web/steps/impact/finder/driver-finder.tsx';
import { saidSo } from '../../../src/web/steps/impact/finder/said-so.ts';
import { WholeCatalogue } from '../../../src/web/steps/impact/finder/whole-catalogue.tsx';
import { OwnFormulaEditor } from '../../../src/web/steps/impact/own/own-formula-editor.tsx';
import { exampleCase } from '../../fixtures/example-case.ts';
import { drawn, wordsOf } from '../drawn.tsx';

const buttonsIn = (html: string, list: string): string[] => {
  const [, inside = ''] = html.split(`<ul aria-label="${list}"`);
  const [own = ''] = inside.split('</ul>');
  return [...own.matchAll(/<button[^>]*>.*?<\/button>/gu)].map(([button]) => wordsOf(button));
};

const chooser = (businessCase: BusinessCase): string =>
  drawn(businessCase, <DriverFinder isFirst dimension="operational" />);

const inSight = (html: string): string => wordsOf(html.replaceAll(/<details.*?<\/details>/gu, ''));

it('offers three that fit, each with the numbers that the case has, and one’s own as a fourth', () => {
  const html = chooser(exampleCase());
  const suggested = buttonsIn(html, 'Suggested');
  expect(suggested).toHaveLength(3);
  expect(suggested.some((words) => /You have [1-9] of [1-9] numbers ?: .*\d/u.test(words))).toBe(true);
  expect(suggested.every((words) => !words.includes('often used') && !words.includes('×'))).toBe(true);
  expect(buttonsIn(html, 'My own')).toHaveLength(3);
  expect(buttonsIn(html, 'Ways of your own')).toHaveLength(3);
  expect(wordsOf(html)).toContain('All 48, by area');
  expect(inSight(html).trim().split(/\s+/u).length).toBeLessThanOrEqual(200);
});

it('has the whole list behind a press, and says what is counted already', () => {
  const html = drawn(exampleCase(), <WholeCatalogue onChoose={() => {}} />);
  const all = ['operational', 'financial', 'employee', 'customer'].flatMap((dimension) =>
    buttonsIn(html, `All: ${dimension}`),
  );
  expect(all).toHaveLength(48);
  expect(all.filter((button) => button.includes('Already in this case as'))).toHaveLength(4);
  expect(all.find((button) => button.includes('Cost to serve, from the top down'))).toContain(
    'already counts this in another way.',
  );
});

it('asks what would get better where nothing is entered yet, and holds no number of it', () => {
  const html = drawn(emptyCase('a-case'), <DriverFinder isFirst dimension="employee" />);
  expect(wordsOf(html)).toContain('What would get better?');
  expect(buttonsIn(html, 'Suggested')[0]).toMatch(/You have 0 of [1-9] numbers ?\./u);
});

it('claims no cost of a day that counts another kind of day', () => {
  const hire = bestOffers(exampleCase(), 'employee', 'fewer sick days').flatMap(({ held }) => held);
  // Nor one number for two questions.
  const [, , channel] = bestOffers(exampleCase(), 'operational', '');
  expect(channel?.held.length).toBeLessThan(2);
  expect(hire.map(({ input }) => input.quantity)).not.toContain('money/day');
});

it('stands behind one press where the impact has benefits already', () => {
  const html = drawn(exampleCase(), <DriverFinder dimension="operational" isFirst={false} />);
  expect(wordsOf(html).trim()).toBe('Add benefit');
});

it.each(saidSo)('finds ways to value for “%s”', (words) => {
  expect(bestOffers(emptyCase('a-case'), 'operational', words).length).toBeGreaterThan(0);
});

it('keeps a formula with a mistake, says one sentence, and offers what it may have meant', () => {
  const businessCase = businessCaseSchema.parse({
    benefits: [
      {
        ...newBenefit('own', 'operational', { driver: 'own-formula' }),
        formula: 'calls × munites × cost',
        inputs: { minutes: { base: 5 }, calls: { base: 100 } },
      },
    ],
  });
  const html = drawn(
    businessCase,
    businessCase.benefits.map((benefit) => <OwnFormulaEditor key={benefit.id} benefit={benefit} />),
  );
  expect(html).toContain('calls × munites × cost</textarea>');
  expect(html.match(/role="alert"/gu)).toHaveLength(1);
  expect(wordsOf(html)).toContain('There is no input “munites”. Did you mean “minutes”?');
  expect(wordsOf(html)).toContain('Write “minutes” for “munites”');
  expect(wordsOf(html)).toContain('Add “cost” as an input');
});
