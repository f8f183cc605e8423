// Runs the built command line; says how to build it when it is not there.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const built = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
if (existsSync(built)) await import(built);
else {
  console.error('The command line is not built yet. Run: npm run build');
  process.exitCode = 2;
}
