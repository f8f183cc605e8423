import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { storyDeclarations } from '../../core/story/declarations.ts';
import { bundleText, checkTemplate } from '../../core/template-language/index.ts';
import { Fault, WrongUse, print, printError } from '../output.ts';
import { basesOf, faultLine, readTemplateAt, shippedIds, templateAt } from '../templates.ts';

const list = (): 0 => {
  for (const id of shippedIds()) {
    const { manifest } = templateAt(id);
    print(`${id}  ${manifest.version}  ${manifest.title} (${Object.keys(manifest.documents).join(', ')})`);
  }
  return 0;
};

const check = (place: string): 0 | 1 => {
  const read = readTemplateAt(place);
  const faults =
    'faults' in read
      ? read.faults
      : checkTemplate(read.template, {
          ...storyDeclarations(read.template.manifest.language),
          bases: basesOf(read.template),
        });
  for (const fault of faults) printError(faultLine(fault));
  if (faults.length === 0) print('No faults.');
  return faults.length === 0 ? 0 : 1;
};

const firstPaper = `::section{id="summary" needs="situation.asIs"}

# Executive summary

{{> ask-sentence}} {{> funding-sentence}}

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

const bundle = (folder: string): 0 => {
  print(bundleText(templateAt(folder)));
  return 0;
};

const verbs: Record<string, (place: string) => 0 | 1> = { check, new: create, bundle };

/** What teams do with story templates from a shell. */
export const template = (verb: string | undefined, place: string | undefined): 0 | 1 => {
  if (verb === 'list') return list();
  const run = verb === undefined || !Object.hasOwn(verbs, verb) ? undefined : verbs[verb];
  if (run === undefined) throw new WrongUse('Use: template list | check FILE|DIR | new DIR | bundle DIR.');
  if (place === undefined)
    throw new WrongUse(`Say which: template ${verb} ${verb === 'check' ? 'FILE|DIR' : 'DIR'}.`);
  return run(place);
};
