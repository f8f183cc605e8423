import { bundleText, dialectPage, lineage } from '../../core/template-language/index.ts';
import { compare } from './template-compare.ts';
import { newTemplate } from './template-new.ts';
import { templateReference } from './template-reference.ts';
import { sheet, staleSentence, take } from './template-sheet.ts';
import { houseAt } from '../houses.ts';
import { WrongUse, print, printError } from '../output.ts';
import { faultLine, faultsAt, shippedIds, templateAt, templateInUse } from '../templates.ts';

const list = (): 0 => {
  for (const id of shippedIds()) {
    const { manifest } = templateAt(id);
    print(`${id}  ${manifest.version}  ${manifest.title} (${Object.keys(manifest.documents).join(', ')})`);
  }
  return 0;
};

const check = (place: string, places: readonly string[], house: string | undefined): 0 | 1 => {
  const told = faultsAt(place, places, house === undefined ? undefined : houseAt(house));
  for (const fault of told) printError(faultLine(fault));
  const stale = told.length === 0 ? staleSentence(place) : '';
  if (stale !== '') printError(`Warning: ${stale}`);
  const isSound = told.every(({ severity }) => severity === 'warning');
  if (isSound) print('No faults.');
  return isSound ? 0 : 1;
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

const verbs: Record<string, (place: string, places: readonly string[], house: string | undefined) => 0 | 1> =
  {
    check,
    new: newTemplate,
    bundle,
  };

/** What teams do with story templates from a shell. */
export const template = (
  verb: string | undefined,
  words: readonly string[],
  places: readonly string[],
  { case: casePath, house }: { case?: string; house?: string },
): 0 | 1 => {
  if (house !== undefined && verb !== 'check') throw new WrongUse(`template ${verb ?? ''} takes no --house.`);
  if (verb === 'reference') return templateReference(words.join(' '), casePath);
  if (casePath !== undefined) throw new WrongUse(`template ${verb ?? ''} takes no --case.`);
  const [place, other, more, last] = words;
  if (verb === 'sheet') {
    if (place === undefined || other === undefined || more !== undefined)
      throw new WrongUse('Say which, and into which language: template sheet ID de.');
    return sheet(place, other, places[0]);
  }
  if (verb === 'take') {
    if (place === undefined || other === undefined || more === undefined || last === undefined)
      throw new WrongUse('Say what goes where: template take SHEET ID de DIR.');
    return take(place, other, more, last);
  }
  if (more !== undefined) throw new WrongUse(`template ${verb ?? ''} takes fewer words: see --help.`);
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
      'Use: template list | check FILE|DIR | compare FILE|DIR FILE|DIR | new DIR | bundle DIR | dialect | reference [NAME] | sheet ID LANGUAGE | take SHEET ID LANGUAGE DIR.',
    );
  if (place === undefined)
    throw new WrongUse(`Say which: template ${verb} ${verb === 'check' ? 'FILE|DIR' : 'DIR'}.`);
  return run(place, places, house);
};
