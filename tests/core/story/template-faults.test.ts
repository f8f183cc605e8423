import { describe, expect, it } from 'vitest';
import { templateFaults } from '../../../src/core/story/template-faults.ts';
import { namesInUse, synonyms } from '../../../src/core/story/story-view/names-in-use.ts';
import { storyShape } from '../../../src/core/story/story-view/index.ts';
import { pathMistake } from '../../../src/core/template-language/check/check-paths.ts';
import { businessCaseSchema } from '../../../src/core/business-case/schema/index.ts';
import { boardInvestment } from '../../fixtures/example-case.ts';

const board = boardInvestment();

const faults = (files: Record<string, string>): string[] =>
  templateFaults(
    { manifest: { ...board.manifest, documents: { paper: { title: 'P', kind: 'paper' } } }, files },
    [],
  ).map(({ message }) => message);

const inPaper = (text: string): string[] => faults({ 'paper.md.hbs': `::section{id="s"}\n\n${text}\n` });

describe('the names of a story', () => {
  it.each([
    ['{{roi}}', '"figures.return-on-investment"'],
    ['{{NPV}}', '"figures.net-present-value"'],
    ['{{net}}', '"figures.net-benefit"'],
    ['{{payback}}', '"figures.payback-month" or "paysBack"'],
    ['{{budget}}', '"ask.oneOff"'],
    ['{{company}}', '"basics.organisation"'],
    ['{{internalRateOfReturn}}', '"figures.internal-rate-of-return"'],
  ])('are found by what people call them: %s', (text, names) => {
    expect(inPaper(text)).toEqual([expect.stringContaining(`Did you mean ${names}`)]);
  });

  it('have no synonym that leads nowhere', () => {
    const declared = { shape: storyShape() };
    expect(Object.keys(synonyms).filter((path) => pathMistake(path, declared) !== null)).toEqual([]);
    expect(namesInUse(businessCaseSchema, [])['situation.asIs']).toContain('What happens now?');
  });

  it('are warned of where they may be below zero and stand bare in a sentence', () => {
    expect(inPaper('It is worth {{figures.net-benefit.low}}.')).toEqual([
      expect.stringContaining('Write {{figures.net-benefit.lowWords}}, which says it in words.'),
    ]);
    expect(inPaper('It costs {{figures.total-cost}}.')).toEqual([]);
  });

  it('are not offered to the words of a phrase, which see its facts only', () => {
    const said = faults({
      'paper.md.hbs': '::section{id="s"}\n\n{{> net-claim}}\n',
      '_net-claim.md.hbs': 'It is {{roi}}.',
    });
    expect(said).toEqual([expect.stringContaining('There is no "roi"')]);
    expect(said.join(' ')).not.toContain('figures');
  });
});

describe('the language of a template', () => {
  const inLanguage = (language: string): string[] =>
    templateFaults({ ...board, manifest: { ...board.manifest, language } }, []).map(({ message }) => message);

  it('that has no words is refused by its name, with those that have', () => {
    expect(inLanguage('cy')).toEqual([
      expect.stringMatching(/^There are no words in “cy” yet.* in en or de\.$/u),
    ]);
  });

  it('is any English where we have British words', () => {
    expect([inLanguage('en-US'), inLanguage('en-IE')]).toEqual([[], []]);
  });
});
