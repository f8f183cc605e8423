/** What an input counts. `share` is a share of one; `points` a difference of two shares; the rest are plain counts. */
export type InputUnit = 'money' | 'share' | 'points' | 'count' | 'minutes' | 'days' | 'hours';

export interface DriverInput {
  /** A question that a customer-experience leader can answer, or knows whom to ask. */
  title: string;
  hint?: string;
  unit: InputUnit;
  /** What is counted: contacts, claims. */
  noun?: string;
  /** Volumes and unit costs may be one amount; an effect is always low, base and high. */
  role: 'volume' | 'unit-value' | 'effect';
  /** Which end of its range is good for the case. */
  favourable: 'high' | 'low';
  /** Left out, it counts as this. */
  fallback?: number;
}

/** A bound that experience sets on an input. A `stop` refuses the benefit; a `warn` is said beside the field. */
export interface Guardrail<Name extends string> {
  input: Name;
  above?: number;
  below?: number;
  severity: 'warn' | 'stop';
  because: string;
  source: string;
}

/** What an effect draws on; two drivers on one pool may not both take the same contact, customer or hour. */
export type Pool =
  | 'contacts'
  | 'complaints'
  | 'back-office'
  | 'customer-margin'
  | 'growth'
  | 'people'
  | 'risk'
  | 'working-capital'
  | 'none';

export interface WorkedExample<Name extends string> {
  title: string;
  inputs: Record<Name, number>;
  /** The benefit of one year at full effect, computed by hand. */
  annual: number;
  working: string;
  source: string;
}

export interface Driver<Name extends string = string> {
  id: string;
  title: string;
  /** The plain question that leads a person to it. */
  question: string;
  dimension: 'operational' | 'financial' | 'employee' | 'customer';
  /** The formula in words, for the trace. */
  formula: string;
  inputs: Record<Name, DriverInput>;
  /** The benefit of one year at full effect, in the currency of the case. */
  annualBenefit: (inputs: Record<NoInfer<Name>, number>) => number;
  /** What it usually is; the person decides. */
  cashKind: 'cash-releasing' | 'revenue-margin' | 'avoided-cost' | 'freed-capacity' | 'not-monetised';
  pool: Pool;
  /** Drivers that value the same effect another way. */
  excludes: readonly string[];
  guardrails: readonly Guardrail<NoInfer<Name>>[];
  /** How this benefit is usually counted twice, or too high. */
  traps: readonly string[];
  examples: readonly WorkedExample<NoInfer<Name>>[];
}

export const defineDriver = <const Name extends string>(driver: Driver<Name>): Driver<Name> => driver;
