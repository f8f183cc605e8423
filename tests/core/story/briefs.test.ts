import { describe, expect, it } from 'vitest';
import { type StoryDocument, textOf } from '../../../src/core/document/index.ts';
import { loadLanguage } from '../../../src/core/story/languages/index.ts';
import { linesOf } from '../../../src/core/template-language/compose/tell-sections.ts';
import { boardInvestment, boardInvestmentInGerman, germanCase, shippedCase } from '../../fixtures/example-case.ts';
import { toldDocuments } from '../../fixtures/told-case.ts';
import { allSentences } from './own-sentences.ts';

await loadLanguage('de');

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of sentences, as often as they stand there. The ask and whom to talk to are the same in all of them. */
const wordsOfSentences = (document: StoryDocument): Map<string, number> =>
  [...allSentences(document)]
    .filter((sentence) => /[.?!]$/u.test(sentence))
    .filter((sentence) => !/ is asked to |^Antrag an|^Zu entscheiden|^Zweck|^Talk to |^Fragen beantwortet /u.test(sentence))
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
    const long = briefs.map((brief) => [brief.id, wordsIn(linesOf(brief).map(textOf).join(' ')).length] as const);
    expect(long.filter(([, words]) => words < 120 || words > 400)).toEqual([]);
  });
});
