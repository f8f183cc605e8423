import type { StoryDocument } from '../../document/index.ts';
import { documentWithRow, kindFaults } from './check-kinds.ts';
import { isEndOfBudget, newCheckBudget, spend, type CheckBudget } from './check-budget.ts';
import { type CheckedSection, limitFaults } from './check-limits.ts';
import { circleFaults, nameFaults } from './check-names.ts';
import { type CheckedPart, pathMistake } from './check-paths.ts';
import { placeFaults } from './check-places.ts';
import { keeperFaults, partFaults, strayKeepers } from './check-keepers.ts';
import { structureOf } from './check-structure.ts';
import { type Declarations, inManifest, type Work } from './declarations.ts';
import { drawnAs } from '../source/document-kinds.ts';
import { programOf } from '../interpreter/program.ts';
import { type DocumentOutline, documentOutline, lineage, partOutline } from '../source/outline.ts';
import { newParseCache } from '../compose/parse-cache.ts';
import { factsShape } from '../phrases/say.ts';
import { namesToReferTo } from '../source/names-to-refer-to.ts';
import type { Section } from '../source/sections.ts';
import type { StoryTemplate, TemplateDocument } from '../source/story-template.ts';
import { faultOr, TemplateFault } from '../source/template-fault.ts';

export type { Declarations } from './declarations.ts';

const needsFaults = (
  { needs, origin }: Section,
  declared: Declarations,
  budget: CheckBudget,
): TemplateFault[] =>
  needs.flatMap((path) => {
    const at = { line: 0, column: 0 };
    spend(budget, 'statements', 1, origin, at);
    spend(budget, 'mistakes', 0, origin, at);
    const mistake = pathMistake(path, declared);
    if (mistake === null) return [];
    spend(budget, 'mistakes', 1, origin, at);
    return [new TemplateFault({ file: origin.file, line: origin.line - 1 }, mistake)];
  });

interface SectionResult extends CheckedSection {
  faults: TemplateFault[];
}

const checkedSection = (
  section: Section,
  kind: StoryDocument['kind'],
  parts: ReadonlyMap<string, CheckedPart>,
  declared: Declarations,
  names: ReadonlySet<string>,
  work: Work,
): SectionResult => {
  const { cache, budget } = work;
  const ended = faultOr(() => spend(budget, 'mistakes', 0, section.origin, { line: 1, column: 0 }));
  if (ended instanceof TemplateFault) return { section, ways: [], faults: [ended] };
  const needs = faultOr(() => needsFaults(section, declared, budget));
  const needed = needs instanceof TemplateFault ? [needs] : needs;
  const program = faultOr(() => programOf(section.source, section.origin, cache));
  if (program instanceof TemplateFault) return { section, ways: [], faults: [...needed, program] };
  const { tree, places } = program;
  const sample = { tree, places, origin: section.origin };
  const { ways, faults } = structureOf(section, sample, parts, kind, declared, names, work);
  return {
    section,
    ways,
    faults: [...needed, ...nameFaults(tree, section.origin, declared, parts, budget), ...faults],
  };
};

/** The nearest limits, of the template or of one that it stands on. */
const limitsOf = (line: readonly StoryTemplate[], documentId: string): TemplateDocument['limits'] =>
  line.findLast(({ manifest }) => manifest.documents[documentId]?.limits !== undefined)?.manifest.documents[
    documentId
  ]?.limits;

const documentFaults = (
  documentId: string,
  document: TemplateDocument,
  outline: DocumentOutline,
  line: readonly StoryTemplate[],
  parts: ReadonlyMap<string, CheckedPart>,
  declared: Declarations,
  partWords: readonly string[],
  work: Work,
): TemplateFault[] => {
  const { all, told } = outline;
  const names = namesToReferTo(all, partWords, document);
  if (all.length === 0)
    return [
      inManifest(
        declared,
        ['documents', documentId],
        `The document "${documentId}" has no text. Write it in ${documentId}.md.hbs.`,
      ),
    ];
  const kind = drawnAs(document.kind);
  const within = documentWithRow(document, declared);
  const checked = all.map((section) => checkedSection(section, kind, parts, within, names, work));
  const ids = all.map(({ id }) => id);
  const toldIds = new Set(told.map(({ id }) => id));
  const toldOnes = checked.filter(({ section }) => toldIds.has(section.id));
  return [
    ...kindFaults(documentId, document, declared),
    ...placeFaults(documentId, document, ids, declared),
    ...keeperFaults(line, documentId, outline, declared),
    ...checked.flatMap(({ faults }) => faults),
    ...limitFaults(documentId, kind, limitsOf(line, documentId) ?? {}, toldOnes, declared),
  ];
};

const strayFiles = (template: StoryTemplate, documents: readonly string[]): TemplateFault[] =>
  Object.keys(template.files)
    .filter((file) => !file.startsWith('_') && !documents.includes(file.replace(/\.md\.hbs$/u, '')))
    .map(
      (file) =>
        new TemplateFault(
          { file, line: 1 },
          'No document of the template has this name. Name it in template.json.',
        ),
    );

const keyOf = ({ file, line, column, message }: TemplateFault): string =>
  `${file}:${line}:${column}:${message}`;

/** Each fault once, and once that checking ended early. */
const once = (faults: readonly TemplateFault[]): TemplateFault[] => {
  const told = new Map<string, TemplateFault>();
  for (const fault of faults) {
    const key = isEndOfBudget(fault) ? fault.message : keyOf(fault);
    if (!told.has(key)) told.set(key, fault);
  }
  return [...told.values()];
};

/** Everything that is wrong with a template, whatever case it will tell: names in every branch, sections, directives. */
export const checkTemplate = (template: StoryTemplate, declared: Declarations): TemplateFault[] => {
  const line = faultOr(() => lineage(template, declared.bases ?? []));
  if (line instanceof TemplateFault) return [inManifest(declared, ['extends'], line.message)];
  const work: Work = { cache: newParseCache(), budget: newCheckBudget() };
  const parts = new Map<string, CheckedPart>();
  const faults: TemplateFault[] = [];
  const { parts: partsHere, refused } = partOutline(line, work.cache);
  const { phrases } = declared;
  if (phrases?.texts.size === 0) {
    const { language } = template.manifest;
    const words = `There are no words in “${language}” yet: what the program says of a case is not in this language. A template can be written in ${phrases.languages.join(' or ')}.`;
    return [inManifest(declared, ['language'], words)];
  }
  const phrasesOf = (name: string) => {
    const phrase = phrases?.declared.get(name);
    return phrase === undefined || phrases === undefined
      ? {}
      : { facts: factsShape(phrase, phrases.facts), takes: Object.keys(phrase.takes ?? {}) };
  };
  const words = [...(phrases?.texts ?? [])].flatMap(([name, [nearest]]) =>
    nearest === undefined ? [] : [{ name, text: nearest.text, origin: nearest.origin }],
  );
  for (const { name, text, origin } of [...words, ...partsHere]) {
    const program = faultOr(() => programOf(text, origin, work.cache));
    if (program instanceof TemplateFault) faults.push(program);
    else parts.set(name, { tree: program.tree, origin, definedIn: null, ...phrasesOf(name) });
  }
  const partWords = partsHere.map(({ text }) => text);
  const circles = circleFaults(parts, work.budget);
  const documents: Record<string, TemplateDocument> = Object.assign(
    {},
    ...line.map(({ manifest }) => manifest.documents),
  );
  const outlines = new Map<string, DocumentOutline>();
  for (const id of Object.keys(documents)) {
    const outline = faultOr(() => documentOutline(line, id, work.cache));
    if (outline instanceof TemplateFault) faults.push(outline);
    else outlines.set(id, outline);
  }
  const needs = template.manifest.needs.flatMap((path, index) => {
    const mistake = pathMistake(path, declared);
    return mistake === null ? [] : [inManifest(declared, ['needs', index], mistake)];
  });
  return once([
    ...needs,
    ...strayKeepers(template.manifest, outlines, declared),
    ...strayFiles(template, Object.keys(documents)),
    ...faults,
    ...circles,
    ...partFaults(refused),
    ...Object.entries(documents).flatMap(([id, document]) => {
      const outline = outlines.get(id);
      return outline === undefined
        ? []
        : documentFaults(id, document, outline, line, parts, declared, partWords, work);
    }),
  ]);
};
