import type { MoneyPart, Reason } from './reason.ts';
import type { Grade } from './grade.ts';

/** An input of a figure, as it stands in the case. */
export interface TracedInput {
  id: string;
  /** What the formula in symbols calls it. */
  name: string;
  title: string;
  value: number | null;
  /** `contacts/year`, `money/contact`, `share`. */
  unit: string;
  source: string;
  grade: Grade;
}

/** What the parts of a figure are added up as: amounts a year, once, over the period, or over it with costs upwards. */
export type PartsOver = 'year' | 'once' | 'period' | 'costs';

/** A number that the case states, with everything a reader may ask of it. */
export interface Figure {
  id: string;
  /** As a sentence names it: "net benefit over three years". */
  label: string;
  unit: 'money' | 'share' | 'points' | 'month' | 'ratio' | 'count';
  /** What it is about: the part of the case in which most of its numbers are entered. */
  subject: string;
  /** What the parts it is made of come to; over the period where nothing is said. */
  partsOver?: PartsOver;
  /** What must be entered for it to exist; benefits and costs where nothing is said. */
  needs?: readonly MoneyPart[];
  /** What of that is missing, as data; `reason` says it in words. */
  absent?: readonly Reason[];
  /** What it is called below zero, before the amount without its sign: "a net cost of". */
  belowZero?: string;
  /** It is neither money nor a return of it: it stands while the settings of all money cannot be read. */
  standsAlone?: true;
  /** The base case; null when the figure does not exist, and then `reason` says why. */
  value: number | null;
  /** All inputs, costs too, at their least favourable value. */
  low: number | null;
  /** All inputs, costs too, at their most favourable value. */
  high: number | null;
  p10: number | null;
  p50: number | null;
  p90: number | null;
  /** What the cases of the simulation come to on average, where they have a value. */
  mean?: number | null;
  formula: string;
  /** The same over the names of its inputs. */
  symbols?: string;
  /** Which of several conventions in use was chosen, and whose definition it is. */
  convention?: string;
  definedBy?: string;
  /** Ids or paths of what it is computed from. */
  inputs: string[];
  /** The same inputs with their values, where they are single answers. */
  traced?: TracedInput[];
  sources: string[];
  /** It rests on the whole case, and is as sure as that. */
  isOfCase?: true;
  /** How sure it is, by its evidence: of a sum, its weakest part. */
  grade?: Grade;
  /** Of a sum the input whose evidence that is. */
  gradeFrom?: string;
  /** What it leaves out, and why. */
  exclusions?: string[];
  /** What a reader should know before relying on it. */
  caution?: string;
  reason?: string;
  /** Several internal rates of return, when there are several. */
  roots?: number[];
}

/** Of a figure that the simulation has not read, or never reads. */
export const withoutSpread = { p10: null, p50: null, p90: null } as const;

export type FigureId = string;

export type Figures = Record<FigureId, Figure>;
