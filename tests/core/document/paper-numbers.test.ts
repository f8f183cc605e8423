import { describe, expect, it } from 'vitest';
import { type Block, paperNumbers, type PaperSection, referable } from '../../../src/core/document/index.ts';
import { words } from '../../fixtures/sample-paper.ts';

const heading = (id: string, level: 1 | 2 = 1): Block => ({ id, kind: 'heading', level, runs: words(id) });
const text = (id: string): Block => ({ id, kind: 'paragraph', role: 'body', runs: words(id) });
const source = (id: string): Block => ({ id, kind: 'paragraph', role: 'source', runs: words(id) });
const table = (id: string, caption: string, name?: string): Block => ({
  id,
  kind: 'table',
  look: 'data',
  caption: words(caption),
  ...(name === undefined ? {} : { name }),
  columns: [],
  rows: [],
});

const sections: PaperSection[] = [
  { id: 'cover', blocks: [text('before')] },
  {
    id: 'money',
    blocks: [heading('Money'), text('a'), heading('Claim', 2), text('b'), table('t', 'Costs', 'costs')],
  },
  { id: 'risks', blocks: [heading('Risks'), text('c'), source('s'), table('u', '')] },
  { id: 'years', part: 'Appendix', blocks: [heading('Years'), text('d'), table('v', 'By year')] },
  { id: 'jahre', part: 'Anhang', blocks: [heading('Jahre'), text('e')] },
];

const said = (numbered: boolean): Record<string, string> =>
  Object.fromEntries(
    [...paperNumbers({ sections, numbered })].map(([id, { of, number }]) => [id, `${of} ${number}`]),
  );

describe('the numbers of a paper', () => {
  it('count sections, and paragraphs under each; appendices have letters', () => {
    expect(said(true)).toEqual({
      Money: 'section 1',
      a: 'paragraph 1.1',
      b: 'paragraph 1.2',
      t: 'table 1',
      Risks: 'section 2',
      c: 'paragraph 2.1',
      Years: 'appendix A',
      d: 'appendix-paragraph A.1',
      v: 'table 2',
      Jahre: 'appendix B',
      e: 'appendix-paragraph B.1',
    });
  });

  it('are those of captions alone where a paper is not numbered', () => {
    expect(said(false)).toEqual({ t: 'table 1', v: 'table 2' });
  });

  it('go on behind Z as Word counts', () => {
    const many = Array.from({ length: 28 }, (_, index) => ({
      id: `s${index}`,
      part: 'Appendix',
      blocks: [heading(`h${index}`)],
    }));
    const numbers = paperNumbers({ sections: many, numbered: true });
    expect(['h25', 'h26', 'h27'].map((id) => numbers.get(id)?.number)).toEqual(['Z', 'AA', 'BB']);
  });
});

describe('what a text may refer to', () => {
  it('is a section by its first heading, and what has a caption by its name', () => {
    const paper = { sections, numbered: true };
    const named = referable(paper, paperNumbers(paper));
    expect([...named].map(([name, { id }]) => `${name}: ${id}`).toSorted()).toEqual([
      'costs: t',
      'jahre: Jahre',
      'money: Money',
      'risks: Risks',
      'years: Years',
    ]);
  });
});
