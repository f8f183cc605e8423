import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Block, Paper, Run } from '../../../src/core/document/index.ts';
import { PaperView } from '../../../src/web/preview/paper-view.tsx';
import { greyPicture, samplePaper, words } from '../../fixtures/sample-paper.ts';
import { wordsOf } from '../drawn.tsx';

const blocks: Block[] = [
  { id: 'h', kind: 'heading', level: 1, runs: words('Money') },
  { id: 'p', kind: 'paragraph', role: 'body', runs: words('It pays back.') },
  {
    id: 't',
    kind: 'timeline',
    caption: words('Waves'),
    items: [{ when: words('May'), what: words('Pilot'), note: [], gate: false }],
  },
  {
    id: 'i',
    kind: 'image',
    data: greyPicture,
    width: 40,
    height: 20,
    alternative: 'Grey',
    caption: words('A field'),
  },
];

const seen = (parts: Partial<Paper>, sections: readonly string[] | null = null): string =>
  wordsOf(
    renderToStaticMarkup(
      <PaperView
        paper={{
          ...samplePaper,
          sections: [
            { id: 'first', blocks: [{ id: 'f', kind: 'heading', level: 1, runs: words('First') }] },
            { id: 'money', blocks },
            {
              id: 'years',
              part: 'Appendix',
              blocks: [{ id: 'y', kind: 'heading', level: 1, runs: words('Years') }],
            },
          ],
          ...parts,
        }}
        sections={sections}
      />,
    ),
  ).trim();

describe('a paper on screen', () => {
  it('has the numbers of its file, in the words of its language', () => {
    expect(seen({ numbered: true })).toBe(
      '1 First 2 Money 2.1 It pays back. Table 1. Waves May Pilot Figure 1. A field Appendix A Years',
    );
    expect(seen({ numbered: true, language: 'de' })).toContain('Tabelle 1. Waves');
  });

  it('keeps them where one section alone is shown', () => {
    expect(seen({ numbered: true }, ['money'])).toMatch(/^2 Money 2\.1 It pays back\./u);
  });

  it('numbers captions alone where the paper is not numbered', () => {
    expect(seen({})).toBe('First Money It pays back. Table 1. Waves May Pilot Figure 1. A field Years');
  });

  it('has its notes at the foot, each once', () => {
    const note: Run = { kind: 'footnote', number: 1, runs: words('As counted.') };
    const twice: Block[] = [
      { id: 'a', kind: 'paragraph', role: 'body', runs: [...words('One'), note] },
      { id: 'b', kind: 'paragraph', role: 'body', runs: [...words('Two'), note] },
    ];
    expect(seen({ sections: [{ id: 'only', blocks: twice }] })).toBe('One 1 Two 1 1 As counted.');
  });
});
