import type { Benefit } from '../schema/index.ts';

/** A reason says something: three words at least. */
export const isSentence = (text: string): boolean => text.trim().split(/\s+/u).length >= 3;

/** The reason for which a benefit counts beyond what experience allows; empty until it is a sentence. */
export const boundsReason = ({ boundsOverride }: Benefit): string =>
  isSentence(boundsOverride ?? '') ? (boundsOverride ?? '').trim() : '';

/** The reason for which a benefit counts in full beside others; empty until it is a sentence, for it is printed. */
export const overrideOf = ({ poolOverride }: Benefit): string =>
  isSentence(poolOverride ?? '') ? (poolOverride ?? '').trim() : '';
