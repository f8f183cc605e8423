import type { PhraseDefinition } from './define-phrase.ts';
import { leftOutCount } from './left-out-count.ts';
import { netClaim } from './net-claim.ts';

const all: readonly PhraseDefinition[] = [netClaim, leftOutCount];

/** Every phrase that a template may use as a part: `{{> net-claim}}`. */
export const phrases: ReadonlyMap<string, PhraseDefinition> = new Map(
  all.map((phrase) => [phrase.id, phrase]),
);
