import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/core/document/index.ts';
import { runsIn } from '../../../src/core/template-language/compose/runs-in.ts';
import { composed, templateOf } from './compose.ts';

const first = templateOf({
  'paper.md.hbs': `::section{id="ask"}

We ask for {{n}}.

It is in the fund.

::section{id="plan"}

We start in {{month}}.
`,
});

/** A version later: a sentence before it, another in its section, one section moved, and one sentence other. */
const second = (ask: string): typeof first =>
  templateOf({
    'paper.md.hbs': `::section{id="plan"}

We go step by step.

We start in  {{month}}.

::section{id="ask"}

The Board decides.

${ask}

It is in the fund.
`,
  });

const data = { n: 5, month: 'May' };
const linesOf = ({ document }: ReturnType<typeof composed>): string[] =>
  document.kind === 'paper'
    ? document.sections.flatMap(({ blocks }) => blocks.flatMap(runsIn).map(textOf))
    : [];

describe('a block that a case words itself', () => {
  const ours = { block: 'ask/2', text: 'Give us {{n}}.', was: 'We ask for {{n}}.' };
  const start = { block: 'plan/2', text: 'Off we go in {{month}}.', was: 'We start in {{month}}.' };
  const told = (template: typeof first, values = data) =>
    composed(template, values, { overrides: [ours, start] });

  it('stands in the version that it was made on', () => {
    expect(linesOf(told(first))).toEqual(['Give us 5.', 'It is in the fund.', 'Off we go in May.']);
  });

  it('follows its words to where the next version has them, and its numbers follow the case', () => {
    const next = told(second('We ask for {{n}}.'), { n: 7, month: 'June' });
    expect(linesOf(next)).toEqual([
      'We go step by step.',
      'Off we go in June.',
      'The Board decides.',
      'Give us 7.',
      'It is in the fund.',
    ]);
    expect(next.unplaced).toEqual([]);
  });

  it('rewords nothing else where its words are gone, and is listed', () => {
    const next = told(second('We need {{n}}.'));
    expect(linesOf(next)).toContain('We need 5.');
    expect(linesOf(next)).toContain('The Board decides.');
    expect(next.unplaced).toEqual([ours]);
  });
});
