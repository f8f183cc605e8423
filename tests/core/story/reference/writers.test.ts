import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyCase } from '../../../../src/core/business-case/open-case.ts';
import type { BusinessCase } from '../../../../src/core/business-case/schema/index.ts';
import { saysNothing } from '../../../../src/core/document/says-nothing.ts';
import { markdown } from '../../../../src/core/exporters/markdown/index.ts';
import { tellableCase } from '../../../../src/core/story/case-story.ts';
import { storyDeclarations } from '../../../../src/core/story/declarations.ts';
import { storyShape } from '../../../../src/core/story/story-view/index.ts';
import {
  checkTemplate,
  newParseCache,
  type StoryTemplate,
  templateFromFolder,
} from '../../../../src/core/template-language/index.ts';
import { shippedCase } from '../../../fixtures/example-case.ts';

const folder = resolve(import.meta.dirname, '../../../../public/reference');
const page = readFileSync(resolve(folder, 'writers.md'), 'utf8');
const shape = storyShape();

interface CodeBlock {
  language: string;
  file: string;
  text: string;
}

const blocks: CodeBlock[] = [...page.matchAll(/^```(\w+) ?(\S*)\n(.*?)^```$/gmsu)].map(
  ([, language = '', file = '', text = '']) => ({ language, file, text }),
);

const firstFiles = Object.fromEntries(
  readdirSync(resolve(folder, 'first-template')).map(
    (name) => [name, readFileSync(resolve(folder, 'first-template', name), 'utf8')] as const,
  ),
);

const read = (files: Readonly<Record<string, string>>): StoryTemplate => {
  const found = templateFromFolder(files);
  if ('faults' in found) throw new Error(found.faults.map(({ message }) => message).join(' '));
  return found.template;
};

const first = read(firstFiles);

const faultsOf = (template: StoryTemplate): string[] =>
  checkTemplate(template, storyDeclarations('en-GB')).map(
    ({ file, line, message }) => `${file}:${line} ${message}`,
  );

const told = (template: StoryTemplate, document: string, businessCase: BusinessCase) =>
  tellableCase(businessCase, shape, '2027-01-25', newParseCache()).tell(template, document);

/** A paper of one section that holds no more than a block of the page. */
const paperOf = (text: string): StoryTemplate =>
  read({
    'template.json': JSON.stringify({
      ...first.manifest,
      documents: { paper: { title: 'Probe', kind: 'paper' } },
    }),
    'paper.md.hbs': `::section{id="probe"}\n\n${text}`,
  });

const written = async (template: StoryTemplate, businessCase = shippedCase()): Promise<string> => {
  const { document, faults } = told(template, 'paper', businessCase);
  expect(faults).toEqual([]);
  const { bytes } = await markdown.write(document, { base: null, createdAt: '2027-01-25T09:00:00Z' });
  return new TextDecoder().decode(bytes);
};

const snippets = blocks.flatMap((block, index) =>
  block.language === 'handlebars' && block.file === ''
    ? [
        {
          text: block.text,
          becomes: blocks[index + 1]?.language === 'markdown' ? blocks[index + 1]?.text : undefined,
        },
      ]
    : [],
);

describe('the page for writers', () => {
  it('has only blocks that are tried: of a template, what it becomes, and commands', () => {
    expect(blocks.length).toBe((page.match(/^```/gmu) ?? []).length / 2);
    expect([...new Set(blocks.map(({ language }) => language))].toSorted()).toEqual([
      'handlebars',
      'markdown',
      'sh',
    ]);
    expect(snippets.length).toBeGreaterThanOrEqual(7);
  });

  it.each(snippets)('shows what it becomes, with the example: $text', async ({ text, becomes }) => {
    expect(faultsOf(paperOf(text))).toEqual([]);
    expect(becomes).toBeDefined();
    // Whole lines: a sentence that should be gone is no part of what it becomes.
    expect(`\n${await written(paperOf(text))}\n`).toContain(`\n${becomes?.trim()}\n`);
  });

  it.each(blocks.filter(({ file }) => file !== ''))('quotes the first template: $text', ({ file, text }) => {
    expect(firstFiles[file]).toContain(text);
  });

  it('leads only to pages that are there', () => {
    const links = [...page.matchAll(/\]\(([\w.-]+)\)/gu)].map(([, file = '']) => file);
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((file) => !readdirSync(folder).includes(file))).toEqual([]);
  });
});

describe('the first template', () => {
  const documents = Object.keys(first.manifest.documents);

  it('is sound', () => {
    expect(faultsOf(first)).toEqual([]);
    expect(documents).toEqual(['paper', 'deck']);
  });

  it.each(documents)('tells all of the example in the document %s', (document) => {
    const { faults, left, long } = told(first, document, shippedCase());
    expect({ faults, left, long }).toEqual({ faults: [], left: [], long: [] });
  });

  it.each(documents)(
    'says nothing of an empty case in the document %s, and names what is missing',
    (document) => {
      const { document: story, faults, left } = told(first, document, emptyCase(''));
      expect(faults).toEqual([]);
      expect(saysNothing(story)).toBe(true);
      expect(left.map(({ section }) => section)).toHaveLength(3);
    },
  );

  const dearer = (businessCase: BusinessCase): BusinessCase => ({
    ...businessCase,
    costs: businessCase.costs.map((cost) => ({
      ...cost,
      ...(cost.amount === undefined ? {} : { amount: { ...cost.amount, low: 9e5, base: 1e6, high: 2e6 } }),
    })),
  });

  const withoutRate = (businessCase: BusinessCase): BusinessCase => {
    const { discountRate: _, ...settings } = businessCase.settings;
    return { ...businessCase, settings };
  };

  it.each([
    ['a case that loses', dearer, /\*\*£[\d.]+ million loss\*\* present value/u],
    ['a case without a rate', withoutRate, /\*\*£833,000\*\* net over four years, not discounted/u],
  ])('says of %s what it is', async (_, changed, expected) => {
    expect(await written(first, changed(shippedCase()))).toMatch(expected);
  });

  it('says nothing of the worth of a case whose costs nobody has entered', () => {
    const free = { ...shippedCase(), costs: [], ask: { ...shippedCase().ask, team: [] } };
    expect(told(first, 'paper', free).left.map(({ section }) => section)).toEqual(['money']);
  });
});
