import type { Figures } from '../../core/business-case/figure.ts';
import type { Block, Run, StoryDocument } from '../../core/document/index.ts';
import { paperNumbers } from '../../core/document/paper-numbers.ts';
import { runsIn } from '../../core/template-language/compose/runs-in.ts';
import type { Story } from './use-story.ts';

/** A slide or a section, and the paths of the case that it says. */
interface ShownPart {
  document: string;
  kind: StoryDocument['kind'];
  /** Of a slide its place, of a section its number in the files; empty where it has none. */
  number: string;
  paths: ReadonlySet<string>;
}

const pathsOf = (lines: readonly (readonly Run[])[]): ReadonlySet<string> =>
  new Set(lines.flatMap((runs) => runs.flatMap((run) => (run.kind === 'value' ? [run.path] : []))));

const numberOf = (numbers: ReturnType<typeof paperNumbers>, blocks: readonly Block[]): string => {
  const heading = blocks.find(({ kind }) => kind === 'heading');
  const number = heading === undefined ? undefined : numbers.get(heading.id);
  return number?.number ?? '';
};

const partsOf = (document: StoryDocument): ShownPart[] => {
  const { id } = document;
  if (document.kind === 'deck')
    return document.slides.map(({ title, blocks }, index) => ({
      document: id,
      kind: 'deck',
      number: String(index + 1),
      paths: pathsOf([title, ...blocks.flatMap(runsIn)]),
    }));
  const numbers = paperNumbers(document);
  return document.sections.map(({ blocks }) => ({
    document: id,
    kind: 'paper',
    number: numberOf(numbers, blocks),
    paths: pathsOf(blocks.flatMap(runsIn)),
  }));
};

const known = new WeakMap<StoryDocument, ShownPart[]>();

/** Read once for each state of a document, however many groups of fields ask. */
const readOnce = (document: StoryDocument): ShownPart[] => {
  const before = known.get(document);
  if (before !== undefined) return before;
  const parts = partsOf(document);
  known.set(document, parts);
  return parts;
};

const isUnder = (path: string, group: string): boolean =>
  path === group || path.startsWith(`${group}.`) || path.startsWith(`${group}[`);

/** What a path is about: a figure is about the part of the case that most of its numbers stand in. */
const aboutOf = (path: string, figures: Figures): string =>
  path.startsWith('figures.')
    ? (figures[path.slice('figures.'.length).replace(/\.(?:low|high|base|p\d+)$/u, '')]?.subject ?? path)
    : path;

const counted = (
  one: string,
  many: string,
  numbers: readonly string[],
  list: (items: string[]) => string,
): string => {
  const most = 4;
  if (numbers.length === 1) return `${one} ${numbers[0]}`;
  const shown = numbers.slice(0, numbers.length > most ? most - 1 : most);
  const left = numbers.length - shown.length;
  return `${many} ${list(left === 0 ? shown : [...shown, `${left} more`])}`;
};

/** Where a group of fields appears: “slides 1 and 14, paper section 1”; null while its documents are not composed. */
export const whereShown = (
  { documents, offered }: Pick<Story, 'documents' | 'offered'>,
  figures: Figures,
  group: string,
  list: (items: string[]) => string,
): string | null => {
  if (documents.length === 0) return null;
  const parts = documents
    .flatMap(({ document }) => readOnce(document))
    .filter(({ paths }) => [...paths].some((path) => isUnder(aboutOf(path, figures), group)));
  if (parts.length === 0)
    return documents.length < offered.length ? 'not in these documents' : 'in no document of this template';
  const ofKind = (kind: StoryDocument['kind']): string[] => [
    ...new Set(parts.filter((part) => part.kind === kind && part.number !== '').map(({ number }) => number)),
  ];
  const [slides, sections] = [ofKind('deck'), ofKind('paper')];
  const said = [
    ...(slides.length === 0 ? [] : [counted('slide', 'slides', slides, list)]),
    ...(sections.length === 0 ? [] : [counted('paper section', 'paper sections', sections, list)]),
  ];
  return said.length === 0 ? 'in the paper' : said.join(', ');
};
