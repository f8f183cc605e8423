import react from '@vitejs/plugin-react';
import { defaultClientConditions, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/**
 * A driver's worked examples, and what a rule says of itself and must find, are for tests: the app reads neither, and
 * they would be nine of the 210 KiB that a step may load. A property that the app comes to read goes out of this list.
 */
const proofs = new Map([
  ['defineDriver', ['examples']],
  ['defineRule', ['answers', 'reads', 'over', 'statement', 'reason', 'planted']],
]);

const withoutProofs = (): Plugin => ({
  name: 'without-proofs',
  apply: 'build',
  transform: {
    filter: { id: /src\/core\/(?:drivers|review\/rules)\/[\w-]+\.ts$/u },
    handler(code) {
      const found = this.parse(code).body.flatMap((statement) =>
        statement.type === 'ExportNamedDeclaration' && statement.declaration?.type === 'VariableDeclaration'
          ? statement.declaration.declarations.flatMap(({ init }) => {
              if (init?.type !== 'CallExpression' || init.callee.type !== 'Identifier') return [];
              const names = proofs.get(init.callee.name);
              const [definition] = init.arguments;
              return definition?.type !== 'ObjectExpression'
                ? []
                : definition.properties.filter(
                    (property) =>
                      property.type === 'Property' &&
                      property.key.type === 'Identifier' &&
                      names?.includes(property.key.name) === true,
                  );
            })
          : [],
      );
      if (found.length === 0) return null;
      const emptied = found.reduceRight(
        (sofar, proof) =>
          proof.type === 'Property'
            ? sofar.slice(0, proof.value.start) +
              (proof.value.type === 'ArrayExpression' ? '[]' : "''") +
              sofar.slice(proof.value.end)
            : sofar,
        code,
      );
      return { code: emptied, map: null };
    },
  },
});

/** What the tests of a pilot use of jStat; nothing of theirs is drawn at random, which would need its matrices too. */
const usedOfStatistics = ['normal', 'studentt'];

/** A statement that gives jStat something: of `jStat.ibeta = …` ibeta, of `jStat.extend(jStat.normal, …)` normal. */
interface Part {
  text: string;
  defines: string;
}

const definition = /^jStat(?:\.extend\(jStat)?\.(\w+)(?: = |,)/u;

/** The parts that are needed, and those that they name. */
const neededParts = (parts: readonly Part[]): readonly Part[] => {
  const needed = new Set(['extend', ...usedOfStatistics]);
  const kept = (): Part[] => parts.filter(({ defines }) => needed.has(defines));
  for (let before = -1; needed.size > before;) {
    before = needed.size;
    for (const { text } of kept())
      for (const [, name = ''] of text.matchAll(/jStat\.(\w+)/gu)) needed.add(name);
  }
  return kept();
};

/** jStat is one script of parts that add to one object: no bundler can leave out its models and linear algebra. */
const onlyDistributions = (): Plugin => ({
  name: 'only-distributions',
  apply: 'build',
  transform: {
    filter: { id: /\/jstat\/dist\/jstat\.js$/u },
    handler(code) {
      const [whole] = this.parse(code).body;
      const call = whole?.type === 'ExpressionStatement' ? whole.expression : undefined;
      const factory = call?.type === 'CallExpression' ? call.arguments.at(-1) : undefined;
      if (factory?.type !== 'FunctionExpression') throw new Error('jStat is no longer one factory.');
      const parts = (factory.body?.body ?? []).flatMap((section) => {
        const made =
          section.type === 'VariableDeclaration'
            ? section.declarations[0]?.init
            : section.type === 'ExpressionStatement'
              ? section.expression
              : undefined;
        const isHead = section.type === 'VariableDeclaration';
        if (made?.type !== 'CallExpression' || made.callee.type !== 'FunctionExpression') return [];
        return (made.callee.body?.body ?? []).flatMap(({ start, end }): Part[] => {
          const text = code.slice(start, end);
          const defines = definition.exec(text)?.[1];
          // Of the first part, which is the matrices, only how one object is given to another.
          return defines === undefined || (isHead && defines !== 'extend') ? [] : [{ text, defines }];
        });
      });
      const objects = usedOfStatistics.map((name) => `${name}: {}`).join(', ');
      const kept = neededParts(parts).map(({ text }) => text);
      return {
        code: `const jStat = { ${objects} };\n${kept.join('\n')}\nexport default jStat;`,
        map: null,
      };
    },
  },
});

const wholeFiles = [
  'tests/core/files/hostile.test.ts',
  'tests/core/exporters/leaving-files.test.ts',
  'tests/core/exporters/docx/{any-text,base,validator}.test.ts',
  'tests/core/exporters/pptx/{company-base,pptx}.test.ts',
  'tests/core/exporters/office/{outside-reach,company/hostile-{fields,slides,word}}.test.ts',
  'tests/rendered/package/*.test.ts',
];

const setupFiles = process.env['CASEWRIGHT_SHORT_LOOP'] === '1' ? ['tests/fixtures/short-loop.ts'] : [];

/** Tests share their modules, and leave the store and the clock as they found them: that halves the time of them all. */
const shared = { pool: 'threads', isolate: false, setupFiles } as const;

const core = {
  extends: true,
  test: { name: 'core', include: ['tests/core/**/*.test.ts'], exclude: wholeFiles, ...shared },
} as const;

const others = {
  extends: true,
  test: {
    name: 'app',
    include: ['tests/*.test.ts', 'tests/{web,workers,rendered}/**/*.test.{ts,tsx}'],
    exclude: wholeFiles,
    ...shared,
    setupFiles: [...setupFiles, 'tests/fixtures/settled-imports.ts'],
  },
} as const;

/**
 * What the home screen needs is one script, and what every screen of a case needs besides is a second; the schema stands
 * alone, since home reads cases too. Left to itself the bundler cuts them into a piece for each set of later scripts that
 * share something: a new later script then made every step up to 3 KiB heavier, for each piece is packed by itself.
 */
const together = [
  { name: 'home', test: /src\/web\/app\/main\.tsx$/u, priority: 3 },
  { name: 'schema', test: /src\/core\/business-case\/schema\/index\.ts$/u, priority: 2 },
  { name: 'case-screens', test: /src\/web\/app\/case-screens\.tsx$/u, priority: 1 },
];

/** The app, and with `--mode cli` the command line: one core, two builds. */
export default defineConfig(({ mode }) =>
  mode === 'cli'
    ? {
        publicDir: false,
        ssr: { noExternal: true },
        build: {
          ssr: 'src/cli/main.ts',
          outDir: 'dist/cli',
          target: 'node20',
          emptyOutDir: true,
          // All in one folder: the program finds what ships with it from where it lies.
          rollupOptions: { output: { chunkFileNames: '[name].js' } },
        },
      }
    : {
        base: './',
        // Packages that ask for a document otherwise take the variant that runs in workers, and needs none.
        resolve: { conditions: ['worker', ...defaultClientConditions] },
        plugins: [react(), withoutProofs(), onlyDistributions()],
        build: {
          outDir: 'dist/app',
          target: 'es2023',
          modulePreload: { polyfill: false },
          emptyOutDir: true,
          rolldownOptions: { output: { codeSplitting: { groups: together } } },
        },
        worker: { format: 'iife' as const },
        test: {
          // `npm run check` stays within seconds: what writes and validates whole files runs with the built command line.
          ...(mode === 'acceptance'
            ? { include: ['tests/acceptance/**/*.test.ts', ...wholeFiles] }
            : mode === 'rendered'
              ? { include: ['tests/rendered/*.rendered.ts'], fileParallelism: false }
              : mode === 'gallery'
                ? { include: ['tests/gallery/*.rendered.ts'] }
                : { projects: [core, others] }),
          // Tests read these as files, so that no import says whom a change reaches.
          forceRerunTriggers: ['**/{package-lock.json,vite.config.ts}', '**/{templates,public}/**'],
          // The usual number leaves a core idle, which on two is half of the machine.
          maxWorkers: '100%',
          // Machines are shared and noisy: a slow minute is no fault.
          testTimeout: 90_000,
          hookTimeout: 180_000,
        },
      },
);
