import { helpers } from '../helpers/index.ts';
import type { Formatter } from '../formatter.ts';
import { programOf } from '../interpreter/program.ts';
import { markedSink } from '../markdown/marked-sink.ts';
import type { Wordings } from '../markdown/conversion.ts';
import type { MarkedText } from '../markdown/marked-text.ts';
import type { ParseCache } from './parse-cache.ts';
import { placeOfWords } from '../source/locks.ts';
import type { Section } from '../source/sections.ts';
import { faultOr, TemplateFault } from '../source/template-fault.ts';
import { type Anchor, type Budget, type PhraseBook, Run } from '../interpreter/run.ts';

/** Another wording for one block: template text, so that its numbers stay live. */
export interface WordingOverride {
  block: string;
  text: string;
  /** What stood there when it was reworded, as it is written; without it the place alone counts. */
  was?: string;
}

interface WordingContext {
  formatter: Formatter;
  budget: Budget;
  cache: ParseCache;
  phrases: PhraseBook | null;
}

const interpretedWording = (
  { block, text }: WordingOverride,
  anchor: Anchor,
  context: WordingContext,
): MarkedText => {
  const origin = { file: `wording of ${block}`, line: 1 };
  const program = programOf(text.replaceAll('\r\n', '\n'), origin, context.cache);
  const sink = markedSink(context.formatter);
  const own: Anchor = { ...anchor, within: '', places: program.places, origin, line: null };
  const { budget, formatter, phrases } = context;
  const run = new Run({ sink, anchor: own, budget, formatter, helpers, phrases });
  program.body.run(anchor.frame, null, run);
  return sink.output();
};

/** Own wordings at the places where what they reword stands now, and those whose words are gone. */
export const placedWordings = (
  overrides: readonly WordingOverride[],
  sections: readonly Section[],
): { placed: WordingOverride[]; gone: WordingOverride[] } => {
  const found = overrides.map((override) => {
    const { block, was = '' } = override;
    return { override, place: was.trim() === '' ? block : placeOfWords(block, was, sections) };
  });
  return {
    placed: found.flatMap(({ override, place }) => (place === null ? [] : [{ ...override, block: place }])),
    gone: found.flatMap(({ override, place }) => (place === null ? [override] : [])),
  };
};

export const noWordings: Wordings = { reworded: () => null, concerns: () => false, refused: () => {} };

/**
 * The own wordings of a case, by block. A faulty one is told, and the template's wording stands; one whose block does
 * not stand in the document is still there at the end, in `unplaced`.
 */
export const ownWordings = (overrides: readonly WordingOverride[], context: WordingContext) => {
  const waiting = new Map(overrides.map((override) => [override.block, override]));
  const faults: TemplateFault[] = [];
  const wordings: Wordings = {
    reworded: (id, anchor) => {
      const override = waiting.get(id);
      if (override === undefined) return null;
      waiting.delete(id);
      const marked = faultOr(() => interpretedWording(override, anchor, context));
      if (!(marked instanceof TemplateFault)) return marked;
      faults.push(marked);
      return null;
    },
    concerns: (section) => overrides.some(({ block }) => block.startsWith(`${section}/`)),
    refused: (fault) => {
      faults.push(fault);
    },
  };
  return { faults, wordings, unplaced: (): WordingOverride[] => [...waiting.values()] };
};
