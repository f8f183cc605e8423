import { textOf } from '../src/core/document/index.ts';
import { formatsFor } from '../src/core/quantities/format.ts';
import { newParseCache } from '../src/core/template-language/compose/parse-cache.ts';
import { formatterOf } from '../src/core/template-language/formatter.ts';
import { newBudget } from '../src/core/template-language/interpreter/run.ts';
import { withNearerWords } from '../src/core/template-language/phrases/own-words.ts';
import { phraseBook } from '../src/core/template-language/phrases/say.ts';
import { TemplateFault } from '../src/core/template-language/source/template-fault.ts';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChartKind } from '../src/core/document/index.ts';
import { ourChartColours } from '../src/core/exporters/office/charts/chart-colours.ts';
import { barChart } from './fixtures/sample-charts.ts';
import { exampleCase } from './fixtures/example-case.ts';

const root = resolve(import.meta.dirname, '..');

interface Edit {
  path: string;
  /** Of a new file its text; of a change its lines, each with a space, a plus or a minus before it. */
  text: string;
  isChange: boolean;
}

interface Recipe {
  title: string;
  edits: Edit[];
}

/** The recipes of the guide: under each heading the files that it writes and changes. */
const recipesIn = (guide: string): Recipe[] =>
  guide
    .split(/^### /mu)
    .slice(1)
    .map((part) => ({
      title: part.slice(0, part.indexOf('\n')),
      edits: [...part.matchAll(/^```(\w+) (\S+)\n(.*?)^```$/gmsu)].map(
        ([, language = '', path = '', text = '']) => ({ path, text, isChange: language === 'diff' }),
      ),
    }));

/**
 * A line with a plus goes behind the line before it; at the top of the file, where none was named. A line with a minus
 * goes away. A named line must stand in the file, once.
 */
const changed = (text: string, change: string): string => {
  const lines = text.split('\n');
  let at = 0;
  for (const line of change.split('\n').filter((one) => one !== '')) {
    const [sign, words] = [line.charAt(0), line.slice(1)];
    if (sign === '+') {
      lines.splice(at, 0, words);
      at += 1;
    } else {
      const places = lines.flatMap((known, index) => (known === words ? [index] : []));
      if (places.length !== 1) throw new Error(`The file has this line ${places.length} times: ${words}`);
      at = (places[0] ?? 0) + 1;
      if (sign === '-') lines.splice((at -= 1), 1);
    }
  }
  return lines.join('\n');
};

const recipes = recipesIn(readFileSync(join(root, '.github/CONTRIBUTING.md'), 'utf8'));

/** How many files a recipe promises to touch: "2 files", or "3 files, and 2 on the screen". */
const promised = (title: string): number =>
  [...title.matchAll(/\d+/gu)].reduce((sum, [count]) => sum + Number(count), 0);

let scratch = '';

const load = async <Module>(path: string): Promise<Module> =>
  (await import(/* @vite-ignore */ join(scratch, path))) as Module;

const idsOf = (definitions: readonly { id: string }[]): string[] => definitions.map(({ id }) => id);

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'recipes-'));
  for (const name of ['src', 'templates', 'tsconfig.json', 'package.json'])
    cpSync(join(root, name), join(scratch, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(scratch, 'node_modules'), 'junction');
  for (const { path, text, isChange } of recipes.flatMap(({ edits }) => edits)) {
    const file = join(scratch, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, isChange ? changed(readFileSync(file, 'utf8'), text) : text);
  }
});

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

describe('a recipe', () => {
  const counted = recipes.filter(({ title, edits }) => /\d+ files?\b/u.test(title) && edits.length > 0);

  it.each(counted)('touches as many files as it says: $title', ({ title, edits }) => {
    expect(new Set(edits.map(({ path }) => path)).size).toBe(promised(title));
  });

  it('is carried out for each kind that the guide speaks of', () => {
    expect(recipes.filter(({ edits }) => edits.length === 0).map(({ title }) => title)).toEqual([
      'A kind of block: 1 file, and a function in every renderer',
    ]);
    expect(counted.length).toBeGreaterThanOrEqual(8);
  });

  it('that names a line which is not there, or there twice, fails', () => {
    expect(changed('a\nb', ' a\n+c\n')).toBe('a\nc\nb');
    expect(changed('a\nb', '-a\n+c\n')).toBe('c\nb');
    expect(() => changed('a\nb', ' z\n+c\n')).toThrow('0 times');
    expect(() => changed('a\na', ' a\n+c\n')).toThrow('2 times');
  });
});

describe('what a recipe adds is there', () => {
  it('driver: in the catalogue, by its example, and found by how people speak of it', async () => {
    const { driverOf } =
      await load<typeof import('../src/core/drivers/index.ts')>('src/core/drivers/index.ts');
    const driver = driverOf('meeting-time');
    const [example] = driver?.examples ?? [];
    expect(driver?.annualBenefit(example?.inputs ?? {})).toBe(15_000);
    const { findDrivers } = await load<typeof import('../src/core/drivers/finding/find-drivers.ts')>(
      'src/core/drivers/finding/find-drivers.ts',
    );
    expect(idsOf(findDrivers('a shorter briefing huddle').map((match) => match.driver))).toContain(
      'meeting-time',
    );
  });

  it('field: in the form, among the names of templates, and kept', async () => {
    const { partsOf } = await load<typeof import('../src/web/steps/form/schema-parts.ts')>(
      'src/web/steps/form/schema-parts.ts',
    );
    expect(partsOf('situation').map(({ name }) => name)).toContain('quoteOn');
    const { storyShape } = await load<typeof import('../src/core/story/story-view/index.ts')>(
      'src/core/story/story-view/index.ts',
    );
    expect(JSON.stringify(storyShape())).toContain('"quoteOn"');
  });

  it('measure: a figure of the case with what it is about, and on cash alone', async () => {
    const { resultsOf } = await load<typeof import('../src/core/business-case/results/index.ts')>(
      'src/core/business-case/results/index.ts',
    );
    const { figures } = resultsOf(exampleCase());
    expect(figures['largest-month']).toMatchObject({ subject: 'benefits', value: expect.any(Number) });
    expect(figures['largest-month-cash']).toBeDefined();
  });

  it('review rule: finds what it plants, and nothing in the example', async () => {
    const { findingsOf, rules } =
      await load<typeof import('../src/core/review/index.ts')>('src/core/review/index.ts');
    const rule = rules.find(({ id }) => id === 'quote-said-by');
    const found = (it: ReturnType<typeof exampleCase>) =>
      findingsOf(it).filter((finding) => finding.rule === 'quote-said-by');
    expect(rule?.planted.map((plant) => found(plant(exampleCase())).length)).toEqual([1]);
    expect(found(exampleCase())).toEqual([]);
  });

  it('phrase: said in its words, with a capital', async () => {
    const ofCase = await load<typeof import('../src/core/story/phrases/of-case.ts')>(
      'src/core/story/phrases/of-case.ts',
    );
    const { caseInView } = await load<typeof import('../src/core/story/story-view/index.ts')>(
      'src/core/story/story-view/index.ts',
    );
    const view = caseInView(exampleCase(), formatsFor('en-GB', 'GBP'));
    const text = readFileSync(join(scratch, 'templates/phrases/en-GB/plan-length.md.hbs'), 'utf8');
    const phrases = withNearerWords(
      ofCase.phrasesOfCase(view),
      [{ name: 'plan-length', text, origin: { file: 'plan-length.md.hbs', line: 1 } }],
      'template',
    );
    const book = phraseBook({
      phrases,
      partials: new Map(),
      formatter: formatterOf(view.formats, 'en-GB'),
      budget: newBudget(),
      cache: newParseCache(),
    });
    const fault = (message: string) => new TemplateFault({ file: 'paper.md.hbs', line: 1 }, message);
    expect(textOf(book.say('plan-length', new Map(), fault).phrase)).toBe('The plan covers four years.');
  });

  it('section kind, step and layout: in their lists', async () => {
    const { sectionKind } = await load<typeof import('../src/core/story/section-kinds/index.ts')>(
      'src/core/story/section-kinds/index.ts',
    );
    expect(sectionKind('lessons')?.words).toBe(120);
    const { stepOfPath } = await load<typeof import('../src/web/steps/index.ts')>('src/web/steps/index.ts');
    expect(stepOfPath('lessons')?.id).toBe('lessons');
    const { layout } = await load<
      typeof import('../src/core/template-language/markdown/directives/layout.ts')
    >('src/core/template-language/markdown/directives/layout.ts');
    expect(layout.attributes['name']).toContain('words');
  });

  it('export format: a choice on the screen, and written', async () => {
    const { exporters, formats } = await load<typeof import('../src/core/exporters/index.ts')>(
      'src/core/exporters/index.ts',
    );
    const { exportChoices } = await load<typeof import('../src/web/app/export-choices.ts')>(
      'src/web/app/export-choices.ts',
    );
    const deck = {
      id: 'deck',
      document: 'deck',
      title: 'Deck',
      drawnAs: 'deck',
      isUsual: true,
      row: null,
    } as const;
    expect(idsOf(exportChoices(formats, [deck]))).toContain('deck-titles');
    const write = (exporters as Record<string, (typeof exporters)['md']>)['titles'];
    expect((await write?.())?.extension).toBe('txt');
  });

  it('kind of chart: drawn by the exporters and on the screen, and told in words', async () => {
    const { chartAlternative } = await load<typeof import('../src/core/document/index.ts')>(
      'src/core/document/index.ts',
    );
    const paired = { ...barChart, kind: 'paired-bar' as ChartKind };
    expect(chartAlternative(paired)).toBe(chartAlternative(barChart));
    const { drawnChart } = await load<typeof import('../src/core/exporters/office/charts/index.ts')>(
      'src/core/exporters/office/charts/index.ts',
    );
    const look = { language: 'en-GB', colours: ourChartColours, fontSize: 9, width: 400, height: 200 };
    expect(drawnChart(paired, look).run).toEqual(drawnChart(barChart, look).run);
    const { ChartView } = await load<typeof import('../src/web/charts/chart-view.tsx')>(
      'src/web/charts/chart-view.tsx',
    );
    const colours = { ink: 'black', accent: 'blue', adverse: 'red', grey: 'grey', pale: 'silver' };
    const html = renderToStaticMarkup(
      createElement(ChartView, {
        chart: paired,
        colours,
        width: 400,
        height: 200,
        size: 10,
        locale: 'en-GB',
      }),
    );
    expect(html).toContain('64%');
  });

  it('story template: read and checked without a fault', async () => {
    const { checkTemplate, templateFromFolder } = await load<
      typeof import('../src/core/template-language/index.ts')
    >('src/core/template-language/index.ts');
    const { storyDeclarations } = await load<typeof import('../src/core/story/declarations.ts')>(
      'src/core/story/declarations.ts',
    );
    const folder = join(scratch, 'templates/one-page');
    const files = readdirSync(folder).map(
      (name) => [name, readFileSync(join(folder, name), 'utf8')] as const,
    );
    const read = templateFromFolder(Object.fromEntries(files));
    if ('faults' in read) throw new Error(String(read.faults[0]));
    const sight = { ...storyDeclarations('en-GB'), bases: [] };
    expect(checkTemplate(read.template, sight)).toEqual([]);
  });
});

/** The compiler takes seconds, so it runs with the matrix; what is loaded above is seen each time. */
const compiled = process.env['CASEWRIGHT_MATRIX'] === '1' ? ['every recipe carried out'] : [];

it.each(compiled)('compiles with %s, and not with one half done', () => {
  const settings = {
    extends: './tsconfig.json',
    compilerOptions: {
      composite: false,
      emitDeclarationOnly: false,
      noEmit: true,
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      types: ['node', 'vite/client'],
    },
    references: [],
    include: ['src/core', 'src/web', 'src/cli'],
  };
  writeFileSync(join(scratch, 'tsconfig.recipes.json'), JSON.stringify(settings));
  const faults = (): string =>
    spawnSync(
      process.execPath,
      [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.recipes.json'],
      { cwd: scratch, encoding: 'utf8' },
    ).stdout;
  expect(faults()).toBe('');
  const list = join(scratch, 'src/web/charts/chart-view.tsx');
  writeFileSync(list, readFileSync(list, 'utf8').replace("'paired-bar': PairedBarChart,", ''));
  expect(faults()).toContain('"paired-bar"');
});
