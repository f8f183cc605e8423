import type { Origin } from '../source/prescan.ts';
import type { Shape } from '../shape.ts';
import type { Value } from '../interpreter/value.ts';

/**
 * Where a phrase can stand: a `sentence` and a `claim` (a title) begin with a capital, a `clause` and a `noun-phrase`
 * stand inside a sentence and never do.
 */
export type PhraseShape = 'sentence' | 'clause' | 'noun-phrase' | 'claim';

/** What a language says with a phrase, whoever words it. */
export interface DeclaredPhrase {
  id: string;
  shape: PhraseShape;
  /** The facts that it may use, by name, and no other name of the case. */
  facts: readonly string[];
  /** What it is called with, by name: `{{> in-ten share=chance.loss}}`. */
  takes?: Readonly<Record<string, Shape>>;
  /** Facts, or parts of them, without which it says nothing: `worth.amount`. */
  needs: readonly string[];
  /** Of a claim: how many wordings it has, from the fullest to the shortest; the fact `room` counts down from it. */
  wordings?: number;
}

/** Whose words stand: the nearest to the case wins. */
export type Wording = 'shipped' | 'house' | 'template' | 'case';

/** The words of one phrase in one language: template text of one line. */
export interface PhraseText {
  text: string;
  origin: Origin;
  by: Wording;
}

/** Everything that a document may say in phrases. */
export interface Phrases {
  declared: ReadonlyMap<string, DeclaredPhrase>;
  /** The words of each, the nearest first. */
  texts: ReadonlyMap<string, readonly PhraseText[]>;
  /** All facts of the case; a phrase sees those that it declares. */
  facts: Value;
}
