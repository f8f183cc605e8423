import { beforeAll, describe, expect, it } from 'vitest';
import { loadLanguage } from '../../../src/core/story/languages/index.ts';
import { withValueAt } from '../../../src/core/business-case/path.ts';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { textOf } from '../../../src/core/document/index.ts';
import { runsIn } from '../../../src/core/template-language/compose/runs-in.ts';
import { wordedFormats } from '../../../src/core/template-language/worded-formats.ts';
import { formatsFor } from '../../../src/core/quantities/format.ts';
import { boardInvestment, exampleCase } from '../../fixtures/example-case.ts';
import { toldCase } from '../../fixtures/told-case.ts';
import { templateOf } from '../template-language/compose.ts';

const inLanguage = (language: string, currency: string): BusinessCase =>
  withValueAt(withValueAt(exampleCase(), 'basics.language', language), 'basics.currency', currency);

const wordsOf = (businessCase: BusinessCase, template = boardInvestment(), name = 'paper'): string => {
  const { document, faults } = toldCase(businessCase, template, name);
  expect(faults).toEqual([]);
  const lines =
    document.kind === 'paper'
      ? document.sections.flatMap(({ blocks }) => blocks.flatMap(runsIn))
      : document.slides.flatMap(({ title, blocks, notes }) => [
          title,
          ...[...blocks, ...notes].flatMap(runsIn),
        ]);
  return lines.map(textOf).join('\n');
};

beforeAll(() => loadLanguage('de'));

describe('formats in the words of another language', () => {
  const german = wordedFormats(formatsFor('de-DE', 'EUR'), 'en-GB');

  it('keep the numbers of the case and take the words of the text', () => {
    expect([german.money(1_524_000), german.money(-2e9), german.number(1_200_000)]).toEqual([
      '1,52 million\u00a0€',
      '−2 billion\u00a0€',
      '1,2 million',
    ]);
    expect([german.money(194_545), german.money(8.75), german.share(0.125), german.number(0.5)]).toEqual([
      '195.000\u00a0€',
      '8,75\u00a0€',
      '12,5\u00a0%',
      '0,5',
    ]);
    expect([german.duration(48), german.duration(18), german.countInWords(4)]).toEqual([
      'four years',
      '18 months',
      'four',
    ]);
    expect([german.month('2027-05'), german.day('2027-05-28'), german.list(['A', 'B', 'C'])]).toEqual([
      'May 2027',
      '28 May 2027',
      'A, B and C',
    ]);
  });

  it('put the amount where the currency of the case stands, and in English where that would turn the sentence', () => {
    const amount = (locale: string) => wordedFormats(formatsFor(locale, 'EUR'), 'en-GB').money(1_524_000);
    expect(['ja-JP', 'de-CH', 'fr-FR', 'ar'].map(amount)).toEqual([
      '€1.52 million',
      'EUR\u00a01.52 million',
      '1,52 million\u00a0€',
      '€1.52 million',
    ]);
  });

  it('are those of the case where both are one language, in whatever country', () => {
    for (const locale of ['en-US', 'en-IN', 'en'])
      expect(wordedFormats(formatsFor(locale, 'INR'), 'en-GB')).toBe(formatsFor(locale, 'INR'));
  });
});

describe('a case of another language in an English paper', () => {
  it.each(['paper', 'deck'])('has English words and the numbers of its own in the %s', (name) => {
    const words = wordsOf(inLanguage('de-DE', 'EUR'), boardInvestment(), name);
    expect(words).toMatch(
      /1,16 million\s€ present value including time set free; released plus margin loses 12\.200\s€/u,
    );
    expect(words).toContain('18 February 2027');
    expect(words).not.toMatch(/\b(?:Jahre|Monate|Million(?:en)|Februar|Juni|März|und)\b/u);
    expect(words).toMatch(/We compared four options/u);
    // The count of the simulation is written as the case writes numbers, or without a mark between its digits.
    expect(words).not.toContain('8,192');
  });

  it('has English plurals where its own language has none', () => {
    const words = wordsOf(inLanguage('ja-JP', 'JPY'), boardInvestment(), 'deck');
    expect(words).toContain('We compared four options');
    expect(words).toContain('We do not yet know three things');
    expect(words).not.toMatch(/[年月万億]/u);
  });
});

it('writes what a template of another language prints in the words of that language', () => {
  const file = '::section{id="s"}\n\n# Titel\n\nBis {{meeting.date}}, {{duration situation.byMonths}}\n';
  const told = (language: string) =>
    wordsOf(
      withValueAt(inLanguage('en-GB', 'GBP'), 'situation.byMonths', 18),
      templateOf({ 'paper.md.hbs': file }, { language }),
    );
  expect(told('de-DE')).toContain('Bis 18.\u00a0Februar 2027, 18 Monate');
  expect(told('en-GB')).toContain('Bis 18 February 2027, 18 months');
});
