import type { ParseCache } from '../compose/parse-cache.ts';
import type { Phrases } from '../phrases/phrase.ts';
import type { Shape } from '../shape.ts';
import type { LineOf } from '../source/read-template.ts';
import type { StoryTemplate } from '../source/story-template.ts';
import { TemplateFault } from '../source/template-fault.ts';
import type { CheckBudget } from './check-budget.ts';

/** What a template is checked against. */
export interface Declarations {
  shape: Shape;
  charts: readonly string[];
  images?: readonly string[];
  bases?: readonly StoryTemplate[];
  /** The lists of which each row can have a document, by the name that `forEach` gives: what a text calls the row. */
  rows?: Readonly<Record<string, { variable: string; shape: Shape }>>;
  /** What `{{> name}}` can say beside the parts of the template, in its language. */
  phrases?: Omit<Phrases, 'facts'> & {
    facts: Shape;
    /** The languages that have words: a template in another one has nothing to say them with. */
    languages: readonly string[];
  };
  /** What people call a name that a template may write, by its path: its label, and other words for it. */
  called?: Readonly<Record<string, readonly string[]>>;
  /** Where a field of template.json stands. */
  lineOf?: LineOf;
}

/** What checking shares from section to section. */
export interface Work {
  cache: ParseCache;
  budget: CheckBudget;
}

export const inManifest = (
  { lineOf = () => 1 }: Declarations,
  path: readonly PropertyKey[],
  message: string,
): TemplateFault => new TemplateFault({ file: 'template.json', line: lineOf(path) }, message);
