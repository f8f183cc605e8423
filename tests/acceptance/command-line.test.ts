import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const command = resolve(import.meta.dirname, '../../dist/cli/main.js');
const work = mkdtempSync(join(tmpdir(), 'casewright-'));

const casewright = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    encoding: 'utf8',
    cwd: work,
  });
  return { status, stdout, stderr };
};

/** What a reader reads in an Office file: its text, part after part. */
const wordsIn = (path: string): string =>
  Object.entries(unzipSync(new Uint8Array(readFileSync(path))))
    .filter(([name]) => /^(?:word\/document|ppt\/slides\/slide\d+)\.xml$/u.test(name))
    .map(([, bytes]) =>
      strFromU8(bytes)
        .replaceAll(/<\/(?:a|w):p>/gu, '\n')
        .replaceAll(/<[^>]+>/gu, '')
        .replaceAll('&amp;', '&')
        .replaceAll('\u00a0', ' '),
    )
    .join('\n');

const partNamed = (path: string, pattern: RegExp): string =>
  Object.entries(unzipSync(new Uint8Array(readFileSync(path))))
    .filter(([, bytes]) => pattern.test(strFromU8(bytes.slice(0, 600))))
    .map(([, bytes]) => strFromU8(bytes))
    .join('\n');

let files: string[] = [];
let remarks = '';
const pathOf = (ending: string): string =>
  join(work, 'out', files.find((name) => name.endsWith(ending)) ?? 'none');

beforeAll(() => {
  const example = casewright('new', '--example', 'claim-updates-by-text');
  expect(example.status).toBe(0);
  writeFileSync(join(work, 'case.json'), example.stdout);
  const built = casewright('build', 'case.json', '--out', 'out');
  expect(built.status).toBe(0);
  remarks = built.stderr;
  files = readdirSync(join(work, 'out'));
}, 120_000);

afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('the road from a shell', () => {
  it('writes every document that has something to say, and says which has not', () => {
    const named = files.map((name) => name.replace(/^Claim updates by text - /u, ''));
    const briefs = ['claims-handlers', 'claims-team-leaders', 'compliance', 'finance-director'];
    expect(named).toEqual(
      expect.arrayContaining([
        'deck.md',
        'deck.pptx',
        'paper.docx',
        'paper.md',
        'pilot-report.docx',
        'pitch.pptx',
        'summary.docx',
        'story - i-stopped-checking-my-phone.docx',
        ...briefs.map((name) => `brief - ${name}.docx`),
      ]),
    );
    expect(named.filter((name) => name.startsWith('brief - ') && name.endsWith('.docx'))).toHaveLength(8);
    expect(named.filter((name) => name.startsWith('update'))).toEqual([]);
    expect(remarks).toContain('Not written, because the case holds nothing for it yet: update.');
    expect(remarks).not.toContain('Enter first');
  });

  it('writes one brief by its id, and refuses one that is not there', () => {
    const build = (documents: string) =>
      casewright('build', 'case.json', '--out', 'one', '--formats', 'docx', '--documents', documents);
    expect(build('brief@it-director').status).toBe(0);
    expect(readdirSync(join(work, 'one'))).toEqual(['Claim updates by text - brief - it-director.docx']);
    const brief = wordsIn(join(work, 'one', 'Claim updates by text - brief - it-director.docx'));
    expect(brief).toContain('We need you to lend two developers for eight weeks');
    expect(brief).toContain('You may ask');
    expect(brief).not.toContain('“Is that another supplier');
    const refused = build('brief@nobody');
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('There is no document “brief@nobody”.');
    expect(refused.stderr).toContain('brief@finance-director');
  });

  it('tells the chances and the mean that the paper rests on', () => {
    type Told = {
      value: number;
      mean?: number;
      p10: number;
      p90: number;
      formula: string;
      convention: string;
    };
    const figures = JSON.parse(casewright('figures', 'case.json').stdout) as Record<string, Told>;
    const worth = figures['net-present-value'];
    expect(worth?.mean).toBeGreaterThan(worth?.p10 ?? Infinity);
    expect(worth?.mean).toBeLessThan(worth?.p90 ?? -Infinity);
    const loss = figures['chance-of-loss'];
    expect(loss?.value).toBeGreaterThanOrEqual(0);
    expect(loss?.value).toBeLessThan(0.5);
    expect(loss?.formula).toBe('share of cases whose net present value is below zero');
    expect(loss?.convention).toContain('fixed cases');
    expect(figures['chance-of-payback']?.value).toBeGreaterThan(0.5);
  });

  it('says the same numbers in figures, paper and deck', () => {
    const figures = JSON.parse(casewright('figures', 'case.json').stdout) as Record<
      string,
      { value: number; low: number; high: number }
    >;
    const [paper, deck] = [wordsIn(pathOf(' - paper.docx')), wordsIn(pathOf(' - deck.pptx'))];
    const said = (value: number): string => {
      const rounded = Number(value.toPrecision(3));
      return rounded >= 1e6 ? `£${rounded / 1e6} million` : `£${rounded.toLocaleString('en-GB')}`;
    };
    const thousand = (value: number): string =>
      Math.round(value / 1000)
        .toLocaleString('en-GB')
        .replace('-', '−');
    const net = figures['net-present-value'];
    const annual = figures['annual-benefit'];
    for (const text of [paper, deck]) {
      expect(text).toContain(said(net?.value ?? 0));
      expect(text).toContain(`month ${Math.ceil(figures['payback-month']?.value ?? 0)}`);
      expect(text).toContain(`£${(annual?.value ?? 0).toLocaleString('en-GB')}`);
    }
    expect(paper).toContain(said(net?.high ?? 0));
    // Released plus margin stands beside it in both.
    for (const text of [paper, deck])
      expect(text).toContain(
        `£${Number(Math.abs(figures['net-present-value-cash']?.value ?? 0).toPrecision(3)).toLocaleString('en-GB')}`,
      );
    for (const level of ['low', 'value', 'high'] as const)
      for (const id of ['net-benefit', 'net-benefit-cash', 'net-present-value', 'net-present-value-cash'])
        expect(paper).toContain(thousand(figures[id]?.[level] ?? 0));
  });

  it('carries every shown figure, with its value, in a part of each Office file', () => {
    const figures = JSON.parse(casewright('figures', 'case.json').stdout) as Record<
      string,
      { value: number }
    >;
    for (const ending of [' - paper.docx', ' - deck.pptx']) {
      const part = partNamed(pathOf(ending), /casewright/iu);
      const value = /"?net-benefit"?[^>]*value="([^"]+)"/u.exec(part)?.[1];
      expect(Number(value)).toBeCloseTo(figures['net-benefit']?.value ?? Number.NaN, 6);
    }
  });

  it('passes every gate with the example, and says what an empty case lacks', () => {
    expect(casewright('check', 'case.json', '--gate', 'board').status).toBe(0);
    writeFileSync(join(work, 'empty.json'), casewright('new').stdout);
    const checked = casewright('check', 'empty.json', '--gate', 'draft');
    expect(checked.status).toBe(1);
    expect(checked.stderr).toContain('not ready to draft');
    expect(casewright('check', 'empty.json').status).toBe(0);
    expect(JSON.parse(checked.stdout)).toContainEqual({
      rule: 'essentials',
      gate: 'draft',
      severity: 'must',
      message: 'Give the case a title.',
      path: 'basics.title',
    });
  });

  it('gives the JSON Schema of a case, with its wording', () => {
    const schema = JSON.parse(casewright('schema').stdout) as { properties: Record<string, unknown> };
    expect(Object.keys(schema.properties)).toContain('stakeholders');
    expect(JSON.stringify(schema)).toContain('What happens now?');
  });
});

describe('story templates from a shell', () => {
  it('are listed, made new, checked and bundled, and the bundle tells the case', () => {
    expect(casewright('template', 'list').stdout).toContain('board-investment');
    expect(casewright('template', 'new', 'mine').status).toBe(0);
    expect(casewright('template', 'check', 'mine').status).toBe(0);
    writeFileSync(join(work, 'mine.template.json'), casewright('template', 'bundle', 'mine').stdout);
    expect(casewright('template', 'check', 'mine.template.json').status).toBe(0);
    const built = casewright(
      'build',
      'case.json',
      '--out',
      'mine-out',
      '--template',
      'mine.template.json',
      '--formats',
      'md',
    );
    expect(built.status).toBe(0);
    expect(readFileSync(join(work, 'mine-out', 'Claim updates by text - paper.md'), 'utf8')).toContain(
      '**£604,000** present value, including time set free',
    );
  });

  it('say where a wrong name stands, and which one was meant', () => {
    writeFileSync(join(work, 'mine', 'paper.md.hbs'), '::section{id="a"}\n\nWe ask for {{ask.oneOf}}.\n');
    const checked = casewright('template', 'check', 'mine');
    expect(checked.status).toBe(1);
    expect(checked.stderr).toMatch(/paper\.md\.hbs:3:\d+ .*oneOff/u);
  });

  it('extend a colleague’s, and building says what checking says', () => {
    expect(casewright('template', 'new', 'base').status).toBe(0);
    expect(casewright('template', 'new', 'ours').status).toBe(0);
    const manifest = JSON.parse(readFileSync(join(work, 'ours', 'template.json'), 'utf8')) as object;
    writeFileSync(
      join(work, 'ours', 'template.json'),
      JSON.stringify({ ...manifest, extends: 'base', documents: {} }),
    );
    writeFileSync(
      join(work, 'ours', 'paper.md.hbs'),
      '::section{id="more"}\n\nIt is worth {{figures.net-benefit}}.\n\n{{#if basics.illustration}}{{paysBack}}{{else}}{{payback}}{{/if}}\n',
    );
    expect(casewright('template', 'check', 'ours').stderr).toContain('extends "base", which is not here');
    const checked = casewright('template', 'check', 'ours', '--with', 'base');
    expect(checked.status).toBe(1);
    expect(checked.stderr).toMatch(/Warning: "figures\.net-benefit" may be below zero/u);
    expect(checked.stderr).toContain('"paysBack" is a yes or no');
    expect(checked.stderr).toContain('Did you mean "figures.payback-month" or "paysBack"?');
    const built = casewright(
      'build',
      'case.json',
      '--out',
      'ours-out',
      '--template',
      'ours',
      '--with',
      'base',
      '--formats',
      'md',
    );
    expect(built.status).toBe(1);
    for (const line of checked.stderr.trim().split('\n')) expect(built.stderr).toContain(line);
    writeFileSync(
      join(work, 'ours.template.json'),
      casewright('template', 'bundle', 'ours', '--with', 'base').stdout,
    );
    expect(casewright('template', 'check', 'ours.template.json').stderr).toBe(checked.stderr);
    expect(casewright('template', 'compare', 'base', 'ours', '--with', 'base').stdout).toContain(
      'paper\n  more: added',
    );
  });

  it('say before a build that one was withdrawn', () => {
    expect(casewright('template', 'new', 'old').status).toBe(0);
    const place = join(work, 'old', 'template.json');
    const manifest = JSON.parse(readFileSync(place, 'utf8')) as object;
    const state = { is: 'withdrawn', because: 'the Board asks for less', replacedBy: 'board-investment' };
    writeFileSync(place, JSON.stringify({ ...manifest, state }));
    const built = casewright(
      'build',
      'case.json',
      '--out',
      'old-out',
      '--template',
      'old',
      '--formats',
      'md',
    );
    expect(built.status).toBe(0);
    expect(built.stderr).toContain(
      'was withdrawn: the Board asks for less. Take "board-investment" instead.',
    );
  });
});

describe('the story template that was chosen in a case', () => {
  const choosing = (storyTemplate: string): void => {
    const businessCase = JSON.parse(readFileSync(join(work, 'case.json'), 'utf8')) as object;
    writeFileSync(join(work, 'chosen.json'), JSON.stringify({ ...businessCase, storyTemplate }));
  };
  const building = (...more: string[]) =>
    casewright('build', 'chosen.json', '--out', 'chosen-out', '--formats', 'md', ...more);

  it('tells it, unless another one is asked for', () => {
    choosing('quick-win');
    expect(building().stdout).toContain('note.md');
    expect(building('--template', 'pilot-approval', '--documents', 'summary').stdout).not.toContain(
      'note.md',
    );
  });

  it('is one of ours: a case names no other place', () => {
    choosing('of-another-house');
    const { status, stdout, stderr } = building();
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/“of-another-house”, which is not one of ours \(.*board-investment,/u);
    expect(building('--template', 'quick-win').status).toBe(0);
  });
});

describe('a translation from a shell', () => {
  const sheet = (): string => casewright('template', 'sheet', 'board-investment', 'de').stdout;

  it('goes out as a table with what is translated, and comes back as a template that is used', () => {
    expect(sheet().split('\n', 1)).toEqual(['place,state,meaning,example,room,original,translation']);
    expect(sheet()).not.toMatch(/,(?:stale|new),/u);
    const reworded = sheet().replace(
      '## {{> ask-claim}},## {{> ask-claim}}',
      '## {{> ask-claim}},## Wir bitten',
    );
    writeFileSync(join(work, 'sheet.csv'), reworded);
    expect(casewright('template', 'take', 'sheet.csv', 'board-investment', 'de', 'german')).toMatchObject({
      status: 0,
    });
    expect(casewright('template', 'check', 'german')).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(work, 'german', 'deck.md.hbs'), 'utf8')).toContain('## Wir bitten\n');
  });

  it('is told to be read again where its original has changed since', () => {
    const old = sheet().replace(
      'template/deck,current,,,,Board deck,',
      'template/deck,current,,,,The slides,',
    );
    writeFileSync(join(work, 'old.csv'), old);
    const { status, stderr } = casewright('template', 'take', 'old.csv', 'board-investment', 'de', 'older');
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'Translated from an original that has changed since: template/deck. Read them again.\n',
    });
    expect(casewright('template', 'check', 'older').stderr).toContain('template/deck');
  });

  it('is refused in a language that has no labels, by its name', () => {
    expect(casewright('template', 'sheet', 'board-investment', 'fr')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('no labels in “fr”') as string,
    });
  });
});

describe('what is wrong', () => {
  const bad: [string, string, string][] = [
    ['cut off', '{"schemaVersion":1,"basics":{', 'cut off'],
    ['foreign', '{"name":"x"}', 'not a case file'],
    ['newer', '{"schemaVersion":7}', 'newer version'],
    ['hostile', '{"schemaVersion":1,"__proto__":{"polluted":true}}', '__proto__'],
  ];

  it.each(bad)('a %s case gets one sentence, exit code 1, and writes nothing', (name, text, part) => {
    writeFileSync(join(work, 'bad.json'), text);
    for (const args of [
      ['build', 'bad.json', '--out', `none-${name}`],
      ['figures', 'bad.json'],
      ['check', 'bad.json'],
    ]) {
      const { status, stdout, stderr } = casewright(...args);
      expect(status).toBe(1);
      expect(stdout).toBe('');
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(stderr).toContain(part);
    }
    expect(readdirSync(work)).not.toContain(`none-${name}`);
  });

  it.each([
    [['build', 'case.json']],
    [['build', 'case.json', '--out', 'x', '--documents', 'poster']],
    [['build', 'case.json', '--out', 'x', '--formats', 'pdf']],
    [['check', 'case.json', '--gate', 'heaven']],
    [['figures']],
    [['figures', 'case.json', '--gate', 'draft']],
    [['fly']],
    [[]],
    [['new', '--example', 'nothing']],
  ])('wrong use ends with 2: %j', (args) => {
    expect(casewright(...args).status).toBe(2);
  });

  it('a base file that is none is refused in one sentence', () => {
    writeFileSync(join(work, 'base.pptx'), 'this is no PowerPoint file');
    const { status, stderr } = casewright(
      'build',
      'case.json',
      '--out',
      'y',
      '--formats',
      'pptx',
      '--base',
      'base.pptx',
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(/\.\n$/u);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('a company file gives its look to its own format, and leaves the other alone', () => {
    const built = casewright(
      'build',
      'case.json',
      '--out',
      'z',
      '--documents',
      'paper,deck',
      '--formats',
      'pptx,docx',
      '--base',
      join('out', 'Claim updates by text - deck.pptx'),
    );
    expect(built.status).toBe(0);
    expect(readdirSync(join(work, 'z'))).toHaveLength(2);
  });

  it('takes a company file for each kind, and refuses two of one', () => {
    const [deck, paper] = ['pptx', 'docx'].map((kind) =>
      join('out', `Claim updates by text - ${kind === 'pptx' ? 'deck' : 'paper'}.${kind}`),
    );
    const args = [
      'build',
      'case.json',
      '--out',
      'both',
      '--documents',
      'paper,deck',
      '--formats',
      'pptx,docx',
    ];
    const built = casewright(...args, '--base', deck ?? '', '--base', paper ?? '');
    expect([built.status, readdirSync(join(work, 'both')).length]).toEqual([0, 2]);
    const twice = casewright(...args, '--base', deck ?? '', '--base', deck ?? '');
    expect([twice.status, twice.stderr.trim().split('\n')[0]]).toEqual([
      2,
      '“Claim updates by text - deck.pptx” and “Claim updates by text - deck.pptx” are both PowerPoint files; give one of them as --base.',
    ]);
  });

  it('names the folder that is missing beside it', () => {
    const alone = join(work, 'alone', 'dist', 'cli');
    cpSync(dirname(command), alone, { recursive: true });
    writeFileSync(join(work, 'alone', 'package.json'), '{ "type": "module" }');
    for (const [args, folder] of [
      [['template', 'list'], 'templates'],
      [['new', '--example', 'claim-updates-by-text'], join('public', 'examples')],
    ] as const) {
      const { status, stderr } = spawnSync(process.execPath, [join(alone, 'main.js'), ...args], {
        encoding: 'utf8',
      });
      expect(status).toBe(1);
      expect(stderr).toContain(`There is no folder ${join(work, 'alone', folder)},`);
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }
  });

  it('says what nobody expected in one sentence too', () => {
    writeFileSync(join(work, 'taken'), '');
    const { status, stderr } = casewright(
      'build',
      'case.json',
      '--out',
      join('taken', 'out'),
      '--formats',
      'md',
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(/^This could not be finished \(.+\)\. .+\.\n$/u);
  });

  it('says how to build it when it is not built', () => {
    expect(execFileSync(process.execPath, [command, '--help'], { encoding: 'utf8' })).toContain(
      'build CASE --out DIR',
    );
  });
});

it('ends quietly when whoever reads its output has had enough', () => {
  const { stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${command}" schema | head -c 10`], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
});
