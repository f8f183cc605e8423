import type { Helper } from '../helpers/define-helper.ts';
import type { Formatter } from '../formatter.ts';
import { templateLimits } from '../limits.ts';
import type { Origin } from '../source/prescan.ts';
import { TemplateFault } from '../source/template-fault.ts';
import type { Position } from './ast.ts';
import type { BodyOutline } from './stands-alone.ts';
import type { Phrase } from '../shape.ts';
import type { Value } from './value.ts';

export type Step = (frame: Frame, run: Run) => void;

/** A body of statements. `outer` is the frame around its block: parts that are defined in the body remember it. */
export interface Body {
  /** What `as |name place|` calls the item and its number. */
  names: readonly string[];
  run: (frame: Frame, outer: Frame | null, run: Run) => void;
  outline: BodyOutline;
}

/** What `@index` and its like stand for; every repeat has its own. */
export interface RepeatData {
  root: Value;
  index: number | null;
  key: string | number | null;
  first: boolean | null;
  last: boolean | null;
  parent: RepeatData | null;
}

interface BlockParams {
  names: readonly string[];
  values: readonly Value[];
  parent: BlockParams | null;
}

/** Everything that names can mean at one place of a template. Frames are never changed, so they can be kept. */
export interface Frame {
  context: Value;
  /** What `../` leads to. */
  parent: Frame | null;
  params: BlockParams | null;
  data: RepeatData;
  partials: ReadonlyMap<string, Partial>;
}

/** A part of a template that is used by name; an inline one remembers where it was defined. */
export interface Partial {
  body: Body;
  /** Place by line, in the text where it is written. */
  places: readonly number[];
  origin: Origin;
  /** Null for a file of its own, and for one that is defined in no block. */
  definedIn: Frame | null;
}

/**
 * Where in the template a piece of output comes from, and for which repeated items. What a template's author sees as
 * one block keeps this anchor whatever else is filled in, left out or repeated around it.
 */
export interface Anchor {
  /** What names mean at this place: another wording of a block is interpreted in it. */
  frame: Frame;
  /** The items, outermost first, that the block is repeated for. */
  keys: readonly string[];
  /** The places of the partials that led here; empty in a section's own text. */
  within: string;
  /** Place by line: how many filled lines stand up to it. */
  places: readonly number[];
  origin: Origin;
  /** Set where a partial stands in a line: then that line is the place of all it writes. */
  line: number | null;
}

/** Takes the output of a program: plain text for one purpose, text with marks for values for the other. */
export interface Sink {
  text: (content: string, line: number, anchor: Anchor) => void;
  /** Gives back how many characters it wrote, so that a budget can be kept. */
  value: (value: Value, line: number, anchor: Anchor) => number;
  /** The lines that follow are indented, because a partial is. */
  indent: (space: string) => void;
  outdent: () => void;
}

/** How much work a document may be; a template that needs more is an attack or a mistake. */
export interface Budget {
  steps: number;
  characters: number;
}

export const newBudget = (): Budget => ({
  steps: templateLimits.steps.most,
  characters: templateLimits.written.most,
});

/** Says phrases: `{{> net-claim}}` is one where a phrase of that name is declared. */
export interface PhraseBook {
  has: (name: string) => boolean;
  names: () => Iterable<string>;
  /** What it says with what it is given by name; `fault` places a mistake in how it is called. */
  say: (name: string, given: ReadonlyMap<string, Value>, fault: (message: string) => TemplateFault) => Phrase;
}

const deepest = 64;

/** One interpretation: where the output goes, and what is left of the budget. */
export class Run {
  anchor: Anchor;
  /** Where the running text stands in its file; a partial has its own. */
  origin: Origin;
  readonly sink: Sink;
  readonly budget: Budget;
  readonly formatter: Formatter;
  readonly helpers: ReadonlyMap<string, Helper>;
  readonly phrases: PhraseBook | null;
  private depth = 0;

  constructor(parts: {
    sink: Sink;
    anchor: Anchor;
    budget: Budget;
    formatter: Formatter;
    helpers: ReadonlyMap<string, Helper>;
    phrases?: PhraseBook | null;
  }) {
    this.sink = parts.sink;
    this.anchor = parts.anchor;
    this.origin = parts.anchor.origin;
    this.budget = parts.budget;
    this.formatter = parts.formatter;
    this.helpers = parts.helpers;
    this.phrases = parts.phrases ?? null;
  }

  fault(at: Position, message: string): TemplateFault {
    const place = { file: this.origin.file, line: this.origin.line + at.line - 1, column: at.column + 1 };
    return new TemplateFault(place, message);
  }

  step(at: Position): void {
    if (--this.budget.steps < 0) {
      throw this.fault(
        at,
        'This template does more work than a document needs. Look for repeats inside repeats.',
      );
    }
  }

  wrote(characters: number, at: Position): void {
    this.budget.characters -= characters;
    if (this.budget.characters < 0) {
      throw this.fault(
        at,
        'This template writes more text than a document can hold. Look for repeats inside repeats.',
      );
    }
  }

  /** Runs a block or partial one level deeper. */
  deeper(at: Position, act: () => void): void {
    if (this.depth >= deepest) {
      throw this.fault(at, 'This part uses itself without end, or too many parts stand inside each other.');
    }
    this.depth++;
    act();
    this.depth--;
  }
}
