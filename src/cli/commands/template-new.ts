import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { projectFolder, shippedNames, textOf } from '../files.ts';
import { Fault, print } from '../output.ts';

/** The template that the page for writers explains. */
const firstTemplate = join(projectFolder, 'public', 'reference', 'first-template');

/** The id of a template in a folder of this name: small letters, figures and hyphens, a letter first. */
const idOf = (folder: string): string => {
  const name = basename(resolve(folder))
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');
  if (/^[a-z]/u.test(name)) return name;
  return name === '' ? 'my-template' : `template-${name}`;
};

const withId = (manifest: string, id: string): string =>
  `${JSON.stringify({ ...(JSON.parse(manifest) as object), id }, null, 2)}\n`;

/** A small template in a new folder, to begin from. */
export const newTemplate = (folder: string): 0 => {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Fault(`${folder} is not empty. Name a new folder.`);
  const names = shippedNames(firstTemplate);
  mkdirSync(folder, { recursive: true });
  for (const name of names) {
    const text = textOf(join(firstTemplate, name));
    const path = join(folder, name);
    writeFileSync(path, name === 'template.json' ? withId(text, idOf(folder)) : text);
    print(path);
  }
  return 0;
};
