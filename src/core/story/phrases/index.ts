import type { PhraseDefinition } from './define-phrase.ts';
import { cashPayback } from './cash-payback.ts';
import { cashSentence } from './cash-sentence.ts';
import { leftOutCount } from './left-out-count.ts';
import { lowCaseSentence } from './low-case-sentence.ts';
import { netClaim } from './net-claim.ts';
import { netClause } from './net-clause.ts';
import { netCostSentence } from './net-cost-sentence.ts';
import { paybackClaim } from './payback-claim.ts';
import { paybackClause } from './payback-clause.ts';
import { paybackSentence } from './payback-sentence.ts';
import { presentValueSentence } from './present-value-sentence.ts';
import { returnSentence } from './return-sentence.ts';
import { signedWorth } from './signed-worth.ts';
import { whenDiscounted } from './when-discounted.ts';
import { worthSentence } from './worth-sentence.ts';

const all: readonly PhraseDefinition[] = [
  cashPayback,
  cashSentence,
  leftOutCount,
  lowCaseSentence,
  netClaim,
  netClause,
  netCostSentence,
  paybackClaim,
  paybackClause,
  paybackSentence,
  presentValueSentence,
  returnSentence,
  signedWorth,
  whenDiscounted,
  worthSentence,
];

/** Every phrase that a template may use as a part: `{{> net-claim}}`. */
export const phrases: ReadonlyMap<string, PhraseDefinition> = new Map(
  all.map((phrase) => [phrase.id, phrase]),
);
