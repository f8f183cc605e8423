import react from '@vitejs/plugin-react';
import { defaultClientConditions } from 'vite';
import { defineConfig } from 'vitest/config';

const wholeFiles = [
  'tests/core/exporters/docx/{any-text,base,validator}.test.ts',
  'tests/core/exporters/pptx/{company-base,pptx}.test.ts',
  'tests/core/exporters/office/{outside-reach,company/hostile-{fields,slides,word}}.test.ts',
];

/** Core is functions of values, so its tests can share their modules: that halves the time of them all. */
const core = {
  extends: true,
  test: {
    name: 'core',
    include: ['tests/core/**/*.test.ts'],
    exclude: wholeFiles,
    pool: 'threads' as const,
    isolate: false,
    setupFiles: process.env['CASEWRIGHT_SHORT_LOOP'] === '1' ? ['tests/fixtures/short-loop.ts'] : [],
  },
} as const;

const others = {
  extends: true,
  test: { name: 'app', include: ['tests/*.test.ts', 'tests/{web,workers}/**/*.test.{ts,tsx}'] },
} as const;

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
        plugins: [react()],
        build: {
          outDir: 'dist/app',
          target: 'es2023',
          modulePreload: { polyfill: false },
          emptyOutDir: true,
        },
        worker: { format: 'iife' as const },
        test: {
          // `npm run check` stays within seconds: what writes and validates whole files runs with the built command line.
          ...(mode === 'acceptance'
            ? { include: ['tests/acceptance/**/*.test.ts', ...wholeFiles] }
            : { projects: [core, others] }),
          // Tests read these as files, so that no import says whom a change reaches.
          forceRerunTriggers: ['**/{package-lock.json,vite.config.ts}', '**/{templates,public}/**'],
          // Machines are shared and noisy: a slow minute is no fault.
          testTimeout: 90_000,
          hookTimeout: 180_000,
        },
      },
);
