import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { bundleText, dialectPage, lineage } from '../../core/template-language/index.ts';
import { compare } from './template-compare.ts';
import { Fault, WrongUse, print, printError } from '../output.ts';
import { faultLine, faultsAt, shippedIds, templateAt, templateInUse } from '../templates.ts';

const list = (): 0 => {
  for (const id of shippedIds()) {
    const { manifest } = templateAt(id);
    print(`${id}  ${manifest.version}  ${manifest.title} (${Object.keys(manifest.documents).join(', ')})`);
  }
  return 0;
};

const check = (place: string, places: readonly string[]): 0 | 1 => {
  const told = faultsAt(place, places);
  for (const fault of told) printError(faultLine(fault));
  const isSound = told.every(({ severity }) => severity === 'warning');
  if (isSound) print('No faults.');
  return isSound ? 0 : 1;
};

const firstPaper = `::section{id="summary" needs="situation.asIs"}

# Executive summary

{{askSentence}} {{fundingSentence}}

{{situation.asIs}}

{{#if figures.annual-benefit}}Over {{horizon}}, {{netClause}}, {{paybackClause}}. {{cashSentence}}{{/if}}
`;

const create = (folder: string): 0 => {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Fault(`${folder} is not empty. Name a new folder.`);
  const name = basename(resolve(folder))
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');
  const id = /^[a-z]/u.test(name) ? name : `template-${name}`;
  mkdirSync(folder, { recursive: true });
  const manifest = {
    id,
    version: '0.1.0',
    title: 'A new story',
    author: '',
    licence: 'MIT',
    audience: '',
    framework: '',
    language: 'en-GB',
    needs: ['basics.title'],
    documents: { paper: { title: 'Paper', kind: 'paper' } },
  };
  writeFileSync(join(folder, 'template.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  writeFileSync(join(folder, 'paper.md.hbs'), firstPaper);
  print(join(folder, 'template.json'));
  print(join(folder, 'paper.md.hbs'));
  return 0;
};

/** Ours are everywhere; the others that it stands on travel with it. */
const bundle = (folder: string, places: readonly string[]): 0 => {
  const { template, bases } = templateInUse(folder, places);
  const ours = shippedIds();
  const carried = lineage(template, bases).filter(
    (one) => one !== template && !ours.includes(one.manifest.id),
  );
  print(bundleText(template, carried));
  return 0;
};

const dialect = (): 0 => {
  print(dialectPage());
  return 0;
};

const verbs: Record<string, (place: string, places: readonly string[]) => 0 | 1> = {
  check,
  new: create,
  bundle,
};

/** What teams do with story templates from a shell. */
export const template = (
  verb: string | undefined,
  [place, other]: readonly (string | undefined)[],
  places: readonly string[],
): 0 | 1 => {
  if (verb === 'list') return list();
  if (verb === 'dialect') return dialect();
  if (verb === 'compare') {
    if (place === undefined || other === undefined)
      throw new WrongUse('Say which two: template compare FILE|DIR FILE|DIR.');
    return compare(place, other, places);
  }
  if (other !== undefined) throw new WrongUse(`template ${verb} takes one file or folder.`);
  const run = verb === undefined || !Object.hasOwn(verbs, verb) ? undefined : verbs[verb];
  if (run === undefined)
    throw new WrongUse(
      'Use: template list | check FILE|DIR | compare FILE|DIR FILE|DIR | new DIR | bundle DIR | dialect.',
    );
  if (place === undefined)
    throw new WrongUse(`Say which: template ${verb} ${verb === 'check' ? 'FILE|DIR' : 'DIR'}.`);
  return run(place, places);
};
