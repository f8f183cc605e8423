import { beforeAll, expect, it } from 'vitest';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { textOf } from '../../../src/core/document/index.ts';
import { loadLanguage } from '../../../src/core/story/languages/index.ts';
import { boardInvestment, germanCase, shippedCase, templateNamed } from '../../fixtures/example-case.ts';
import { toldCase } from '../../fixtures/told-case.ts';

beforeAll(() => loadLanguage('de'));

const deciding = (it: BusinessCase, decision: string): BusinessCase => ({
  ...it,
  ask: { ...it.ask, decision },
});

/** What is put to the vote. */
const votes = (it: BusinessCase, template = boardInvestment()): string[] => {
  const { document } = toldCase(it, template, 'deck');
  const slide = document.kind === 'deck' && document.slides.find(({ section }) => section === 'decision');
  if (slide === false || slide === undefined) throw new Error('No vote');
  return slide.blocks.flatMap((block) =>
    block.kind === 'list' && block.ordered ? block.items.map(({ runs }) => textOf(runs)) : [],
  );
};

it('puts the ask to the vote once, where the decision that is typed says it again', () => {
  const again = 'Approve £320,000 one-off and £320,000 a year for the texts.';
  expect(votes(deciding(shippedCase(), again)).filter((vote) => vote.includes('320,000'))).toEqual([again]);
  const german = deciding(germanCase(), '320.000 € einmalig und 320.000 € jährlich freigeben');
  expect(
    votes(german, templateNamed('board-investment/de')).filter((vote) => vote.includes('320.000')),
  ).toHaveLength(1);
});

it('puts what it decides beside the ask to the vote as well, and the ask where nothing is typed', () => {
  expect(votes(shippedCase())[0]).toContain('Approve £320,000 one-off');
  expect(votes(shippedCase())).toHaveLength(3);
  expect(votes(deciding(shippedCase(), ''))[0]).toContain('Approve £320,000 one-off');
  expect(votes(deciding(shippedCase(), 'Name a sponsor.'))[1]).toBe('Name a sponsor.');
});
