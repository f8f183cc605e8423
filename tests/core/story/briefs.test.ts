import { describe, expect, it } from 'vitest';
import { type StoryDocument, textOf } from '../../../src/core/document/index.ts';
import { loadLanguage } from '../../../src/core/story/languages/index.ts';
import { linesOf } from '../../../src/core/template-language/compose/tell-sections.ts';
import {
  boardInvestment,
  boardInvestmentInGerman,
  germanCase,
  shippedCase,
} from '../../fixtures/example-case.ts';
import { type Changes, changed } from './changed-case.ts';
import { toldDocuments } from '../../fixtures/told-case.ts';
import { allSentences } from './own-sentences.ts';

await loadLanguage('de');

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of sentences, as often as they stand there. The ask and whom to talk to are the same in all of them. */
const wordsOfSentences = (document: StoryDocument): Map<string, number> =>
  [...allSentences(document)]
    .filter((sentence) => /[.?!]$/u.test(sentence))
    .filter(
      (sentence) =>
        !/ is asked to | ist zu entscheiden |^It is decided on |^Entschieden wird |^Talk to |^Fragen beantwortet /u.test(
          sentence,
        ),
    )
    .flatMap(wordsIn)
    .reduce((counts, word) => counts.set(word, (counts.get(word) ?? 0) + 1), new Map<string, number>());

const sum = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((all, count) => all + count, 0);

const shared = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number =>
  [...one].reduce((all, [word, count]) => all + Math.min(count, other.get(word) ?? 0), 0);

describe.each([
  ['English', shippedCase(), boardInvestment()],
  ['German', germanCase(), boardInvestmentInGerman()],
] as const)('the briefs of eight stakeholders: %s', (_name, of, template) => {
  const briefs = toldDocuments(of, template)
    .map(({ document }) => document)
    .filter(({ id }) => id.startsWith('brief@'));

  it('share no more than half of their words with any other', () => {
    expect(briefs).toHaveLength(8);
    const counted = briefs.map((brief) => ({ id: brief.id, words: wordsOfSentences(brief) }));
    const alike = counted.flatMap((one, index) =>
      counted.slice(index + 1).flatMap((other) => {
        const share = shared(one.words, other.words) / Math.min(sum(one.words), sum(other.words));
        return share > 0.5 ? [`${one.id} and ${other.id}: ${share.toFixed(2)}`] : [];
      }),
    );
    expect(alike).toEqual([]);
  });

  it('have the words of one page', () => {
    const long = briefs.map(
      (brief) => [brief.id, wordsIn(linesOf(brief).map(textOf).join(' ')).length] as const,
    );
    expect(long.filter(([, words]) => words < 120 || words > 400)).toEqual([]);
  });
});

/** The rows of what carries a name, in the brief of one stakeholder. */
const carried = (id: string, changes: Changes = {}): string[] =>
  toldDocuments(changed(changes), boardInvestment())
    .filter(({ document }) => document.id === `brief@${id}`)
    .flatMap(({ document }) =>
      document.kind === 'paper'
        ? document.sections
            .filter((section) => section.id === 'part')
            .flatMap(({ blocks }) => blocks)
            .flatMap((block) =>
              block.kind === 'table' ? block.rows.map(({ cells }) => cells.map(textOf).join(' | ')) : [],
            )
        : [],
    );

describe('what carries the name of a stakeholder', () => {
  it('stands in their brief: what they answer for, act on, report and show', () => {
    expect(carried('operations-director')).toEqual([
      'A benefit that you answer for | Fewer status calls | 31 December 2027',
      'A number that you report | Status calls a month; from 20,000 to 16,000 calls | December 2027',
      'A risk that you act on | The effect fades; Freed time is not used | ',
      'A first result that you show | The first 200 status calls saved, counted against the claims without texts | 14 May 2027',
    ]);
  });

  it('says of the pilot when it is judged, and of a seat who holds it', () => {
    // The pilot begins on 22 March 2027 and runs for eight weeks.
    expect(carried('finance-director')).toContain(
      'The pilot, which you judge | Motor claims, two teams | 16 May 2027',
    );
    expect(carried('finance-director').join()).toContain(
      'Marcus Webb, Finance Partner (decides): judges the pilot',
    );
  });

  it('is found by who they are, by their function, and by a role that only they can hold', () => {
    expect(carried('finance-director').join()).toContain('A gate that you judge | After the pilot');
    expect(carried('compliance').join()).toContain('A duty that you look after | Personal data');
    const heads = changed({}).stakeholders.map((one) =>
      one.id === 'marketing-director' ? { ...one, who: 'Head of Compliance' } : one,
    );
    expect(carried('compliance', { stakeholders: heads }).join()).not.toContain('Personal data');
    expect(carried('marketing-director', { stakeholders: heads }).join()).toContain('Personal data');
  });

  it('is told of a group by what it is to know, to do and to learn', () => {
    expect(carried('handlers')).toContain('To do | Report odd questions | ');
    // How they are to feel is the aim of whoever speaks to them.
    expect(carried('handlers').join()).not.toContain('Trusted to switch one off');
    expect(carried('handlers').join()).toContain('19 April 2027');
    expect(carried('team-leaders').join()).toContain('To know | The weekly number');
  });
});

it('leaves out a part that nobody typed, and not the others', () => {
  const rows = carried('operations-director', {
    'tracking.measures[calls].target': undefined,
    'benefits[status-calls].targetDate': '',
    'risks[fade].name': '',
  });
  expect(rows).toContain('A number that you report | Status calls a month | December 2027');
  expect(rows).toContain('A benefit that you answer for | Fewer status calls | ');
  // A row without its name is not told at all.
  expect(rows).toContain('A risk that you act on | Freed time is not used | ');
});

it('asks a group for no money, and tells whoever has a vote that the base case loses', () => {
  const poor = changed({ 'sharedInputs.claims-per-year.base': 20_000 });
  const brief = (id: string): string =>
    toldDocuments(poor, boardInvestment())
      .filter(({ document }) => document.id === `brief@${id}`)
      .flatMap(({ document }) => linesOf(document).map(textOf))
      .join('\n');
  expect(brief('finance-director')).toContain('is asked to approve');
  expect(brief('finance-director')).toMatch(/In the base case this is a loss of £[\d,.]+/u);
  expect(brief('handlers')).toContain('It is decided on 18 February 2027.');
  expect(brief('handlers')).not.toMatch(/is asked to|a loss of/u);
});

it('puts no word that was typed about somebody behind “you”', () => {
  const typed = 'their hours are theirs';
  const stakeholders = changed({}).stakeholders.map((one) => ({
    ...one,
    wiifm: typed,
    proof: typed,
    changes: typed,
    condition: typed,
    championDoes: typed,
  }));
  for (const { document } of toldDocuments(changed({ stakeholders }), boardInvestment()))
    if (document.id.startsWith('brief@') && document.kind === 'paper') {
      const blocks = document.sections.flatMap((section) => section.blocks);
      const outside = blocks.filter(({ kind }) => kind !== 'table');
      expect(JSON.stringify(blocks)).toContain('heir hours');
      expect(JSON.stringify(outside)).not.toContain('heir hours');
    }
});
