import { formatsFor } from '../../core/quantities/format.ts';
import { localDay } from '../../core/data/local-day.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BusinessCase } from '../../core/business-case/schema/index.ts';
import { leavingCase } from '../../core/exporters/leaving-case.ts';
import { textOfDocument } from '../../core/template-language/compose/compose-story.ts';
import { caseDocuments } from '../../core/story/case-documents.ts';
import { storyTemplateOf } from '../../core/business-case/story-template-of.ts';
import { resultsOf } from '../../core/business-case/results/index.ts';
import { unsaidSentence } from '../../core/document/says-nothing.ts';
import { findingsOf } from '../../core/review/index.ts';
import { baseKind } from '../../core/exporters/base-kind.ts';
import { ExportRefusal, formats as allFormats } from '../../core/exporters/index.ts';
import { writtenFiles } from '../../core/exporters/written-files.ts';
import { FileRefusal } from '../../core/files/file-refusal.ts';
import {
  faultOr,
  lineage,
  newParseCache,
  type StoryTemplate,
  standingSentences,
  TemplateFault,
  withTheRest,
} from '../../core/template-language/index.ts';
import { hasWords } from '../../core/story/labels/in-language.ts';
import { leftOutLine } from '../../core/story/left-out-line.ts';
import { bytesOf } from '../files.ts';
import { caseWithHouse } from '../houses.ts';
import { Fault, WrongUse, print, printError } from '../output.ts';
import { faultLine, faultsOf, shippedIds, templateInUse } from '../templates.ts';

export interface BuildOptions {
  out?: string | undefined;
  template?: string | undefined;
  with?: string[] | undefined;
  documents?: string | undefined;
  formats?: string | undefined;
  base?: readonly string[] | undefined;
  house?: string | undefined;
}

const chosen = (wanted: string | undefined, known: readonly string[], what: string): string[] => {
  if (wanted === undefined) return [...known];
  const names = wanted.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new WrongUse(`There is no ${what} “${unknown}”. There are: ${known.join(', ')}.`);
  return names;
};

/** `brief` for each brief that there is, `brief@finance-director` for one. */
const chosenDocuments = (
  wanted: string | undefined,
  line: readonly StoryTemplate[],
  businessCase: BusinessCase,
): string[] => {
  const names = [...new Set(line.flatMap(({ manifest }) => Object.keys(manifest.documents)))];
  if (wanted?.includes('@') !== true) return chosen(wanted, names, 'document');
  const rows = caseDocuments(line, businessCase).flatMap(({ id, row }) => (row === undefined ? [] : [id]));
  return chosen(wanted, [...names, ...rows], 'document');
};

/** The wanted documents by the titles that the nearest template gives them. */
const titled = (line: readonly StoryTemplate[], wanted: readonly string[]) =>
  [...new Set(wanted.map((name) => textOfDocument(name)))].map((id) => ({
    id,
    title:
      line.findLast(({ manifest }) => Object.hasOwn(manifest.documents, id))?.manifest.documents[id]?.title ??
      id,
  }));

/** The template that a case names is one of ours: a case says no place from which anything is read. */
const templateChosenIn = (businessCase: BusinessCase): string => {
  const id = storyTemplateOf(businessCase);
  if (!shippedIds().includes(id))
    throw new Fault(
      `The case is told by the story template “${id}”, which is not one of ours (${shippedIds().join(', ')}). Say which one tells it: --template ID|FILE|DIR.`,
    );
  return id;
};

const ofKind = { pptx: 'PowerPoint', docx: 'Word' } as const;

/** The company's files: one a kind, since a document has one look. */
const companyFilesAt = (paths: readonly string[]): Uint8Array[] => {
  const files = paths.map((path) => ({ path, bytes: bytesOf(path) }));
  const kinds = files.map(({ bytes }) => baseKind(bytes));
  for (const kind of ['pptx', 'docx'] as const) {
    const [one, other] = files.filter((_, index) => kinds[index] === kind).map(({ path }) => basename(path));
    if (one !== undefined && other !== undefined)
      throw new WrongUse(
        `“${one}” and “${other}” are both ${ofKind[kind]} files; give one of them as --base.`,
      );
  }
  return files.map(({ bytes }) => bytes);
};

/** Writes the documents of a case and prints where they are. */
export const build = async (casePath: string, options: BuildOptions, now: Date): Promise<0 | 1> => {
  if (options.out === undefined) throw new WrongUse('Say where the files go: build CASE --out DIR.');
  const today = localDay(now);
  const businessCase = caseWithHouse(casePath, options.house, today);
  const { language } = businessCase.basics;
  const read = templateInUse(options.template ?? templateChosenIn(businessCase), options.with, language);
  const { template, bases } = read;
  const own = faultOr(() => lineage(template, bases));
  if (own instanceof TemplateFault) throw new Fault(faultLine(own));
  const documents = chosenDocuments(options.documents, own, leavingCase(businessCase));
  const formats = chosen(
    options.formats,
    allFormats.map(({ id }) => id),
    'format',
  );
  if (!hasWords(language === '' ? template.manifest.language : language))
    printError(
      `We have no words in “${language}” yet: numbers are written ${formatsFor(language, 'EUR').locale === language ? 'its way' : 'in English'}, what you typed stays as it is, and our words are in “${template.manifest.language}”.`,
    );
  for (const sentence of standingSentences(
    own.map(({ manifest }) => manifest),
    today,
    titled(own, documents),
  ))
    printError(sentence);
  try {
    const { files, faults, left, long, unplaced, unsaid } = await writtenFiles({
      businessCase,
      template,
      bases,
      files: documents.flatMap((document) => formats.map((format) => ({ document, format }))),
      companyFiles: companyFilesAt(options.base ?? []),
      today,
      createdAt: now.toISOString(),
      cache: newParseCache(),
    });
    mkdirSync(options.out, { recursive: true });
    for (const { name, file } of files) {
      const path = join(options.out, name);
      writeFileSync(path, file.bytes);
      print(path);
      for (const remark of file.remarks) printError(remark);
    }
    if (unsaid.length > 0) {
      const [first] = files.length > 0 ? [] : findingsOf(businessCase, resultsOf(businessCase), today);
      const next = first === undefined ? '' : ` Enter first: ${first.message}`;
      printError(`${unsaidSentence(unsaid)}${next}`);
    }
    if (left.length > 0) printError(leftOutLine(left, businessCase));
    for (const { block, text } of unplaced)
      printError(
        `This wording of “${block}” has no place in the template any more, so that its own words stand: ${text}`,
      );
    for (const { name, words, limit } of long)
      printError(`“${name}” has ${words} words; a board reads ${limit}. Shorten it.`);
    const told = withTheRest(faultsOf(read), faults);
    for (const fault of told) printError(faultLine(fault));
    const isNothingSaid = files.length === 0 && unsaid.length > 0;
    return told.every(({ severity }) => severity === 'warning') && !isNothingSaid ? 0 : 1;
  } catch (error) {
    if (error instanceof ExportRefusal || error instanceof FileRefusal) throw new Fault(error.message);
    throw error;
  }
};
