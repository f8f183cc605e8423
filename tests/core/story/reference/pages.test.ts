import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { caseValues } from '../../../../src/core/story/reference/case-values.ts';
import { groupNames } from '../../../../src/core/story/reference/entry.ts';
import { choicePage, entryPage } from '../../../../src/core/story/reference/entry-page.ts';
import { groupPage } from '../../../../src/core/story/reference/group-page.ts';
import { indexPage } from '../../../../src/core/story/reference/index-page.ts';
import { reference } from '../../../../src/core/story/reference/index.ts';
import { markdownTree } from '../../../../src/core/template-language/markdown/markdown-tree.ts';
import { shippedCase } from '../../../fixtures/example-case.ts';

const folder = resolve(import.meta.dirname, '../../../../public/reference');
const entries = reference();
const values = caseValues(shippedCase());

const made = new Set(['index.md', ...groupNames.map((name) => `${name}.md`)]);

const titleOf = (file: string): string =>
  /^# (.+)$/mu.exec(readFileSync(resolve(folder, file), 'utf8'))?.[1] ?? file;

/** What somebody wrote stands first: whoever comes for the first time begins there. */
const writtenPages = readdirSync(folder)
  .filter((file) => file.endsWith('.md') && !made.has(file))
  .map((file) => `- [${titleOf(file)}](${file})`)
  .join('\n');

describe('public/reference', () => {
  it.each(groupNames)(
    'says of %s what the declarations say; npm run reference writes it anew',
    async (group) => {
      await expect(groupPage(group, entries, values)).toMatchFileSnapshot(resolve(folder, `${group}.md`));
    },
  );

  it('has an index of all pages', async () => {
    const text = indexPage(entries, writtenPages, (group, title) => `[${title}](${group}.md)`);
    await expect(text).toMatchFileSnapshot(resolve(folder, 'index.md'));
    const links = [...text.matchAll(/\]\(([\w.-]+)\)/gu)].map(([, file = '']) => file);
    expect(links.length).toBeGreaterThan(groupNames.length);
    expect(links.filter((file) => !made.has(file) && !existsSync(resolve(folder, file)))).toEqual([]);
  });
});

describe('a page', () => {
  const rows = (text: string): number[] =>
    markdownTree(text, { trees: new Map(), parsed: 0 }).children.flatMap((node) =>
      node.type === 'table' ? node.children.map((row) => row.children.length) : [],
    );

  it.each(groupNames)('of %s has as many cells in each row as there are columns', (group) => {
    const text = groupPage(group, entries, values);
    const lengths = rows(text);
    const lines = text
      .replaceAll(/^```.*?^```$/gmsu, '')
      .split('\n')
      .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'));
    expect(lengths).toHaveLength(lines.length);
    expect(lengths.every((length) => length >= 2 && length <= 4)).toBe(true);
  });

  it('of one name says all about it: shape, owner, example, this case, how to write it', () => {
    const entry = entries.find(({ name }) => name === 'risks[].cause');
    expect(entry && entryPage(entry, entries, values)).toBe(`# \`risks[].cause\`

If

- Shape: text
- Part of: Risks
- Page: The case
- Example: mobile numbers are out of date
- In “Claim updates by text”: customers get used to texts

How to write it:

\`\`\`text
{{#each risks}}{{cause}} {{/each}}
\`\`\`
`);
  });

  it('of a group lists its names, of a figure its parts with this case’s values', () => {
    const pageOf = (name: string): string =>
      entries.filter((entry) => entry.name === name).map((entry) => entryPage(entry, entries, values))[0] ??
      '';
    expect(pageOf('situation.goal')).toContain('| `{{situation.goal.now}}` |');
    expect(pageOf('risks')).toContain('| `{{cause}}` | If | text |');
    expect(pageOf('figures.net-benefit')).toMatch(/\| `\.lowWords` \| .+ \| a net cost of £\d/u);
  });

  it('of a phrase says what it makes of the case, and the facts that its words may use', () => {
    const entry = entries.find(({ name }) => name === '> net-claim');
    const text = entry === undefined ? '' : entryPage(entry, entries, values);
    expect(text).toContain('- In “Claim updates by text”: £604,000 present value');
    expect(text).toContain('```text\n{{#if worth.isLoss}}');
    expect(text).toMatch(/\| `worth\.amount` \| words, with the numbers in them \| £604,000 \|/u);
    expect(text).toMatch(/\| `worth\.isLoss` \| yes or no, .+ \| no \|/u);
    expect(text).toContain('| `room` | number |');
  });

  it('of a choice says what it can be, by the ids that a condition compares with', () => {
    const entry = entries.find(({ name }) => name === 'hypothesis.direction');
    expect(entry && entryPage(entry, entries, values)).toContain('| `rise` | will rise |');
  });

  it('of several names has one line for each', () => {
    const two = entries.filter(({ name }) => name === 'options');
    expect(choicePage('2 names', two).split('\n')).toHaveLength(7);
  });
});
