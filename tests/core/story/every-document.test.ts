import { describe, expect, it } from 'vitest';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { type Run, type StoryDocument, textOf } from '../../../src/core/document/index.ts';
import { saysNothing } from '../../../src/core/document/says-nothing.ts';
import { leavingCase } from '../../../src/core/exporters/leaving-case.ts';
import { templateFaults } from '../../../src/core/story/template-faults.ts';
import { linesOf } from '../../../src/core/template-language/compose/tell-sections.ts';
import { boardInvestment, shippedCase, templateNamed } from '../../fixtures/example-case.ts';
import { toldDocuments } from '../../fixtures/told-case.ts';
import { namedCases } from './named-cases.ts';
import { allSentences, ownSentences, sharedSentences } from './own-sentences.ts';

const template = boardInvestment();
const others = ['all-staff', 'pilot-approval', 'quick-win'].map(templateNamed);

const documentsOf = (businessCase: BusinessCase, by = template): StoryDocument[] =>
  toldDocuments(leavingCase(businessCase), by).map(({ document, faults }) => {
    expect(faults).toEqual([]);
    return document;
  });

/** Documents of the board template but for paper and deck, which have tests of their own. */
const isOther = ({ id }: StoryDocument): boolean => id !== 'paper' && id !== 'deck';

const holes =
  /.{0,40}(?:undefined|\bnull\b|NaN|\[object|\{\{| {2}|\(\)|\( | ,| ;| \.(?!\d)|“”|[:;,] ?\.(?!\d)|[:,;] ?[:,;]|\.\.).{0,20}/u;

const typedAsOne = (runs: readonly Run[]): string =>
  runs
    .map((run) => (run.kind === 'value' && /^(?:text|prose)$/u.test(run.format) ? 'typed' : textOf([run])))
    .join('');

/** Words of a number and its sign are one: "0.4 %". */
const wordsIn = (sentence: string): number => sentence.trim().split(/[ \n]+/u).length;

const longest = (lines: readonly Run[][]): string =>
  lines
    .flatMap((runs) => typedAsOne(runs).split(/[.?!](?:\s|$)/u))
    .toSorted((one, other) => wordsIn(other) - wordsIn(one))[0] ?? '';

describe.each(Object.entries(namedCases))('every document of this case: %s', (_name, make) => {
  const businessCase = make();
  const documents = [template, ...others].flatMap((one) => documentsOf(businessCase, one));

  it('has no residue and no hole', () => {
    const found = documents
      .filter(isOther)
      .flatMap((document) => linesOf(document).map((runs) => `${document.id}: ${typedAsOne(runs)}`))
      .flatMap((line) => holes.exec(line)?.[0] ?? []);
    expect(found).toEqual([]);
  });

  it('ends each heading before what follows it, and has no heading that ends a section', () => {
    const ends = documents.flatMap((document) =>
      document.kind === 'paper' ? document.sections.map(({ blocks }) => blocks.at(-1)?.kind) : [],
    );
    expect(ends.filter((kind) => kind === 'heading')).toEqual([]);
  });

  it('says nothing in more than 25 words, but what somebody typed', () => {
    for (const document of documents.filter(isOther))
      expect(wordsIn(longest(linesOf(document))), longest(linesOf(document))).toBeLessThanOrEqual(25);
  });
});

/** What is said of several where there is one. */
const eachOfOne =
  /\bone (?:thing|group|risk|option|gate)\b.*\beach\b|\beach (?:group|has its own|can count)\b|\bothers?\b.*\bthe paper\b/iu;

it('says “each” of several only', () => {
  const lines = (businessCase: BusinessCase | undefined): string[] =>
    businessCase === undefined
      ? []
      : documentsOf(businessCase)
          .filter(isOther)
          .flatMap((document) => linesOf(document).map(textOf));
  expect(lines(namedCases['one of each']?.()).filter((line) => eachOfOne.test(line))).toEqual([]);
  const few = { ...shippedCase(), stakeholders: shippedCase().stakeholders.slice(0, 3) };
  expect(lines(few).filter((line) => eachOfOne.test(line)).length).toBeGreaterThan(1);
});

it.each(others)('no document of $manifest.id has a fault in any branch', (one) => {
  expect(templateFaults(one, []).map(({ message }) => message)).toEqual([]);
});

describe('the documents of the example', () => {
  const documents = documentsOf(shippedCase());

  it('are all there but the update, which waits for a decision', () => {
    const ids = documents.filter((document) => !saysNothing(document)).map(({ id }) => id);
    expect(ids).toEqual([
      'paper',
      'deck',
      'summary',
      'pitch',
      'brief@finance-director',
      'brief@operations-director',
      'brief@it-director',
      'brief@people-director',
      'brief@compliance',
      'brief@team-leaders',
      'brief@handlers',
      'brief@marketing-director',
      'story@marta',
      'story@dana',
      'pilot-report',
    ]);
  });

  /** The ask stands in all of them in the same words. */
  const withoutAsk = (sentences: ReadonlySet<string>): Set<string> =>
    new Set([...sentences].filter((sentence) => !/ is asked to |one-off and .+ a year to /u.test(sentence)));

  /** Documents of one text differ in what they are told of; those of two texts by the words of the text. */
  const compared = (one: StoryDocument, other: StoryDocument): [Set<string>, Set<string>] => {
    const isOneText = one.id.split('@')[0] === other.id.split('@')[0];
    const sentences = isOneText ? allSentences : ownSentences;
    return [withoutAsk(sentences(one)), withoutAsk(sentences(other))];
  };

  it('share no more than a third of their sentences with any other, the ask apart', () => {
    const pairs = documents.flatMap((one, index) =>
      documents
        .slice(index + 1)
        .filter((other) => !saysNothing(one) && !saysNothing(other))
        .map((other) => ({ names: `${one.id} and ${other.id}`, of: compared(one, other) })),
    );
    expect(pairs.length).toBeGreaterThan(100);
    const copies = pairs.flatMap(({ names, of: [one, other] }) => {
      const shared = sharedSentences(one, other);
      const least = Math.min(one.size, other.size);
      return shared.length * 3 > least
        ? [`${names}, ${shared.length} of ${least}: ${shared.join(' | ')}`]
        : [];
    });
    expect(copies).toEqual([]);
  });

  it('lead at most two briefs with one number', () => {
    const leads = documents
      .filter(({ id }) => id.startsWith('brief@'))
      .flatMap((document) => {
        const [first] = linesOf(document)
          .flat()
          .filter((run) => run.kind === 'value' && run.figure !== undefined);
        return first?.kind === 'value' ? [first.figure] : [];
      });
    expect(leads.length).toBeGreaterThan(2);
    for (const figure of leads) expect(leads.filter((one) => one === figure).length).toBeLessThanOrEqual(2);
  });
});
