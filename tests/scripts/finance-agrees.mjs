/**
 * node tests/scripts/finance-agrees.mjs FILE: finance agrees to the figures of a case file as they stand, on the day
 * that the file says. For the shipped example after a change of its numbers, since an agreement is to figures.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'vite';

const [path = ''] = process.argv.slice(2);
const text = readFileSync(path, 'utf8');

const server = await createServer({
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true },
});
const core = (name) => server.ssrLoadModule(`/src/core/business-case/${name}.ts`);
const { figuresToAgree } = await core('agreements');
const { openCase } = await core('open-case');
const { resultsOf } = await core('results/index');
const figures = figuresToAgree(resultsOf(openCase(text)).figures);
await server.close();

// The rest of the file stays to the letter.
const written = JSON.stringify(figures, null, 2).replaceAll('\n', '\n      ');
writeFileSync(
  path,
  text.replace(/("role": "finance",[^{}]*"figures": )\{[^{}]*\}/u, (_, before) => `${before}${written}`),
);
