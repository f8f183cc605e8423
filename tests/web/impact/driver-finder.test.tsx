import { expect, it } from 'vitest';
import { newBenefit } from '../../../src/core/business-case/new-benefit.ts';
import { emptyCase } from '../../../src/core/business-case/open-case.ts';
import { businessCaseSchema } from '../../../src/core/business-case/schema/index.ts';
import { DriverFinder } from '../../../src/web/steps/impact/finder/driver-finder.tsx';
import { OwnFormulaEditor } from '../../../src/web/steps/impact/own/own-formula-editor.tsx';
import { exampleCase } from '../../fixtures/example-case.ts';
import { drawn, wordsOf } from '../drawn.tsx';

const buttonsIn = (html: string, list: string): string[] => {
  const [, inside = ''] = html.split(`<ul aria-label="${list}"`);
  const [own = ''] = inside.split('</ul>');
  return [...own.matchAll(/<button[^>]*>.*?<\/button>/gu)].map(([button]) => wordsOf(button));
};

it('offers six questions with their reason, ways of one’s own, and the whole list', () => {
  const html = drawn(exampleCase(), <DriverFinder dimension="operational" isFirst={false} />);
  const suggested = buttonsIn(html, 'Suggested');
  expect(suggested).toHaveLength(6);
  expect(suggested[0]).toContain(
    'Will customers no longer need to contact us about something that went wrong?',
  );
  expect(suggested[0]).toContain('Because your measure speaks of “calls”.');
  expect(buttonsIn(html, 'Ways of your own')).toHaveLength(6);
  expect(wordsOf(html)).toContain('See all 48');
  const all = ['operational', 'financial', 'employee', 'customer'].flatMap((dimension) =>
    buttonsIn(html, `All: ${dimension}`),
  );
  expect(all).toHaveLength(48);
  expect(all.filter((button) => button.includes('Already in this case as'))).toHaveLength(4);
  expect(all.find((button) => button.includes('Cost to serve, from the top down'))).toContain(
    'already counts this in another way.',
  );
});

it('asks what changes where nothing is entered yet', () => {
  const html = drawn(emptyCase('a-case'), <DriverFinder dimension="employee" isFirst />);
  expect(wordsOf(html)).toContain('What changes?');
  expect(buttonsIn(html, 'Suggested')[0]).toContain('Because it is often used for employee impact.');
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
