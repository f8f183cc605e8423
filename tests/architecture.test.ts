import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** A folder may import itself and the folders that stand before it. This list is the map of the program. */
const order = [
  'core/data',
  'core/quantities',
  'core/files',
  'core/finance',
  'core/statistics',
  'core/model',
  'core/drivers',
  'core/business-case',
  'core/document',
  'core/layout',
  'core/template-language',
  'core/story',
  'core/house',
  'core/exporters',
  'core/review',
  'core/private',
  'workers',
  'web/ui',
  'web/charts',
  'web/store',
  'web/persistence',
  'web/preview',
  'web/figures',
  'web/parts',
  'web/steps',
  'web/rooms',
  'web/app',
  'cli',
];

/** Of those that stand before it, what a folder may not import all the same. */
const apart: Record<string, readonly string[]> = {
  // It could be published alone: what a business case is it learns from the shape that it is given.
  'core/template-language': [
    'core/finance',
    'core/statistics',
    'core/model',
    'core/drivers',
    'core/business-case',
    'core/layout',
  ],
  workers: ['web/'],
  cli: ['web/', 'workers'],
};

/** A folder that only those may import who are named: what is private has no way into a document. */
const onlyFor: Record<string, readonly string[]> = {
  'core/private': [
    'core/private/',
    'web/store/private-store.ts',
    'web/steps/stakeholders/',
    'web/app/private-notes.ts',
  ],
};

/** Where a package may be used; one that is not listed may be used by nobody. */
const packages: Record<string, readonly string[]> = {
  zod: ['core/', 'cli'],
  handlebars: ['core/template-language'],
  'mdast-util-from-markdown': ['core/template-language'],
  'mdast-util-directive': ['core/template-language'],
  'mdast-util-gfm-table': ['core/template-language'],
  'mdast-util-gfm-footnote': ['core/template-language'],
  'micromark-extension-directive': ['core/template-language'],
  'micromark-extension-gfm-table': ['core/template-language'],
  'micromark-extension-gfm-footnote': ['core/template-language'],
  'micromark-util-types': ['core/template-language'],
  mdast: ['core/template-language'],
  unist: ['core/template-language'],
  docx: ['core/exporters'],
  pptxgenjs: ['core/exporters'],
  fflate: ['core/files', 'core/exporters'],
  saxes: ['core/files', 'core/exporters'],
  '@xmldom/xmldom': ['core/files', 'core/exporters'],
  '@noble/hashes': ['core/business-case', 'core/template-language'],
  papaparse: ['core/template-language', 'web/steps'],
  jstat: ['core/statistics'],
  react: ['web/'],
  'react-dom': ['web/ui', 'web/app'],
  'lucide-react': ['web/'],
  zustand: ['web/store', 'web/app'],
  idb: ['web/persistence'],
  'd3-scale': ['web/charts'],
  'd3-shape': ['web/charts'],
  '@fontsource': ['web/ui'],
  '@fontsource-variable': ['web/ui'],
  node: ['cli'],
};

interface SourceFile {
  /** Below src, with slashes. */
  path: string;
  text: string;
}

const source = resolve(import.meta.dirname, '../src');

const sourceFiles = (): SourceFile[] =>
  readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(source, file), text: readFileSync(file, 'utf8') }));

const folderOf = (path: string): string | undefined =>
  order.find((folder) => path === folder || path.startsWith(`${folder}/`));

const importsOf = (text: string): string[] =>
  [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s+'([^']+)'|import\('([^']+)'\)|(?:^|\n)import '([^']+)'/gu,
    ),
  ]
    .map(([, from, dynamic, bare]) => from ?? dynamic ?? bare ?? '')
    .filter((specifier) => specifier !== '');

const packageOf = (specifier: string): string => {
  if (specifier.startsWith('node:')) return 'node';
  const [scope = '', name = ''] = specifier.split('/');
  if (scope.startsWith('@fontsource')) return scope;
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
};

const isAllowed = (folder: string, places: readonly string[]): boolean =>
  places.some((place) => folder === place || (place.endsWith('/') && folder.startsWith(place)));

const relativeFault = (path: string, folder: string, specifier: string): string | undefined => {
  const target = relative(source, resolve(source, dirname(path), specifier));
  if (target.startsWith('..')) return `${path} leaves src: ${specifier}`;
  const wanted = folderOf(target);
  if (wanted === undefined) return `${path} imports ${target}, which stands in no folder of the map`;
  const isUpward = order.indexOf(wanted) > order.indexOf(folder);
  const isApart = (apart[folder] ?? []).some((place) => wanted === place || wanted.startsWith(place));
  const named = onlyFor[wanted];
  const isUnnamed = named !== undefined && !named.some((place) => path.startsWith(place));
  return isUpward || isApart || isUnnamed ? `${path} may not import ${target}` : undefined;
};

/** Every import that the map refuses, and every file that stands outside it. */
const faultsOf = (files: readonly SourceFile[]): string[] =>
  files.flatMap(({ path, text }) => {
    const folder = folderOf(path);
    if (folder === undefined) return [`${path} stands in no folder of the map`];
    return importsOf(text).flatMap((specifier) => {
      if (specifier.startsWith('.')) {
        const fault = relativeFault(path, folder, specifier.replace(/\?.*$/u, ''));
        return fault === undefined ? [] : [fault];
      }
      const name = packageOf(specifier);
      const places = packages[name];
      if (places === undefined) return [`${path} uses ${name}, which no folder may use`];
      return isAllowed(folder, places) ? [] : [`${path} may not use ${name}`];
    });
  });

/** What each file imports of the others, types too; a folder of code reaches its own files only by name. */
const importGraph = (files: readonly SourceFile[]): Map<string, string[]> => {
  const known = new Set(files.map(({ path }) => path));
  return new Map(
    files.map(({ path, text }) => [
      path,
      importsOf(text)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => join(dirname(path), specifier.replace(/\?.*$/u, '')))
        .filter((target) => known.has(target)),
    ]),
  );
};

/** Circles of imports, each said once, from the first of its files in the alphabet. */
const circlesOf = (files: readonly SourceFile[]): string[] => {
  const graph = importGraph(files);
  const done = new Set<string>();
  const circles = new Set<string>();
  const visit = (path: string, way: readonly string[]): void => {
    const begins = way.indexOf(path);
    if (begins !== -1) {
      const circle = way.slice(begins);
      const first = circle.indexOf(circle.toSorted()[0] ?? '');
      circles.add([...circle.slice(first), ...circle.slice(0, first)].join(' → '));
    }
    if (done.has(path)) return;
    done.add(path);
    for (const target of graph.get(path) ?? []) visit(target, [...way, path]);
  };
  for (const path of graph.keys()) visit(path, []);
  return [...circles];
};

/** Steps that import each other: what two of them show is a part. */
const stepsInSteps = (files: readonly SourceFile[]): string[] => {
  const stepOf = (path: string): string => /^web\/steps\/([a-z-]+)\//u.exec(path)?.[1] ?? '';
  const own = new Set(['', 'form']);
  return [...importGraph(files)].flatMap(([path, targets]) =>
    targets
      .filter(
        (target) => !own.has(stepOf(path)) && !own.has(stepOf(target)) && stepOf(target) !== stepOf(path),
      )
      .map((target) => `${path} imports ${target}`),
  );
};

const planted = (path: string, text: string): string[] => faultsOf([{ path, text }]);

describe('the layers', () => {
  it('hold in every file', () => {
    expect(faultsOf(sourceFiles())).toEqual([]);
  });

  it('keep the steps apart', () => {
    expect(stepsInSteps(sourceFiles())).toEqual([]);
    const costs = { path: 'web/steps/costs/x.tsx', text: "import { a } from '../result/y.tsx';" };
    const result = { path: 'web/steps/result/y.tsx', text: "import { b } from '../form/z.tsx';" };
    const form = { path: 'web/steps/form/z.tsx', text: '' };
    expect(stepsInSteps([costs, result, form])).toEqual([
      'web/steps/costs/x.tsx imports web/steps/result/y.tsx',
    ]);
  });

  it('catch an upward import', () => {
    expect(planted('core/finance/x.ts', "import { a } from '../drivers/index.ts';")).toHaveLength(1);
    expect(planted('core/document/x.ts', "export * from '../template-language/index.ts';")).toHaveLength(1);
    expect(
      planted('core/template-language/x.ts', "import { a } from '../business-case/figure.ts';"),
    ).toHaveLength(1);
    expect(planted('core/review/x.ts', "const a = await import('../../web/app/app.tsx');")).toHaveLength(1);
    expect(planted('workers/x.ts', "import { a } from '../web/store/app-store.ts';")).toHaveLength(1);
    expect(planted('cli/x.ts', "import { a } from '../workers/messages.ts';")).toHaveLength(1);
  });

  it('catch a package in the wrong layer, and one that nobody may use', () => {
    expect(planted('core/finance/x.ts', "import { readFileSync } from 'node:fs';")).toHaveLength(1);
    expect(planted('core/review/x.ts', "import { Packer } from 'docx';")).toHaveLength(1);
    expect(planted('web/steps/x.tsx', "import { createRoot } from 'react-dom/client';")).toHaveLength(1);
    expect(planted('core/layout/x.ts', "import Handlebars from 'handlebars';")).toHaveLength(1);
    expect(planted('web/ui/x.ts', "import _ from 'lodash';")).toHaveLength(1);
  });

  it('catch a file outside the map and an import that leaves src', () => {
    expect(planted('helpers/x.ts', '')).toHaveLength(1);
    expect(planted('core/files/x.ts', "import p from '../../../package.json';")).toHaveLength(1);
  });

  it('let only those at private notes who are named', () => {
    const notes = "import { notesOf } from '../../core/private/notes.ts';";
    expect(planted('web/app/export-screen.tsx', notes)).toHaveLength(1);
    expect(planted('workers/export.ts', "import { notesOf } from '../core/private/notes.ts';")).toHaveLength(
      1,
    );
    expect(planted('web/app/private-notes.ts', notes)).toEqual([]);
  });

  it('let pass what stands before', () => {
    expect(planted('core/drivers/x.ts', "import { a } from '../finance/index.ts';")).toEqual([]);
    expect(planted('web/ui/x.tsx', "import { useState } from 'react';")).toEqual([]);
  });
});

describe('the files', () => {
  it('import each other in no circle, types neither', () => {
    expect(circlesOf(sourceFiles())).toEqual([]);
  });

  it('would be found in a circle of any length and kind of import', () => {
    const files = [
      { path: 'core/files/a.ts', text: "import type { B } from './b.ts';" },
      { path: 'core/files/b.ts', text: "export * from './deep/c.ts';" },
      { path: 'core/files/deep/c.ts', text: "const a = await import('../a.ts');" },
      { path: 'core/files/itself.ts', text: "import { x } from './itself.ts';" },
      { path: 'core/files/two.ts', text: "import {\n  type B,\n} from './three.ts';\nimport './a.ts';" },
      { path: 'core/files/three.ts', text: "import { type T } from './two.ts';" },
      { path: 'core/files/free.ts', text: "import { a } from './a.ts';" },
    ];
    expect(circlesOf(files).toSorted()).toEqual([
      'core/files/a.ts → core/files/b.ts → core/files/deep/c.ts',
      'core/files/itself.ts',
      'core/files/three.ts → core/files/two.ts',
    ]);
  });
});

describe('core', () => {
  const core = sourceFiles().filter(({ path }) => path.startsWith('core/'));

  it('reads no clock and draws no random number', () => {
    const restless = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(/u;
    expect(restless.test('const now = Date.now();')).toBe(true);
    expect(core.filter(({ text }) => restless.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

describe('definitions', () => {
  const folders = [
    { folder: 'core/drivers', marker: 'defineDriver({' },
    {
      folder: 'core/review/rules',
      marker: 'defineRule({',
      indexes: ['figure', 'answer', 'ground', 'word', 'house', 'doubt'].map(
        (name) => `core/review/${name}-rules.ts`,
      ),
    },
    { folder: 'core/story/exhibits', marker: 'defineExhibit({' },
    { folder: 'core/story/facts', marker: 'defineFact({' },
    { folder: 'core/story/phrases', marker: 'definePhrase({' },
    { folder: 'core/story/section-kinds', marker: 'defineSection({' },
    { folder: 'core/template-language/helpers', marker: 'defineHelper({' },
    { folder: 'core/business-case/results/measures', marker: 'defineMeasure({' },
    { folder: 'web/steps', marker: 'defineStep({' },
  ];

  it.each(folders)('in $folder are listed in their index', ({ folder, marker, indexes }) => {
    const listed = (indexes ?? [`${folder}/index.ts`])
      .map((index) => readFileSync(join(source, index), 'utf8'))
      .join('');
    const defined = readdirSync(join(source, folder)).filter(
      (name) => /\.tsx?$/u.test(name) && readFileSync(join(source, folder, name), 'utf8').includes(marker),
    );
    expect(defined.length).toBeGreaterThan(0);
    expect(defined.filter((name) => !listed.includes(`/${name}'`))).toEqual([]);
  });
});

/** Ways to decide by how an id or a wording is spelled, which a property of the definition should say. */
const spellings: readonly RegExp[] = [
  // `figure.id.startsWith('pilot.')`, `hint?.includes('oney') === true`
  /\b(?:id|hint|title|label|question|source|message|formula)\??\.(?:startsWith|endsWith|includes|match)\(\s*(?:['"/][\w-]|`[\w:.-]+`)/u,
  // `/^(?:total|peak)/u.test(id)`; a pattern without a word in it asks only whether an id is well formed.
  /\/[^/\n]*(?<![[\w-])[a-z]{3,}[^/\n]*\/[a-z]*\.test\((?:\w+\.)*(?:id|hint|title|label|question|source)\)/u,
  // `driver.id === 'churn'`
  /\b(?:driver|measure|figure|rule|exporter|format|step|kind|section|layout|exhibit|guardrail)\.id\s*[!=]==\s*['"`]/u,
  // `['bar', 'tornado'].includes(chart.kind)`, `driver.id in names`
  /\[\s*'[^\]]*'\s*,?\s*\]\.includes\((?:\w+\.)*(?:chart\.kind|id|driver)\)|\b(?:\w+\.)+id in \w/u,
];

const decidedBySpelling = (files: readonly SourceFile[]): string[] =>
  files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .filter((line) => !/^\s*(?:\/\/|\/?\*)/u.test(line))
      .filter((line) => spellings.some((spelling) => spelling.test(line)))
      .map((line) => `${path}: ${line.trim()}`),
  );

describe('shared code', () => {
  it('decides nothing by how an id or a wording is spelled', () => {
    expect(decidedBySpelling(sourceFiles())).toEqual([]);
  });

  it.each([
    "figure.id.startsWith('pilot.') ? figure : withheld",
    "if (id.startsWith('annual-')) return 'year';",
    "sum.id.endsWith('-cash')",
    "meta.hint?.includes('oney') === true",
    'if (/^(?:total-cost|peak-funding)/u.test(id)) return costs;',
    'return /cost/u.test(figure.id)',
    "if (driver.id === 'churn') return 1;",
    "const lying = ['bar', 'range-bar'].includes(block.chart.kind);",
    'trade: driver.id in tradeOf',
    "source.startsWith('Judgement')",
  ])('would be found out in: %s', (text) => {
    expect(decidedBySpelling([{ path: 'core/review/x.ts', text }])).toHaveLength(1);
  });

  it.each([
    'const isSafe = (id: string): boolean => /^[\\w.-]{1,100}$/u.test(id);',
    'if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u.test(id)) {',
    'steps.find((step) => step.id === id)',
    "// figure.id.startsWith('pilot.') decided it",
  ])('is left alone where it does: %s', (text) => {
    expect(decidedBySpelling([{ path: 'core/review/x.ts', text }])).toEqual([]);
  });
});

describe('the papers', () => {
  const root = resolve(source, '..');
  const papers = ['README.md', 'src/ARCHITECTURE.md', '.github/CONTRIBUTING.md'].map((path) => ({
    path,
    text: readFileSync(join(root, path), 'utf8'),
  }));
  const decisions = readdirSync(join(source, 'decisions')).map((name) => ({
    path: name,
    text: readFileSync(join(source, 'decisions', name), 'utf8'),
  }));

  const foldersNamed = (text: string): string[] =>
    [...text.matchAll(/^ {4}((?:core|web)\/[a-z-]+|workers|cli) {2,}\S/gmu)].map(
      ([, folder]) => folder ?? '',
    );

  /** Paths that stand as code in a sentence; of a pattern only the folder before it. Recipes write files of their own. */
  const missingPaths = (text: string): string[] =>
    [...text.replaceAll(/^```.*?^```$/gmsu, '').matchAll(/`((?:src|tests|\.github|core|web)\/[\w./-]*)/gu)]
      .map(([, path = '']) => path)
      .filter((path) => ![root, source].some((folder) => existsSync(join(folder, path))));

  const unanswered = (text: string): string[] =>
    ['What', 'Instead of', 'Why', 'What would change it'].filter((asked) => !text.includes(`**${asked}.** `));

  it('list the folders in the order that holds', () => {
    const text = papers.find(({ path }) => path === 'src/ARCHITECTURE.md')?.text ?? '';
    expect(foldersNamed(text)).toEqual(order);
    expect(foldersNamed('    core/layout   boxes\n    core/files  the door\n')).toEqual([
      'core/layout',
      'core/files',
    ]);
  });

  it.each([...papers, ...decisions])('$path names nothing that is not there', ({ text }) => {
    expect(missingPaths(text)).toEqual([]);
    expect(missingPaths('See `src/core/gone.ts` and `tests/`.')).toEqual(['src/core/gone.ts']);
  });

  it.each(decisions)('$path says what, instead of what, why, and what would change it', ({ text }) => {
    expect(unanswered(text)).toEqual([]);
    expect(unanswered('**What.** This.')).toHaveLength(3);
  });
});

it('keeps the top level to what belongs there', () => {
  const allowed = new Set([
    'src',
    'templates',
    'public',
    'tests',
    'node_modules',
    'dist',
    'out',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'vite.config.ts',
    'index.html',
    'README.md',
    'LICENSE',
  ]);
  const root = resolve(import.meta.dirname, '..');
  const others = readdirSync(root).filter((name) => !name.startsWith('.') && !allowed.has(name));
  expect(others).toEqual([]);
  expect(existsSync(join(root, 'src/core'))).toBe(true);
});
