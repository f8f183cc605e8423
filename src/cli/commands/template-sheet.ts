import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { businessCaseSchema } from '../../core/business-case/schema/index.ts';
import { languageOf } from '../../core/data/language-of.ts';
import { phrases } from '../../core/story/phrases/index.ts';
import { shippedTexts } from '../../core/story/languages/index.ts';
import { hasWords, shippedLanguages } from '../../core/story/labels/in-language.ts';
import { caseValues } from '../../core/story/reference/case-values.ts';
import {
  type Marks,
  type PlacedText,
  readSheet,
  sheetRows,
  sheetText,
  stalePlaces,
  takenFrom,
  textsOf,
  translatedTemplate,
} from '../../core/template-language/index.ts';
import { exampleText, isFolder, textOf } from '../files.ts';
import { Fault, WrongUse, print, printError } from '../output.ts';
import { shippedIds, templateAt, templateInUse, translationFolder } from '../templates.ts';

/** Beside the texts of a translation: of which originals they are. */
const marksFile = 'translated.json';

const marksAt = (folder: string): Marks => {
  const path = join(folder, marksFile);
  return existsSync(path) ? (JSON.parse(textOf(path)) as Marks) : {};
};

const knownLanguage = (language: string): string => {
  if (!hasWords(language))
    throw new Fault(
      `There are no labels in “${language}”, so that no document can be in it yet. A sheet goes into ${shippedLanguages.join(' or ')}.`,
    );
  return languageOf(language);
};

/** What a phrase says in the example, where it can be said by itself. */
const examplesOf = (): ((phrase: string) => string) => {
  const { say } = caseValues(businessCaseSchema.parse(JSON.parse(exampleText('claim-updates-by-text'))));
  return (phrase) => (phrases.get(phrase)?.takes === undefined ? say(phrase) : '');
};

const phraseTexts = (language: string): PlacedText[] =>
  [...(shippedTexts(language) ?? [])].flatMap(([id, [text]]) =>
    text === undefined ? [] : [{ place: `phrase/${id}`, text: text.text.trim() }],
  );

const originalsOf = (place: string): PlacedText[] => [
  ...textsOf(templateAt(place)),
  ...phraseTexts(templateAt(place).manifest.language),
];

/** Prints what is to be translated, beside what is translated already. */
export const sheet = (place: string, wanted: string, translatedAt: string | undefined): 0 => {
  const language = knownLanguage(wanted);
  const exampleOf = examplesOf();
  const originals = originalsOf(place).map((text) => {
    const id = text.place.replace(/^phrase\//u, '');
    const phrase = id === text.place ? undefined : phrases.get(id);
    return phrase === undefined
      ? text
      : {
          ...text,
          meaning: phrase.meaning,
          example: exampleOf(id),
          room: phrase.shape === 'claim' ? 'at most 15 words' : 'at most 25 words a sentence',
        };
  });
  const { template } = templateInUse(translatedAt ?? place, [], language);
  const isTranslated = languageOf(template.manifest.language) === language;
  const translations = isTranslated ? [...textsOf(template), ...phraseTexts(language)] : [];
  print(
    sheetText(
      sheetRows(
        originals,
        new Map(translations.map(({ place: at, text }) => [at, text])),
        marksAt(translatedAt ?? translationFolder(place, language)),
      ),
    ),
  );
  return 0;
};

/** That a translation is of originals that have changed since; nothing of a template that is none of ours. */
export const staleSentence = (place: string): string => {
  const marks = isFolder(place) ? marksAt(place) : {};
  const { id } = Object.keys(marks).length === 0 ? { id: '' } : templateAt(place).manifest;
  if (!shippedIds().includes(id)) return '';
  const stale = stalePlaces(originalsOf(id), marks);
  return stale.length === 0
    ? ''
    : `Translated from an original that has changed since: ${stale.join(', ')}. Read them again.`;
};

/** Writes the template that a sheet makes of one of ours: its texts, the phrases that are other than ours, and of what. */
export const take = (sheetPath: string, place: string, wanted: string, folder: string): 0 | 1 => {
  const language = knownLanguage(wanted);
  const rows = readSheet(textOf(sheetPath));
  if (typeof rows === 'string') throw new Fault(rows);
  const { words, marks } = takenFrom(rows);
  const originals = originalsOf(place);
  const unknown = [...words.keys()].filter((at) => !originals.some((one) => one.place === at));
  if (unknown.length > 0) printError(`Not in this template any more, and left out: ${unknown.join(', ')}.`);
  if (existsSync(folder)) throw new WrongUse(`${folder} is there already. Name a folder that is not.`);
  const { manifest, files } = translatedTemplate(templateAt(place), language, (at) => words.get(at));
  const ours = new Map(phraseTexts(language).map(({ place: at, text }) => [at, text]));
  const own = [...words].filter(([at, text]) => at.startsWith('phrase/') && ours.get(at) !== text);
  mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string): void =>
    writeFileSync(join(folder, name), text.endsWith('\n') ? text : `${text}\n`);
  write('template.json', JSON.stringify(manifest, null, 2));
  write(marksFile, JSON.stringify(marks, null, 2));
  for (const [name, text] of Object.entries(files)) write(name, text);
  for (const [at, text] of own) write(`_${at.replace(/^phrase\//u, '')}.md.hbs`, text);
  print(folder);
  const stale = staleSentence(folder);
  if (stale !== '') printError(stale);
  return stale === '' ? 0 : 1;
};
