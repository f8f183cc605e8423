import { type CheckBudget, costOfMistake, newCheckBudget, spend } from './check-budget.ts';
import { circleFaults, nameFaults } from './check-names.ts';
import { type CheckedPart, pathMistake } from './check-paths.ts';
import { noWordings } from '../compose/wording.ts';
import { programOf } from '../interpreter/program.ts';
import { sectionPieces } from '../markdown/convert-section.ts';
import { didYouMean } from '../../data/nearest-name.ts';
import { documentSections, lineage, partTexts } from '../source/outline.ts';
import { newParseCache, type ParseCache } from '../compose/parse-cache.ts';
import { type SamplePart, sampleText } from './sample-text.ts';
import type { Phrases } from '../phrases/phrase.ts';
import { factsShape } from '../phrases/say.ts';
import type { Section } from '../source/sections.ts';
import type { Shape } from '../shape.ts';
import { slidesOf } from '../compose/slides.ts';
import type { StoryTemplate, TemplateDocument } from '../source/story-template.ts';
import { faultOr, TemplateFault } from '../source/template-fault.ts';

/** What a template is checked against. */
export interface Declarations {
  shape: Shape;
  charts: readonly string[];
  images?: readonly string[];
  bases?: readonly StoryTemplate[];
  /** What `{{> name}}` can say beside the parts of the template, in its language. */
  phrases?: Omit<Phrases, 'facts'> & { facts: Shape };
}

/** What checking shares from section to section. */
interface Work {
  cache: ParseCache;
  budget: CheckBudget;
}

const absent = (names: readonly string[]): Record<string, null> =>
  Object.fromEntries(names.map((name) => [name, null]));

const inManifest = (message: string): TemplateFault =>
  new TemplateFault({ file: 'template.json', line: 1 }, message);

const needsFaults = (section: Section, shape: Shape, budget: CheckBudget): TemplateFault[] =>
  section.needs
    .map((path) => {
      spend(budget, 'statements', costOfMistake, section.origin, { line: 0, column: 0 });
      return pathMistake(path, shape);
    })
    .filter((mistake) => mistake !== null)
    .map(
      (mistake) => new TemplateFault({ file: section.origin.file, line: section.origin.line - 1 }, mistake),
    );

/** What the Markdown step says of a section in which every value is there, with its conditions met and unmet. */
const structureFaults = (
  section: Section,
  sample: SamplePart,
  parts: ReadonlyMap<string, SamplePart>,
  kind: TemplateDocument['kind'],
  declared: Declarations,
  { cache, budget }: Work,
): TemplateFault[] =>
  (['met', 'unmet'] as const)
    .map((way) =>
      faultOr(() => {
        const pieces = sectionPieces({
          section: section.id,
          kind,
          marked: sampleText(sample, parts, way, budget),
          charts: absent(declared.charts),
          images: absent(declared.images ?? []),
          placed: [],
          ids: new Map(),
          wordings: noWordings,
          cache,
        });
        return kind === 'deck' ? slidesOf(section, pieces, '') : null;
      }),
    )
    .filter((result) => result instanceof TemplateFault);

const sectionFaults = (
  section: Section,
  kind: TemplateDocument['kind'],
  parts: ReadonlyMap<string, CheckedPart>,
  declared: Declarations,
  work: Work,
): TemplateFault[] => {
  const { cache, budget } = work;
  const program = faultOr(() => programOf(section.source, section.origin, cache));
  if (program instanceof TemplateFault) return [program];
  const sample = { tree: program.tree, origin: section.origin };
  const found = faultOr(() => [
    ...needsFaults(section, declared.shape, budget),
    ...nameFaults(program.tree, section.origin, declared.shape, parts, budget),
  ]);
  return [
    ...(found instanceof TemplateFault ? [found] : found),
    ...structureFaults(section, sample, parts, kind, declared, work),
  ];
};

const orderFaults = (
  documentId: string,
  document: TemplateDocument,
  known: readonly string[],
): TemplateFault[] =>
  [...(document.order ?? []), ...(document.without ?? [])]
    .filter((id) => !known.includes(id))
    .map((id) => inManifest(`The document "${documentId}" has no section "${id}".${didYouMean(id, known)}`));

const documentFaults = (
  documentId: string,
  document: TemplateDocument,
  line: readonly StoryTemplate[],
  parts: ReadonlyMap<string, CheckedPart>,
  declared: Declarations,
  work: Work,
): TemplateFault[] => {
  const sections = faultOr(() => documentSections(line, documentId, work.cache, 'all'));
  if (sections instanceof TemplateFault) return [sections];
  if (sections.length === 0)
    return [inManifest(`The document "${documentId}" has no text. Write it in ${documentId}.md.hbs.`)];
  return [
    ...orderFaults(
      documentId,
      document,
      sections.map(({ id }) => id),
    ),
    ...sections.flatMap((section) => sectionFaults(section, document.kind, parts, declared, work)),
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
  if (line instanceof TemplateFault) return [line];
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
  const documents = Object.assign({}, ...line.map(({ manifest }) => manifest.documents));
  const needs = template.manifest.needs
    .map((path) => pathMistake(path, declared.shape))
    .filter((mistake) => mistake !== null);
  return once([
    ...needs.map(inManifest),
    ...strayFiles(template, Object.keys(documents)),
    ...faults,
    ...circles,
    ...Object.entries(documents as Record<string, TemplateDocument>).flatMap(([id, document]) =>
      documentFaults(id, document, line, parts, declared, work),
    ),
  ]);
};
