import { costOfMistake, newCheckBudget, spend, type CheckBudget } from './check-budget.ts';
import { type CheckedSection, limitFaults } from './check-limits.ts';
import { circleFaults, nameFaults } from './check-names.ts';
import { type CheckedPart, pathMistake } from './check-paths.ts';
import { placeFaults } from './check-places.ts';
import { keeperFaults, strayKeepers } from './check-keepers.ts';
import { structureOf } from './check-structure.ts';
import { type Declarations, inManifest, type Work } from './declarations.ts';
import { programOf } from '../interpreter/program.ts';
import { type DocumentOutline, documentOutline, lineage, partTexts } from '../source/outline.ts';
import { newParseCache } from '../compose/parse-cache.ts';
import { factsShape } from '../phrases/say.ts';
import type { Section } from '../source/sections.ts';
import type { StoryTemplate, TemplateDocument } from '../source/story-template.ts';
import { faultOr, TemplateFault } from '../source/template-fault.ts';

export type { Declarations } from './declarations.ts';

const needsFaults = (section: Section, declared: Declarations, budget: CheckBudget): TemplateFault[] =>
  section.needs
    .map((path) => {
      spend(budget, 'statements', costOfMistake, section.origin, { line: 0, column: 0 });
      return pathMistake(path, declared);
    })
    .filter((mistake) => mistake !== null)
    .map(
      (mistake) => new TemplateFault({ file: section.origin.file, line: section.origin.line - 1 }, mistake),
    );

interface SectionResult extends CheckedSection {
  faults: TemplateFault[];
}

const checkedSection = (
  section: Section,
  kind: TemplateDocument['kind'],
  parts: ReadonlyMap<string, CheckedPart>,
  declared: Declarations,
  work: Work,
): SectionResult => {
  const { cache, budget } = work;
  const needs = faultOr(() => needsFaults(section, declared, budget));
  const needed = needs instanceof TemplateFault ? [needs] : needs;
  const program = faultOr(() => programOf(section.source, section.origin, cache));
  if (program instanceof TemplateFault) return { section, ways: [], faults: [...needed, program] };
  const { tree, places } = program;
  const sample = { tree, places, origin: section.origin };
  const { ways, faults } = structureOf(section, sample, parts, kind, declared, work);
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
  work: Work,
): TemplateFault[] => {
  const { all, told } = outline;
  if (all.length === 0)
    return [
      inManifest(
        declared,
        ['documents', documentId],
        `The document "${documentId}" has no text. Write it in ${documentId}.md.hbs.`,
      ),
    ];
  const { kind } = document;
  const checked = all.map((section) => checkedSection(section, kind, parts, declared, work));
  const ids = all.map(({ id }) => id);
  const toldOnes = checked.filter(({ section }) => told.some(({ id }) => id === section.id));
  return [
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

const once = (faults: readonly TemplateFault[]): TemplateFault[] => [
  ...new Map(
    faults.map((fault) => [`${fault.file}:${fault.line}:${fault.column}:${fault.message}`, fault]),
  ).values(),
];

/** Everything that is wrong with a template, whatever case it will tell: names in every branch, sections, directives. */
export const checkTemplate = (template: StoryTemplate, declared: Declarations): TemplateFault[] => {
  const line = faultOr(() => lineage(template, declared.bases ?? []));
  if (line instanceof TemplateFault) return [inManifest(declared, ['extends'], line.message)];
  const work: Work = { cache: newParseCache(), budget: newCheckBudget() };
  const parts = new Map<string, CheckedPart>();
  const faults: TemplateFault[] = [];
  const { phrases } = declared;
  const phrasesOf = (name: string) => {
    const phrase = phrases?.declared.get(name);
    return phrase === undefined || phrases === undefined ? {} : { facts: factsShape(phrase, phrases.facts) };
  };
  const words = [...(phrases?.texts ?? [])].flatMap(([name, [nearest]]) =>
    nearest === undefined ? [] : [{ name, text: nearest.text, origin: nearest.origin }],
  );
  for (const { name, text, origin } of [...words, ...partTexts(line)]) {
    const program = faultOr(() => programOf(text, origin, work.cache));
    if (program instanceof TemplateFault) faults.push(program);
    else parts.set(name, { tree: program.tree, origin, definedIn: null, ...phrasesOf(name) });
  }
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
    ...Object.entries(documents).flatMap(([id, document]) => {
      const outline = outlines.get(id);
      return outline === undefined ? [] : documentFaults(id, document, outline, line, parts, declared, work);
    }),
  ]);
};
