import react from '@vitejs/plugin-react';
import { defaultClientConditions } from 'vite';
import { defineConfig } from 'vitest/config';

const wholeFiles = [
  'tests/core/exporters/docx/{any-text,base,validator}.test.ts',
  'tests/core/exporters/pptx/{company-base,pptx}.test.ts',
  'tests/core/exporters/office/{outside-reach,company/hostile-{fields,slides,word}}.test.ts',
];

/** The app, and with `--mode cli` the command line: one core, two builds. */
export default defineConfig(({ mode }) =>
  mode === 'cli'
    ? {
        publicDir: false,
        ssr: { noExternal: true },
        build: { ssr: 'src/cli/main.ts', outDir: 'dist/cli', target: 'node20', emptyOutDir: true },
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
          include:
            mode === 'acceptance'
              ? ['tests/acceptance/**/*.test.ts', ...wholeFiles]
              : ['tests/*.test.ts', 'tests/{core,web,workers}/**/*.test.{ts,tsx}'],
          exclude: mode === 'acceptance' ? [] : wholeFiles,
          environment: 'node' as const,
          // Machines are shared and noisy: a slow minute is no fault.
          testTimeout: 90_000,
          hookTimeout: 180_000,
        },
      },
);
