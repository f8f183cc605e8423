import type { PhraseDefinition } from './define-phrase.ts';
import { hypothesisSentence } from './hypothesis-sentence.ts';
import { fundingSentence } from './funding-sentence.ts';
import { askSentence } from './ask-sentence.ts';
import { askClaim } from './ask-claim.ts';
import { askAmounts } from './ask-amounts.ts';
import { leftOutCount } from './left-out-count.ts';
import { netClaim } from './net-claim.ts';

const all: readonly PhraseDefinition[] = [
  netClaim,
  leftOutCount,
  askAmounts,
  askClaim,
  askSentence,
  fundingSentence,
  hypothesisSentence,
];

/** Every phrase that a template may use as a part: `{{> net-claim}}`. */
export const phrases: ReadonlyMap<string, PhraseDefinition> = new Map(
  all.map((phrase) => [phrase.id, phrase]),
);
