import { describe, expect, it } from 'vitest';
import { gapsBetween } from '../../../src/core/template-language/compare/aligned.ts';
import { comparedTemplates } from '../../../src/core/template-language/compare/compared-templates.ts';
import type { StoryTemplate } from '../../../src/core/template-language/source/story-template.ts';
import { manifest, templateOf } from './compose.ts';

const documents = { paper: { title: 'P', kind: 'paper' as const } };

const compared = (before: StoryTemplate, after: StoryTemplate) =>
  comparedTemplates({ template: before, bases: [] }, { template: after, bases: [] });

const paper = (text: string, parts: Record<string, string> = {}): StoryTemplate =>
  templateOf({ 'paper.md.hbs': text, ...parts }, { documents });

const old = paper(
  [
    '::section{id="ask" needs="a"}\n\n# We ask\n\nThe Board is asked to approve {{ask}}.\n\nLast line.\n',
    '::section{id="why"}\n\nBecause it is time.\n',
    '::section{id="risks"}\n\nRisks.\n',
  ].join(''),
);

describe('two templates', () => {
  it('that say the same have no change, however their lines are set apart', () => {
    const apart = paper(
      (old.files['paper.md.hbs'] ?? '').replaceAll('\n\n', '\n\n\n').replace('We ask', 'We  ask'),
    );
    expect(compared(old, old)).toEqual({ fields: [], documents: [] });
    expect(compared(old, apart)).toEqual({ fields: [], documents: [] });
  });

  it('are compared by section and block', () => {
    const next = paper(
      [
        '::section{id="risks"}\n\nRisks.\n',
        '::section{id="ask" needs="a b"}\n\n# We ask\n\nNew here.\n\nThe Board is kindly asked to approve {{ask}}.\n',
        '::section{id="plan"}\n\nPlan.\n',
      ].join(''),
    );
    expect(compared(old, next).documents).toEqual([
      {
        document: 'paper',
        what: 'changed',
        sections: [
          {
            id: 'ask',
            what: 'changed',
            isMoved: true,
            attributes: [{ name: 'needs', before: 'a', after: 'a b' }],
            blocks: [
              {
                what: 'reworded',
                before: { text: 'The Board is asked to approve {{ask}}.', file: 'paper.md.hbs', line: 5 },
                after: {
                  text: 'The Board is kindly asked to approve {{ask}}.',
                  file: 'paper.md.hbs',
                  line: 10,
                },
              },
              { what: 'removed', before: { text: 'Last line.', file: 'paper.md.hbs', line: 7 } },
              { what: 'added', after: { text: 'New here.', file: 'paper.md.hbs', line: 8 } },
            ],
          },
          { id: 'plan', what: 'added', isMoved: false, attributes: [], blocks: [] },
          { id: 'why', what: 'removed', isMoved: false, attributes: [], blocks: [] },
        ],
      },
    ]);
  });

  it('tell fields of template.json, documents that come and go, and parts', () => {
    const next = templateOf(
      { 'deck.md.hbs': '::section{id="d"}\n\n## T\n\nx', '_card.md.hbs': 'New card' },
      { version: '1.1.0', documents: { deck: { title: 'D', kind: 'deck' } } },
    );
    const change = compared(paper('::section{id="s"}\n\nx', { '_card.md.hbs': 'Card' }), next);
    expect(change.fields).toEqual([
      { name: 'version', before: '"1.0.0"', after: '"1.1.0"' },
      {
        name: 'documents',
        before: JSON.stringify(documents),
        after: JSON.stringify(next.manifest.documents),
      },
    ]);
    expect(change.documents).toMatchObject([
      { document: 'deck', what: 'added', sections: [{ id: 'd', what: 'added' }] },
      { document: 'paper', what: 'removed', sections: [{ id: 's', what: 'removed' }] },
      { document: null, what: 'changed', sections: [{ id: 'card', blocks: [{ what: 'reworded' }] }] },
    ]);
  });

  it('are compared as they are told, with what they stand on', () => {
    const base = { manifest: manifest({ id: 'base', documents }), files: old.files };
    const own = {
      manifest: manifest({ extends: 'base', documents: {} }),
      files: { 'paper.md.hbs': '::section{id="why"}\n\nBecause it is high time.\n' },
    };
    const change = comparedTemplates({ template: base, bases: [] }, { template: own, bases: [base] });
    expect(change.documents).toMatchObject([
      { sections: [{ id: 'why', blocks: [{ what: 'reworded', after: { file: 'paper.md.hbs', line: 3 } }] }] },
    ]);
  });
});

describe('the gaps between two lists', () => {
  const gaps = (before: string, after: string) =>
    gapsBetween(before.split(''), after.split(''), (item) => item).map(
      ({ removed, added }) => `-${removed.join('')}+${added.join('')}`,
    );

  it.each([
    ['abc', 'abc', []],
    ['', 'ab', ['-+ab']],
    ['abcd', 'acxd', ['-b+', '-+x']],
    ['abc', 'cab', ['-+c', '-c+']],
    ['aXbYc', 'abc', ['-X+', '-Y+']],
  ])('from %j to %j are as few as can be', (before, after, result) => {
    expect(gaps(before, after)).toEqual(result);
  });

  it('of lists that are too long are one', () => {
    const long = 'x'.repeat(2001);
    expect(gaps(long, `${long}y`)).toEqual([`-${long}+${long}y`]);
  });
});
