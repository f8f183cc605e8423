import type { Shape } from '../../template-language/shape.ts';
import type { Labels } from '../labels/labels.ts';
import type { CaseToSay } from '../story-view/case-in-view.ts';

/** A case as facts are read from it, with the names of the language that speaks of them. */
export interface FactView extends CaseToSay {
  labels: Labels;
}

/**
 * What is so in a case, computed once and for all languages: values with their origin, judgements, counts. It holds no
 * words of a sentence: those are of phrases.
 */
export interface Fact {
  id: string;
  /** For whoever words a phrase. */
  meaning: string;
  shape: Shape;
  of: (view: FactView) => unknown;
}

export const defineFact = (fact: Fact): Fact => fact;

export const factFields = (fields: Record<string, Shape>): Shape => ({ kind: 'object', fields });
