import type { DrawingInWords } from '../../business-case/uncertainty/method-sentence.ts';
import type { Dimension } from '../../business-case/schema/benefits.ts';
import type { pilotDesigns } from '../../business-case/schema/delivery.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import type { ViewWords } from './en-GB/views.ts';
import type { Kind } from '../story-view/kind-of-money.ts';

/** What people and those who decide are called, within a sentence. */
export interface Names {
  customer: string;
  customers: string;
  colleague: string;
  colleagues: string;
  /** Those who work here, beside customers. */
  staff: string;
  /** After “the”. */
  board: string;
  isBoardMany: boolean;
  /** Whether the house gives it: then neither its article nor its cases are known. */
  isBoardOwn: boolean;
  areCustomersOwn: boolean;
  areColleaguesOwn: boolean;
  /** One of the board; empty where the house does not say it. */
  boardMember: string;
}

/** Names without syntax, in one language. A language that leaves one out does not compile. */
export interface Labels {
  /** What a word of money is called in a sum that it raises, in one that it lowers, and where there is little room. */
  moneyWords: Record<Kind, { adds: string; takes: string; short?: string }>;
  /** Whether a name is of several: "Trustees of the Museum". */
  isOfMany: (name: string) => boolean;
  /** What a decider is asked to do. */
  askVerbs: Record<NonNullable<BusinessCase['ask']['verb']>, string>;
  askToVerbs: Record<NonNullable<BusinessCase['ask']['verb']>, string>;
  /** Words that stand before a name so that it takes no article: "our claims score". */
  determiners: readonly string[];
  /** How an amount is asked for beside the verbs of a decision: “one-off”, “a year”, “release”. */
  askWords: readonly string[];
  /** While no house gives its own. */
  names: Names;
  /** Those who notice an impact. */
  impacts: Record<Dimension, string>;
  /** How a pilot is compared. */
  pilotDesigns: Record<keyof typeof pilotDesigns, string>;
  releasedPlusMargin: { plain: string; claimed: string; none: string };
  views: ViewWords;
  /** A name in quotation marks; of what has none yet, that it has none. */
  quoted: (name: string) => string;
  /** A name of ours, of a question, a choice, a unit or a figure; what we do not know stays as it is typed. */
  term: (english: string) => string;
  /** How the inputs were drawn, for a statistician; without it, the words of the simulation itself, which are English. */
  method?: (drawing: DrawingInWords) => string;
  /** What a word of money is called that is claimed and agreed by nobody yet. */
  asClaimed: (word: string) => string;
}
