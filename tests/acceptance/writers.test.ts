import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const program = join(root, 'dist/cli/main.js');
const page = readFileSync(join(root, 'public/reference/writers.md'), 'utf8');
const work = mkdtempSync(join(tmpdir(), 'writers-'));

afterAll(() => rmSync(work, { recursive: true, force: true }));

const inShell = (commands: string) =>
  spawnSync('sh', ['-e', '-c', `casewright() { "${process.execPath}" "${program}" "$@"; }\n${commands}`], {
    encoding: 'utf8',
    cwd: work,
  });

const commandBlocks = [...page.matchAll(/^```sh\n(.*?)^```$/gmsu)].map(([, commands = '']) => commands);

describe('the page for writers, typed into a shell from top to bottom', () => {
  it.each(commandBlocks)('goes through: %s', (commands) => {
    const { status, stderr } = inShell(commands);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('leaves what it promises: both documents in Office and Markdown, and a bundle', () => {
    expect(commandBlocks.length).toBeGreaterThanOrEqual(3);
    expect(readdirSync(join(work, 'out')).toSorted()).toEqual([
      'Claim updates by text - deck.md',
      'Claim updates by text - deck.pptx',
      'Claim updates by text - paper.docx',
      'Claim updates by text - paper.md',
    ]);
    expect(readdirSync(join(work, 'shared'))).toHaveLength(2);
    expect(inShell('casewright template check my-stories').status).toBe(1);
  });

  it('says of a case that holds nothing what to enter first, and writes nothing', () => {
    const { status, stderr } = inShell(
      'casewright new > empty.json\ncasewright build empty.json --template my-story --out none',
    );
    expect(status).toBe(1);
    expect(stderr).toContain('Enter first: Give the case a title.');
    expect(readdirSync(join(work, 'none'))).toEqual([]);
  });
});

describe('a new template', () => {
  it('has an id that its folder gives, and stands in no folder that holds something', () => {
    const idIn = (folder: string): unknown => {
      expect(inShell(`casewright template new "${folder}"`).status).toBe(0);
      return (JSON.parse(readFileSync(join(work, folder, 'template.json'), 'utf8')) as { id: unknown }).id;
    };
    expect(idIn('Our Board Story!')).toBe('our-board-story');
    expect(idIn('2027')).toBe('template-2027');
    expect(idIn('…')).toBe('my-template');
    const { status, stderr } = inShell('casewright template new 2027');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '2027 is not empty. Name a new folder.\n' });
  });
});

describe('template reference', () => {
  it('lists every group with its names', () => {
    const { stdout } = inShell('casewright template reference');
    for (const part of [
      '## The case: case',
      '`situation`',
      '`figures.net-present-value`',
      '`:::callout`',
      '`tornado`',
    ])
      expect(stdout).toContain(part);
  });

  it('tells all about a name, with the value of the case that is given', () => {
    writeFileSync(
      join(work, 'small.json'),
      JSON.stringify({
        schemaVersion: 4,
        id: 'small',
        basics: { title: 'Small' },
        situation: { asIs: 'We wait.' },
      }),
    );
    const { stdout } = inShell('casewright template reference situation.asIs --case small.json');
    expect(stdout).toContain('- In “Small”: We wait.');
    expect(stdout).toContain('{{situation.asIs}}');
  });

  it('prints a page of it, and a table where several names are meant', () => {
    expect(inShell('casewright template reference layouts').stdout).toContain('::layout{name="columns"}');
    expect(inShell('casewright template reference owner').stdout).toMatch(/^# \d+ names for “owner”/u);
  });

  it('offers what is near where nothing is called so, and ends with 2', () => {
    const { status, stderr, stdout } = inShell('casewright template reference sitation.asIs');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('There are: situation.asIs');
    expect(inShell('casewright template list --case case.json').status).toBe(2);
    expect(inShell('casewright template check one two').status).toBe(2);
  });
});
