import { beforeAll, expect, it } from 'vitest';
import { withValueAt } from '../../../src/core/business-case/path.ts';
import { type BusinessCase, businessCaseSchema } from '../../../src/core/business-case/schema/index.ts';
import { loadLanguage } from '../../../src/core/story/languages/index.ts';
import {
  boardInvestment,
  boardInvestmentInGerman,
  germanCase,
  shippedCase,
} from '../../fixtures/example-case.ts';
import { toldCase } from '../../fixtures/told-case.ts';

beforeAll(() => loadLanguage('de'));

const asked = { ofWhom: 'Iris Doyle', byWhen: '2027-02-01' };

const changed = (changes: Record<string, unknown>): BusinessCase =>
  businessCaseSchema.parse(
    Object.entries(changes).reduce((it, [path, value]) => withValueAt(it, path, value), shippedCase()),
  );

const wordsOf = (businessCase: BusinessCase, name: string, template = boardInvestment()): string =>
  [...JSON.stringify(toldCase(businessCase, template, name).document).matchAll(/"text":"([^"]*)"/gu)]
    .map(([, text = '']) => text)
    .join('');

it('says in the paper who will confirm a fact, and leaves it out of the deck', () => {
  const businessCase = changed({
    'situation.facts[settle-days].value': undefined,
    'situation.facts[settle-days].asked': asked,
  });
  expect(wordsOf(businessCase, 'paper')).toContain('to be confirmed by Iris Doyle');
  expect(wordsOf(shippedCase(), 'deck')).toContain('Time to settle a claim');
  expect(wordsOf(businessCase, 'deck')).not.toContain('Time to settle a claim');
});

it('says who stands for a fact', () => {
  const businessCase = changed({ 'situation.facts[settle-days].owner': 'Rhona Blythe' });
  expect(wordsOf(businessCase, 'paper')).toContain('Claims system; Rhona Blythe');
});

it.each(['paper', 'deck'])('says in the %s who will confirm the totals of an option', (name) => {
  const businessCase = changed({
    'options[motor].cost': undefined,
    'options[motor].benefit': undefined,
    'options[motor].asked': asked,
  });
  expect(wordsOf(businessCase, name)).toMatch(/to be confirmed by Iris Doyle/iu);
});

it('lists what the pilot showed among what is asked for', () => {
  const businessCase = changed({ 'pilot.groups': [], 'pilot.asked': asked });
  expect(wordsOf(businessCase, 'paper')).toContain(
    'What the pilot showed, to be confirmed by Iris Doyle, 1 February 2027',
  );
});

it('says it in German too, and why a date stays', () => {
  const [fact] = germanCase().situation.facts;
  const businessCase = businessCaseSchema.parse({
    ...withValueAt(
      withValueAt(germanCase(), `situation.facts[${fact?.id}].value`, undefined),
      `situation.facts[${fact?.id}].asked`,
      asked,
    ),
    pilot: { ...germanCase().pilot, groups: [], asked },
    datesBecause: { 'work-in-plan': 'Die Arbeit beginnt mit dem Haushaltsjahr.' },
  });
  const words = wordsOf(businessCase, 'paper', boardInvestmentInGerman());
  expect(words).toContain('zu bestätigen durch: Iris Doyle');
  expect(words).toContain('Was der Pilotversuch gezeigt hat');
  expect(words).toContain('Erster Monat des Plans: Die Arbeit beginnt mit dem Haushaltsjahr.');
});
