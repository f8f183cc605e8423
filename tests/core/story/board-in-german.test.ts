import { describe, expect, it } from 'vitest';
import {
  type Block,
  chartAlternative,
  type StoryDocument,
  textOf,
} from '../../../src/core/document/index.ts';
import { documentTexts } from '../../../src/core/exporters/office/document-texts.ts';
import { loadLanguage } from '../../../src/core/story/languages/index.ts';
import { templateFaults } from '../../../src/core/story/template-faults.ts';
import { linesOf } from '../../../src/core/template-language/compose/tell-sections.ts';
import type { StoryTemplate } from '../../../src/core/template-language/index.ts';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { boardInvestmentInGerman, germanCase, templateNamed } from '../../fixtures/example-case.ts';
import { englishWord } from '../../fixtures/english-word.ts';
import { toldCase, toldDocuments } from '../../fixtures/told-case.ts';
import { germanCases } from './german-cases.ts';

await loadLanguage('de');

const german = boardInvestmentInGerman();
/** All templates that we ship in German, each beside what it was written as. */
const translated = ['all-staff', 'board-investment', 'pilot-approval', 'quick-win'].map((id) => ({
  id,
  english: templateNamed(id),
  german: templateNamed(`${id}/de`),
}));

const chartTexts = (block: Block): string[] =>
  block.kind === 'chart'
    ? [
        chartAlternative(block.chart),
        block.chart.source,
        ...block.chart.series.flatMap(({ labels }) => labels),
      ]
    : [];

/** Everything that a reader of a document in German meets, charts and notes too. */
const textsIn = (document: StoryDocument): string[] => {
  const blocks =
    document.kind === 'paper'
      ? document.sections.flatMap((section) => section.blocks)
      : document.slides.flatMap((slide) => slide.blocks);
  const { footer, name = '', classification } = document;
  return [...documentTexts(document), ...blocks.flatMap(chartTexts), footer, name, classification];
};

const textsOf = (businessCase: BusinessCase, by = german): string[] =>
  toldDocuments(businessCase, by).flatMap(({ document }) => textsIn(document));

describe('the documents of a German case', () => {
  it.each(Object.entries(germanCases))('hold German words alone, and no hole: %s', (_name, make) => {
    const businessCase = make();
    const texts = translated.flatMap((one) => textsOf(businessCase, one.german));
    expect(texts.filter((text) => englishWord.test(text))).toEqual([]);
    expect(texts.filter((text) => / {2}|\s[.,;]|\.\.|\(\)|undefined|NaN/u.test(text))).toEqual([]);
    // Swiss readers write no ß, and nobody who reads German opens a quotation with “.
    expect(texts.filter((text) => /ß|”|(?<!„[^“]*)“/u.test(text))).toEqual([]);
  });

  it('put names into German quotation marks', () => {
    expect(textsOf(germanCase()).join(' ')).toContain('„Weniger Statusanrufe“');
  });
});

/** "Jede Sorge", "Jede Gruppe": what is said of several where there is one. */
const eachOfOne = /^(?:Jede[rs]?|Was jede) (?:Sorge|Gruppe|Beleg)|\bEine? (?:Gruppe|Frage|Risiko)\b.*\bjede/u;

it.each(['paper', 'deck'])('says “jede” of several only: %s', (name) => {
  const one = germanCases['one of each']?.();
  if (one === undefined) throw new Error('There is no case of one of each.');
  const lines = (businessCase: BusinessCase): string[] =>
    linesOf(toldCase(businessCase, german, name).document).map(textOf);
  expect(lines(one).filter((line) => eachOfOne.test(line))).toEqual([]);
  expect(lines(germanCase()).some((line) => eachOfOne.test(line))).toBe(true);
});

it('says “jede Gruppe” and “alle” in the other documents of several only', () => {
  const ofSeveral = /\bjede Gruppe\b|^Alle |\balle liegt\b/u;
  const found = (businessCase: BusinessCase): string[] =>
    toldDocuments(businessCase, german)
      .filter(({ document }) => !['paper', 'deck'].includes(document.id))
      .flatMap(({ document }) => linesOf(document).map(textOf))
      .filter((line) => ofSeveral.test(line));
  expect(found(germanCases['one of each']?.() ?? germanCase())).toEqual([]);
  const few = { ...germanCase(), stakeholders: germanCase().stakeholders.slice(0, 3) };
  expect(found(few).length).toBeGreaterThan(1);
});

/** Sections, layouts, charts and blocks, with the names of the case that they are made of. */
const bonesOf = (text: string): string[] =>
  [...text.matchAll(/^::+(?:section\{id="[^"]+"|layout\{[^}]*|chart\{of="[^"]+"|\w+)/gmu)].map(
    ([bone]) => bone,
  );

const namesIn = (text: string): Set<string> =>
  new Set(
    [...text.matchAll(/\{\{(?!!)([^}]*)\}\}/gu)].flatMap(
      ([, inside = '']) => inside.match(/[a-z]\w*(?:\.\w+)+/giu) ?? [],
    ),
  );

/**
 * What German has no use for: a name keeps its capital within a sentence, and where a house names those who decide or
 * those who are served, German says who they are without the name, whose gender and cases are not known.
 */
const bent = new Set([
  'topAssumption.labelLower',
  'names.board',
  'names.isBoardOwn',
  'names.isBoardMany',
  'names.boardMember',
  'names.customer',
]);

describe.each(translated)('the German edition of $id', ({ english, german: own }) => {
  it('has no faults', () => {
    expect(templateFaults(own, []).map(({ message }) => message)).toEqual([]);
  });

  it.each(Object.keys(english.manifest.documents))(
    'has what the English one has, in its order: %s',
    (name) => {
      const [ours = '', other = ''] = [own, english].map(({ files }) => files[`${name}.md.hbs`]);
      expect(other).not.toBe('');
      expect(bonesOf(ours)).toEqual(bonesOf(other));
      expect([...namesIn(other)].filter((path) => !namesIn(ours).has(path) && !bent.has(path))).toEqual([]);
    },
  );

  it('is for the same documents, by kind, rows and limits', () => {
    const kept = (one: StoryTemplate) => ({
      ...one.manifest,
      language: '',
      title: '',
      audience: '',
      framework: '',
      purpose: '',
      documents: Object.fromEntries(
        Object.entries(one.manifest.documents).map(([id, { kind, forEach, limits }]) => [
          id,
          { kind, forEach, limits },
        ]),
      ),
    });
    expect(kept(own)).toEqual(kept(english));
  });
});
