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
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { boardInvestment, boardInvestmentInGerman, germanCase } from '../../fixtures/example-case.ts';
import { englishWord } from '../../fixtures/english-word.ts';
import { toldCase, toldDocuments } from '../../fixtures/told-case.ts';
import { germanCases } from './german-cases.ts';

await loadLanguage('de');

const german = boardInvestmentInGerman();
const documents = Object.keys(boardInvestment().manifest.documents);

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
  const { footer, subject, classification } = document;
  return [...documentTexts(document), ...blocks.flatMap(chartTexts), footer, subject, classification];
};

const textsOf = (businessCase: BusinessCase): string[] =>
  toldDocuments(businessCase, german).flatMap(({ document }) => textsIn(document));

describe('the documents of a German case', () => {
  it.each(Object.entries(germanCases))('hold German words alone, and no hole: %s', (_name, make) => {
    const businessCase = make();
    const texts = textsOf(businessCase);
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
  expect(found(germanCase()).length).toBeGreaterThan(2);
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
  'names.isBoardMany',
  'names.boardMember',
  'names.customer',
]);

describe('the German template', () => {
  it('has no faults', () => {
    expect(templateFaults(german, []).map(({ message }) => message)).toEqual([]);
  });

  it.each(documents)('has what the English one has, in its order: %s', (name) => {
    const [own = '', other = ''] = [german, boardInvestment()].map(({ files }) => files[`${name}.md.hbs`]);
    expect(bonesOf(own)).toEqual(bonesOf(other));
    expect([...namesIn(other)].filter((path) => !namesIn(own).has(path) && !bent.has(path))).toEqual([]);
  });
});
