import { beforeAll, expect, it } from 'vitest';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { textOf } from '../../../src/core/document/index.ts';
import { loadLanguage } from '../../../src/core/story/languages/index.ts';
import { linesOf } from '../../../src/core/template-language/compose/tell-sections.ts';
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

/** The ask of a case whose deciders have no name, as its summary says it. */
const askedOf = (audience: 'board' | 'executive' | 'sponsor', it = shippedCase()): string => {
  const { document } = toldCase(
    { ...it, meeting: { ...it.meeting, decider: '', audience } },
    it.basics.language.startsWith('de') ? templateNamed('board-investment/de') : boardInvestment(),
    'summary',
  );
  return linesOf(document).map(textOf).join(' ');
};

it('asks a group that has no name by what it is, and a person as such', () => {
  expect(askedOf('board')).toContain('The Board is asked to approve');
  expect(askedOf('executive')).toContain('The executive team is asked to approve');
  expect(askedOf('sponsor')).toContain('You are asked to approve');
  expect(askedOf('executive', germanCase())).toContain('(Geschäftsleitung)');
});

it('tells nobody in a brief that they are asked to approve who does not decide', () => {
  const it = shippedCase();
  const asked = (audience: 'board' | 'sponsor'): string =>
    linesOf(
      toldCase(
        { ...it, meeting: { ...it.meeting, decider: '', audience } },
        boardInvestment(),
        'brief@finance-director',
      ).document,
    )
      .map(textOf)
      .join(' ');
  expect(asked('board')).toContain('The Board is asked to approve');
  expect(asked('sponsor')).not.toContain('You are asked');
});
