import type { Records } from './records.ts';
import { keyOf } from './stored-cases.ts';

/** What the list of cases shows of a case beside its name, as it was when it was last looked at. */
export interface CaseCard {
  /** A slide as it was laid out, as plain data; null where the case has none. */
  slide: unknown;
  /** The language of the slide. */
  language: string;
  /** "Worth today £604k | cash £44.8k". */
  worth: string;
  /** Who decides: "The board". */
  decider: string;
  /** When they meet, as YYYY-MM-DD; empty where nobody has said it. */
  date: string;
  /** "3 things the board would stop at". */
  standing: string;
  /** Whether nothing is left to do. */
  isReady: boolean;
}

/** Raised when a laid-out slide gets another shape: a card of another version is not shown. */
const version = 1;

const isCard = (value: unknown): value is CaseCard & { version: number } =>
  typeof value === 'object' && value !== null && (value as { version?: unknown }).version === version;

export const keepCard = (records: Records, id: string, card: CaseCard): Promise<void> =>
  records.write({ put: [[keyOf.card(id), { version, ...card }]] });

/** The cards of all cases, by their ids. */
export const cardsIn = async (records: Records): Promise<Map<string, CaseCard>> =>
  new Map(
    (await records.entriesUnder(['card'])).flatMap(([key, value]) =>
      isCard(value) ? [[String(key[1]), value]] : [],
    ),
  );
