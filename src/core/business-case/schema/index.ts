import * as z from 'zod/mini';
import { estimateSchema } from '../../quantities/estimate.ts';
import { agreements } from './agreements.ts';
import { basics, meeting, settings } from './basics.ts';
import { benefits, plainSense } from './benefits.ts';
import { costs } from './costs.ts';
import { dependencies, duties, pilot, questions, risks, rollOut, unknowns } from './delivery.ts';
import { evidence } from './evidence.ts';
import { impacts } from './goals.ts';
import { house } from './house.ts';
import { earlyWins, options } from './options.ts';
import { engagement, governance, stakeholders, successStories } from './people.ts';
import {
  approved,
  datesBecause,
  documentChoices,
  editions,
  notForUs,
  storyTemplate,
  tracking,
  unreadAmounts,
  wordingOverrides,
} from './record.ts';
import { none } from './none.ts';
import { transfers } from './transfers.ts';
import { ask, hypothesis, situation } from './situation.ts';

export const schemaVersion = 4;

/**
 * The whole business case. Every field may be missing: a half-finished case loads, saves and builds. Whether it is
 * ready for a board is asked in `review/`. Unknown fields are kept.
 */
export const businessCaseSchema = z.looseObject({
  schemaVersion: z._default(z.literal(schemaVersion), schemaVersion),
  id: z._default(z.string(), ''),
  basics,
  meeting,
  settings,
  situation,
  hypothesis,
  ask,
  evidence,
  sharedInputs: z._default(z.record(z.string(), estimateSchema), {}),
  benefits,
  impacts,
  none,
  plainSense,
  costs,
  transfers,
  options,
  earlyWins,
  stakeholders,
  governance,
  engagement,
  pilot,
  rollOut,
  risks,
  unknowns,
  dependencies,
  duties,
  questions,
  successStories,
  agreements,
  tracking,
  editions,
  approved,
  wordingOverrides,
  documentChoices,
  storyTemplate,
  notForUs,
  unreadAmounts,
  datesBecause,
  house,
});

export type BusinessCase = z.infer<typeof businessCaseSchema>;
export type Benefit = BusinessCase['benefits'][number];
export type Cost = BusinessCase['costs'][number];
export type Agreement = BusinessCase['agreements'][number];
export type Transfer = BusinessCase['transfers'][number];
export type Edition = BusinessCase['editions'][number];
export type CaseHouse = NonNullable<BusinessCase['house']>;
export type Evidence = BusinessCase['evidence'][number];
