import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { houseText } from '../../src/core/house/read-house.ts';
import { houseWith } from '../fixtures/house.ts';

const command = resolve(import.meta.dirname, '../../dist/cli/main.js');
const work = mkdtempSync(join(tmpdir(), 'casewright-house-'));

const casewright = (...args: string[]) =>
  spawnSync(process.execPath, [command, ...args], { encoding: 'utf8', cwd: work });

const typedIn = mkdtempSync(join(work, 'typed-'));

const keep = (name: string, text: string): void => writeFileSync(join(work, name), text);

const worthIn = (stdout: string): unknown =>
  (JSON.parse(stdout) as Record<string, { value: number }>)['net-present-value']?.value;

beforeAll(() => {
  keep('case.json', casewright('new', '--example', 'claim-updates-by-text').stdout);
  keep('union.house.json', houseText(houseWith()));
});

afterAll(() => rmSync(work, { recursive: true, force: true }));

it('begins a house, and finds no fault in it', () => {
  const made = casewright('house', 'new', 'our.house.json');
  expect([made.status, made.stdout]).toEqual([0, 'our.house.json\n']);
  const checked = casewright('house', 'check', 'our.house.json');
  expect([checked.status, checked.stdout, checked.stderr]).toEqual([0, 'No faults.\n', '']);
  expect(casewright('house', 'new', 'our.house.json').stderr).toContain('is there already');
  expect(casewright('house', 'new', 'our.json').status).toBe(2);
});

it('names the line of what is wrong in a house', () => {
  keep('wrong.house.json', houseText(houseWith()).replace('"avoid"', '"aviod"'));
  const { status, stderr } = casewright('house', 'check', 'wrong.house.json');
  expect(status).toBe(1);
  expect(stderr).toMatch(/^wrong\.house\.json:\d+:1 There is no field "aviod"\. Did you mean "avoid"\?\n$/u);
  expect(casewright('build', 'case.json', '--out', 'x', '--house', 'wrong.house.json').status).toBe(1);
  expect(casewright('house', 'check', 'none.house.json').stderr).toContain('There is no file');
});

it('says of a house in use what its check says: a name that no phrase has, and another name of the file', () => {
  const strange = houseWith({ phrases: { 'en-GB': { 'ask-sentense': 'x' } } });
  keep('ours.json', houseText(strange));
  const says = [
    'There is no phrase "ask-sentense". Did you mean "ask-sentence"?',
    'Call the file union.house.json',
  ];
  const checked = casewright('house', 'check', 'ours.json');
  expect(checked.status).toBe(1);
  const built = casewright('build', 'case.json', '--house', 'ours.json', '--out', 'out', '--formats', 'md');
  expect(built.status).toBe(0);
  for (const said of says) {
    expect(checked.stderr).toContain(said);
    expect(built.stderr.split(said)).toHaveLength(2);
  }
});

it('takes a house for one run, or into the case, and the case is worth the same without it', () => {
  const once = casewright('figures', 'case.json', '--house', 'union.house.json');
  expect(once.stderr).toBe('With the words and numbers of Union house, version 2.\n');
  const applied = casewright('house', 'apply', 'union.house.json', 'case.json');
  expect(applied.status).toBe(0);
  expect(applied.stderr).toContain('“Union house”, version 2, sets ');
  expect(applied.stderr).toContain('Discount rate a year: 8% → 5%');
  keep('housed.json', applied.stdout);
  const alone = casewright('figures', 'housed.json');
  expect(alone.stderr).toBe('');
  expect(worthIn(alone.stdout)).toBe(worthIn(once.stdout));
  expect(worthIn(alone.stdout)).not.toBe(worthIn(casewright('figures', 'case.json').stdout));
});

it('writes the papers in the words of the house', () => {
  const built = casewright(
    'build',
    'case.json',
    '--house',
    'union.house.json',
    '--out',
    'out',
    '--formats',
    'md',
  );
  expect(built.status).toBe(0);
  const deck = readFileSync(join(work, 'out', 'Claim updates by text - deck.md'), 'utf8');
  expect(deck).toContain('members and volunteers meet a different service');
  expect(deck).toContain('Our goal is this: ');
});

it('says what a newer house changed, refuses an older one, and says when one is past its date', () => {
  const newer = houseWith({ version: 3, validUntil: '2020-12-31', numbers: { counts: 'digits' } });
  keep('housed.json', casewright('house', 'apply', 'union.house.json', 'case.json').stdout);
  keep('newer.house.json', houseText({ ...newer, settings: { ...newer.settings, rate: { share: 0.06 } } }));
  const told = casewright('figures', 'housed.json', '--house', 'newer.house.json').stderr;
  expect(told).toContain('was valid until 31 December 2020 only. Ask Jane Doe, Finance for a newer version.');
  expect(told).toMatch(/\nWith the words and numbers of Union house, version 3\.\n$/u);
  const applied = casewright('house', 'apply', 'newer.house.json', 'housed.json');
  expect(applied.stderr).toContain('The house changed 1 value.\n  Discount rate a year: 5% → 6%\n');
  keep('newest.json', applied.stdout);
  const older = casewright('check', 'newest.json', '--house', 'union.house.json');
  expect([older.status, older.stderr]).toEqual([
    1,
    'union.house.json is version 2 of “Union house”, and the case has version 3. Name the newer file.\n',
  ]);
});

it('finds the words that the house does not use, in a case and in a template', () => {
  const { stdout } = casewright('check', 'case.json', '--house', 'union.house.json');
  expect(stdout).toContain('Union house does not say “Customers”. Say “Members”.');
  keep('terse.house.json', houseText(houseWith({ avoid: [{ word: 'slowly', say: 'in peace' }] })));
  const checked = casewright('template', 'check', 'board-investment', '--house', 'terse.house.json');
  expect(checked.status).toBe(0);
  expect(checked.stderr).toMatch(
    /deck\.md\.hbs:\d+:\d+ Warning: The house does not say “slowly”\. Say “in peace”\./u,
  );
  expect(casewright('template', 'list', '--house', 'terse.house.json').status).toBe(2);
});

it('goes through the page on houses, typed from top to bottom', () => {
  const page = readFileSync(resolve(import.meta.dirname, '../../public/reference/house.md'), 'utf8');
  const blocks = [...page.matchAll(/^```sh\n(.*?)^```$/gmsu)].map(([, commands = '']) => commands);
  expect(blocks.length).toBe(3);
  for (const commands of blocks) {
    const typed = `casewright() { "${process.execPath}" "${command}" "$@"; }\n${commands}`;
    const { status, stderr } = spawnSync('sh', ['-e', '-c', typed], { encoding: 'utf8', cwd: typedIn });
    expect([commands, status, stderr]).toEqual([commands, 0, expect.not.stringMatching(/fault|no file/iu)]);
  }
});
