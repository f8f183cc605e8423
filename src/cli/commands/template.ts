import { storyDeclarations } from '../../core/story/declarations.ts';
import { bundleText, checkTemplate } from '../../core/template-language/index.ts';
import { WrongUse, print, printError } from '../output.ts';
import { basesOf, faultLine, readTemplateAt, shippedIds, templateAt } from '../templates.ts';
import { newTemplate } from './template-new.ts';
import { templateReference } from './template-reference.ts';

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

const bundle = (folder: string): 0 => {
  print(bundleText(templateAt(folder)));
  return 0;
};

const verbs: Record<string, (place: string) => 0 | 1> = { check, new: newTemplate, bundle };

/** What teams do with story templates from a shell. */
export const template = (
  verb: string | undefined,
  words: readonly string[],
  casePath: string | undefined,
): 0 | 1 => {
  if (verb === 'reference') return templateReference(words.join(' '), casePath);
  if (casePath !== undefined) throw new WrongUse(`template ${verb ?? ''} takes no --case.`);
  if (words.length > 1) throw new WrongUse(`template ${verb ?? ''} takes fewer words: see --help.`);
  if (verb === 'list') return list();
  const run = verb === undefined || !Object.hasOwn(verbs, verb) ? undefined : verbs[verb];
  if (run === undefined)
    throw new WrongUse('Use: template list | check FILE|DIR | new DIR | bundle DIR | reference [NAME].');
  const [place] = words;
  if (place === undefined)
    throw new WrongUse(`Say which: template ${verb} ${verb === 'check' ? 'FILE|DIR' : 'DIR'}.`);
  return run(place);
};
