import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';

const program = resolve(import.meta.dirname, '../../dist/cli/main.js');

/** Builds a case as a person does in the shell. Returns its Word and PowerPoint files, named after the case; none where the case says nothing yet. */
export const built = (name: string, content: unknown, folder: string, base?: string): string[] => {
  if (!existsSync(program)) throw new Error('Build the command line first: npm run build.');
  const out = join(folder, name);
  mkdirSync(out, { recursive: true });
  const source = join(out, `${name}.case.json`);
  writeFileSync(source, JSON.stringify(content));
  const options = base === undefined ? [] : ['--base', base];
  const { stderr } = spawnSync(process.execPath, [program, 'build', source, '--out', out, ...options], {
    encoding: 'utf8',
  });
  const written = readdirSync(out).filter((file) => /\.(?:docx|pptx)$/u.test(file));
  if (written.length === 0 && !stderr.includes('Enter first:')) throw new Error(`${name}: ${stderr}`);
  return written.map((file) => {
    // As `example - deck.pptx`: all are drawn into one folder, and cases may have one title.
    const document = / - ([a-z][a-z-]*(?: - [^.]+)?)\.\w+$/u.exec(file)?.[1] ?? extname(file).slice(1);
    const path = join(out, `${name} - ${document}${extname(file)}`);
    renameSync(join(out, file), path);
    return path;
  });
};
