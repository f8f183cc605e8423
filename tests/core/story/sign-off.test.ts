import { describe, expect, it } from 'vitest';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { businessCaseSchema } from '../../../src/core/business-case/schema/index.ts';
import { type Block, textOf } from '../../../src/core/document/index.ts';
import { tellableCase } from '../../../src/core/story/case-story.ts';
import { storyShape } from '../../../src/core/story/story-view/index.ts';
import { newParseCache } from '../../../src/core/template-language/compose/parse-cache.ts';
import { boardInvestment, exampleCase } from '../../fixtures/example-case.ts';

const shape = storyShape();

const signOff = (businessCase: BusinessCase): Block[] => {
  const { document } = tellableCase(businessCase, shape, '2027-02-10', newParseCache()).tell(
    boardInvestment(),
    'paper',
  );
  return document.kind === 'paper'
    ? (document.sections.find(({ id }) => id === 'sign-off')?.blocks ?? [])
    : [];
};

/** The rows of the table under a caption that begins so; null where there is no such table. */
const rowsUnder = (blocks: readonly Block[], caption: string): string[][] | null => {
  const found = blocks.find((block) => block.kind === 'table' && textOf(block.caption).startsWith(caption));
  return found?.kind === 'table' ? found.rows.map(({ cells }) => cells.map((cell) => textOf(cell))) : null;
};

const changed = (parts: Partial<BusinessCase>): BusinessCase => ({ ...exampleCase(), ...parts });

describe('agreements and signatures', () => {
  it('say who agreed to what and when, and that nobody is missing where nobody is', () => {
    const blocks = signOff(exampleCase());
    expect(rowsUnder(blocks, 'Who has agreed')?.map(([who, role, when]) => [who, role, when])).toEqual([
      ['Marcus Webb', 'Finance', '22 January 2027'],
      ['Claims Director', 'The holder of a budget', '28 January 2027'],
      ['People Director', 'The holder of a budget', '28 January 2027'],
    ]);
    expect(rowsUnder(blocks, 'Still to agree')).toBeNull();
    expect(rowsUnder(blocks, 'What has changed')).toBeNull();
    expect(blocks.flatMap((block) => (block.kind === 'paragraph' ? [textOf(block.runs)] : []))).toEqual([
      'This is edition 1 of the paper, of 10 February 2027. An agreement is to the figures as they stood on its day.',
    ]);
  });

  it('leave a line to sign for whom the case asks, and for the holder of a budget who has not agreed', () => {
    const { agreements } = exampleCase();
    const [finance, hire] = agreements;
    if (finance === undefined || hire === undefined)
      throw new Error('The example has no agreements any more.');
    const blocks = signOff(changed({ agreements: [{ ...finance, date: '', figures: {} }, hire] }));
    expect(rowsUnder(blocks, 'Still to agree')).toEqual([
      ['Marcus Webb', 'Finance', '', ''],
      ['People Director', 'The holder of a budget: Hiring and induction, claims', '', ''],
    ]);
    const look = blocks.find((block) => block.kind === 'table' && textOf(block.caption).startsWith('Still'));
    expect(look?.kind === 'table' && look.look).toBe('signatures');
  });

  it('say what has changed since the last agreement to figures, and ask for it again', () => {
    const example = exampleCase();
    const agreements = example.agreements.map((one) =>
      one.role === 'finance'
        ? { ...one, edition: 1, figures: { ...one.figures, 'annual-benefit': 700_000, 'peak-funding': null } }
        : one,
    );
    const blocks = signOff(changed({ agreements }));
    expect(
      rowsUnder(blocks, 'What has changed since Marcus Webb agreed on 22 January 2027')?.map((row) =>
        row.slice(1),
      ),
    ).toEqual([
      ['–', expect.stringMatching(/^4\d\d$/u)],
      ['700', '945'],
    ]);
    expect(rowsUnder(blocks, 'Who has agreed')?.[0]?.[2]).toBe('22 January 2027, edition 1');
    expect(rowsUnder(blocks, 'Still to agree')).toEqual([['Marcus Webb', 'Finance', '', '']]);
  });

  it('are no section where the case holds nobody who agreed or should', () => {
    expect(signOff(businessCaseSchema.parse({ basics: { title: 'Nothing yet' } }))).toEqual([]);
    const bare = changed({
      agreements: [],
      benefits: exampleCase().benefits.map((one) => ({ ...one, budget: { line: '', holder: '', from: '' } })),
    });
    expect(signOff(bare)).toEqual([]);
  });

  it('stand before the appendices, and the technical note after them', () => {
    const { document } = tellableCase(exampleCase(), shape, '2027-02-10', newParseCache()).tell(
      boardInvestment(),
      'paper',
    );
    const ids = document.kind === 'paper' ? document.sections.map(({ id }) => id) : [];
    expect(ids.slice(ids.indexOf('decision'))).toEqual([
      'decision',
      'sign-off',
      'assumptions',
      'yearly-model',
      'technical-note',
    ]);
    const note = document.kind === 'paper' ? document.sections.at(-1)?.blocks : [];
    expect(note?.map((block) => block.kind === 'paragraph' && block.role)).toEqual(['source']);
  });
});
