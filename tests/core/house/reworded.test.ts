import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/core/document/index.ts';
import { houseFaults } from '../../../src/core/house/house-faults.ts';
import { houseSchema } from '../../../src/core/house/house.ts';
import { withHouse } from '../../../src/core/house/taking.ts';
import { formatsFor } from '../../../src/core/quantities/format.ts';
import { sayingOf } from '../../../src/core/story/saying.ts';
import { caseInView } from '../../../src/core/story/story-view/index.ts';
import { shippedCase } from '../../fixtures/example-case.ts';

const houseOf = (phrases: Record<string, Record<string, string>>) =>
  houseSchema.parse({
    id: 'ours',
    name: 'Ours',
    version: 1,
    owner: 'Planning',
    validUntil: '2030-12-31',
    words: { en: { board: { name: 'Trustees', isMany: true, member: 'Trustee' } } },
    phrases,
  });

const told = (id: string, text: string): string[] =>
  houseFaults(houseOf({ en: { [id]: text } }), 'ours.house.json').map(
    ({ severity, message }) => `${severity}: ${message}`,
  );

describe('other words for a phrase', () => {
  it('are warned of where they leave out what makes a gain a loss, or a result a doubt', () => {
    expect(told('net-claim', 'Worth {{worth.amount}} today')).toEqual([
      expect.stringMatching(/^warning: Our words ask for \{\{#if worth\.isLoss\}\}.*a loss reads as a gain/u),
    ]);
    expect(
      told(
        'net-claim',
        '{{#if worth.isLoss}}Loss{{else}}Worth{{/if}} {{worth.amount}}{{#if cash.isLoss}}!{{/if}}',
      ),
    ).toEqual([]);
    expect(told('goal-sentence', 'We aim at {{goal.name}}.')).toEqual([]);
  });

  it('are warned of where they begin with what somebody typed', () => {
    const words = 'pays for this.';
    expect(told('funding-sentence', `{{funding.source}} ${words}`)).toEqual([
      expect.stringContaining('Write {{capital funding.source}}.'),
    ]);
    expect(told('funding-sentence', `{{capital funding.source}} ${words}`)).toEqual([]);
  });

  it('may call things what the house calls them, in every phrase', () => {
    const house = houseOf({ en: { 'ask-sentence': 'The {{names.board}} decide {{> ask-amounts}}.' } });
    expect(houseFaults(house, 'ours.house.json')).toEqual([]);
    const say = sayingOf(caseInView(withHouse(shippedCase(), house), formatsFor('en-GB', 'GBP')));
    expect(textOf(say('ask-sentence').phrase)).toBe(
      'The Trustees decide £320,000 one-off and £320,000 a year.',
    );
  });

  it('stand together under a language and under one of its regions, which goes first', () => {
    const house = houseOf({
      en: { 'goal-sentence': 'All: {{goal.name}}.', 'funding-sentence': 'From {{funding.source}}.' },
      'en-GB': { 'goal-sentence': 'Here: {{goal.name}}.' },
    });
    const say = sayingOf(caseInView(withHouse(shippedCase(), house), formatsFor('en-GB', 'GBP')));
    expect(textOf(say('goal-sentence').phrase)).toMatch(/^Here: /u);
    expect(textOf(say('funding-sentence').phrase)).toMatch(/^From the 2027 change fund/u);
  });
});
