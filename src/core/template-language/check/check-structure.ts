import type { StoryDocument } from '../../document/index.ts';
import { noWordings } from '../compose/wording.ts';
import { slidesOf } from '../compose/slides.ts';
import type { Piece } from '../markdown/conversion.ts';
import { checkNesting } from '../markdown/check-nesting.ts';
import { sectionPieces } from '../markdown/convert-section.ts';
import type { Section } from '../source/sections.ts';
import { faultOr, TemplateFault } from '../source/template-fault.ts';
import { spend } from './check-budget.ts';
import { spendOnText } from './cost-of-text.ts';
import type { Declarations, Work } from './declarations.ts';
import { type SamplePart, type SampleSection, sampleText, type Way } from './sample-text.ts';

/** What a section looks like in which every value is there: with its conditions met, and unmet. */
export interface Structure {
  ways: Piece[][];
  faults: TemplateFault[];
}

const absent = (names: readonly string[]): Record<string, null> =>
  Object.fromEntries(names.map((name) => [name, null]));

/** What the Markdown step makes of a section, and everything that it says against it. */
export const structureOf = (
  section: Section,
  sample: SampleSection,
  parts: ReadonlyMap<string, SamplePart>,
  kind: StoryDocument['kind'],
  declared: Declarations,
  names: ReadonlySet<string>,
  { cache, budget }: Work,
): Structure => {
  const faults: TemplateFault[] = [];
  const tell = (fault: TemplateFault): void => {
    spend(budget, 'mistakes', 1, { file: fault.file, line: fault.line }, { line: 1, column: 0 });
    faults.push(fault);
  };
  let last = '';
  const piecesIn = (way: Way): Piece[] => {
    const marked = sampleText(sample, parts, way, budget);
    if (marked.text === last) return [];
    last = marked.text;
    checkNesting(marked);
    spendOnText(budget, marked.text, section.origin);
    const context = {
      section: section.id,
      kind,
      marked,
      charts: absent(declared.charts),
      images: absent(declared.images ?? []),
      names,
      placed: [],
      ids: new Map(),
      wordings: noWordings,
      cache,
    };
    const pieces = sectionPieces(context, tell);
    if (kind === 'deck') slidesOf(section, pieces, '');
    return pieces;
  };
  const ways = (['met', 'unmet'] as const).flatMap((way) => {
    const pieces = faultOr(() => piecesIn(way));
    if (!(pieces instanceof TemplateFault)) return [pieces];
    faults.push(pieces);
    return [];
  });
  return { ways, faults };
};
