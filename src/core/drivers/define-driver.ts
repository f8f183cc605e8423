import { type Values, valueFunction } from './formula/evaluate.ts';
import { constants } from './formula/constants.ts';
import type { Formula } from '../quantities/formula.ts';
import type { WordOfMoney } from '../quantities/money-word.ts';
import { formulaOf } from './formula/parse.ts';
import { isMoney } from './units.ts';

/** What an input counts. `share` is a share of one; `points` a difference of two shares; the rest are plain counts. */
export type InputUnit = 'money' | 'share' | 'points' | 'count' | 'minutes' | 'days' | 'hours';

interface InputDefinition {
  /** A question that a customer-experience leader can answer, or knows whom to ask. */
  title: string;
  /** The same as a noun, for tables, charts and sentences: "Rise in renewal rate". Left out, it is the question. */
  label?: string;
  hint?: string;
  /** The unit that formulas are checked with: `contacts/year`, `money/contact`, `share`, `points`. */
  quantity: string;
  /** How it is typed, where the quantity does not say it: orders per session are points of conversion. */
  unit?: InputUnit;
  /** What is counted, where it is not said by the quantity: contacts, claims. */
  noun?: string;
  /** Volumes and unit costs may be one amount; an effect is always low, base and high. */
  role: 'volume' | 'unit-value' | 'effect';
  /** Which end of its range is good for the case. */
  favourable: 'high' | 'low';
  /** Left out, it counts as this. */
  fallback?: number;
  /** Of points by which a share moves: which way. Then it is asked whether points or per cent are meant. */
  moves?: 'up' | 'down';
  /** The input that says where that share stands today, where the driver has one. */
  from?: string;
}

export interface DriverInput extends InputDefinition {
  label: string;
  unit: InputUnit;
}

/** A bound that experience sets. A `stop` refuses the benefit; a `warn` is said beside the field. */
interface GuardrailDefinition<Name extends string> {
  /** The field beside which it is said. */
  input: Name;
  /** What is bound, where it is not the input itself: a formula over the inputs. */
  of?: string;
  above?: number;
  below?: number;
  severity: 'warn' | 'stop';
  /** True where it is what others have seen, so that who has seen more may say so; of arithmetic it is false. */
  canBeArgued: boolean;
  because: string;
  source: string;
}

export interface Guardrail extends GuardrailDefinition<string> {
  boundValue: (inputs: Values) => number;
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

/** How the benefit comes: so much a year, a profile by month, once, or never as money. */
export type Pays = 'yearly' | 'monthly' | 'once' | 'never';

interface WorkloadDefinition<Name extends string> {
  /** The input by which two benefits know that they act on the same work: both share it. */
  from: Name;
  /** How much there is in a year, as a formula; usually that input. */
  amount: string;
  /** The share of it that this driver takes away from those that come after it, as a formula. */
  taken: string;
}

export interface Workload {
  from: string;
  amount: Formula;
  /** Null where the formula names no share of it: then it takes nothing, and somebody must say which part. */
  taken: Formula | null;
}

export interface WorkedExample<Name extends string = string> {
  title: string;
  inputs: Record<Name, number>;
  /** What the driver gives, computed by hand: of one year at full effect, or the amount that comes once. */
  result: number;
  working: string;
  source: string;
}

/** A benefit of this kind should not be more than a share of all benefits that draw on some pools. */
export interface Ceiling {
  share: number;
  pools: readonly Pool[];
  because: string;
  source: string;
}

interface Told<Name extends string> {
  id: string;
  title: string;
  /** The plain question that leads a person to it. */
  question: string;
  /** Of a driver of one trade, what that trade speaks of: without a word of it, what others say too leads nowhere. */
  trade?: string;
  dimension: 'operational' | 'financial' | 'employee' | 'customer';
  /** The formula in words, for the trace. */
  formula: string;
  /**
   * The same over the names of the inputs. It is data: the value, the check of the units and the formula in a
   * spreadsheet come from it. A monthly one may name `month`, counted from 1 at the start.
   */
  calculation: string;
  /** What it usually is; the person decides, except that what is never monetised never becomes money. */
  word: WordOfMoney | 'shown';
  /** Whose gain it is, where it is not the organisation's own. */
  account?: 'customers';
  pool: Pool;
  /** Of several that draw on one pool, the smaller number draws first, and the next on what is left. */
  drawOrder: number;
  /** How a person comes to it; suggested where it fits, where nothing else is said. */
  offered?: 'when-asked' | 'as-own-way';
  /** Of one that makes no benefit: the row of the case that it makes. */
  makes?: 'plain-sense-item';
  /** Drivers that value the same effect another way. */
  excludes: readonly string[];
  ceiling?: Ceiling;
  /** How this benefit is usually counted twice, or too high. */
  traps: readonly string[];
  examples: readonly WorkedExample<NoInfer<Name>>[];
}

interface DriverDefinition<Name extends string> extends Told<Name> {
  inputs: Record<Name, InputDefinition>;
  pays?: Pays;
  /** The unit of a result that is no money: `hours/year`. */
  gives?: string;
  workload?: WorkloadDefinition<NoInfer<Name>>;
  /** Valued in the person's own words: it joins the pool of the catalogue drivers on its work, and draws after them. */
  isOwn?: true;
  guardrails: readonly GuardrailDefinition<NoInfer<Name>>[];
}

export interface Driver extends Told<string> {
  inputs: Record<string, DriverInput>;
  pays: Pays;
  gives: string;
  /** The calculation as a tree. */
  tree: Formula;
  /** The benefit of one year at full effect; of one that grows by month, of its first year; or what comes once. */
  annualBenefit: (inputs: Values) => number;
  /** The benefit of one month, counted from 1 at the start, at full effect. */
  monthlyBenefit: (inputs: Values, month: number) => number;
  /** What it may draw on: of a driver of the catalogue one at most, of a formula each amount of work that it names. */
  workloads: readonly Workload[];
  isOwn: boolean;
  guardrails: readonly Guardrail[];
}

const unitWords: readonly InputUnit[] = ['money', 'share', 'points', 'minutes', 'days', 'hours'];

/** "contacts per case" or "contacts/case": what is counted, and of what each. */
export const partsOfQuantity = (quantity: string): string[] =>
  quantity.trim().split(/\s*\/\s*|\s+(?:per|an?|each|every)\s+/iu);

/** How a quantity is typed: `money/contact` as money, `contacts/case` as a count of "contacts per case". */
export const typedInput = (input: InputDefinition): DriverInput => {
  const [counted = '', ...each] = partsOfQuantity(input.quantity);
  const unit =
    input.unit ?? (isMoney(counted) ? 'money' : unitWords.find((word) => word === counted)) ?? 'count';
  const noun = input.noun ?? [counted, ...each.filter((part) => part !== 'year')].join(' per ');
  return {
    ...input,
    label: input.label ?? input.title,
    unit,
    ...(unit === 'count' && noun !== 'count' ? { noun } : {}),
  };
};

const givenBy: Record<Exclude<Pays, 'never'>, string> = {
  yearly: 'money/year',
  monthly: 'money/month',
  once: 'money',
};

const monthsOfFirstYear = Array.from({ length: 12 }, (_, index) => index + 1);

/** A driver from its definition. A mistake in a formula of ours throws at once. */
export const defineDriver = <const Name extends string>(definition: DriverDefinition<Name>): Driver => {
  const { inputs, pays = 'yearly', gives, workload, isOwn, guardrails, ...told } = definition;
  const names = [...Object.keys(inputs), ...Object.keys(constants), ...(pays === 'monthly' ? ['month'] : [])];
  const treeOf = (text: string): Formula => {
    const read = formulaOf(text, names);
    if ('fault' in read) throw new Error(`${definition.id}: ${text}: ${read.fault.message}`);
    return read.formula;
  };
  const functionOf = (text: string): ((values: Values) => number) => valueFunction(treeOf(text));
  const value = functionOf(told.calculation);
  const monthlyBenefit =
    pays === 'monthly'
      ? (values: Values, month: number) => value({ ...values, month })
      : (values: Values) => value(values) / 12;
  return {
    ...told,
    pays,
    gives: pays === 'never' ? (gives ?? '') : givenBy[pays],
    inputs: Object.fromEntries(
      Object.entries<InputDefinition>(inputs).map(([name, input]) => [name, typedInput(input)]),
    ),
    tree: treeOf(told.calculation),
    annualBenefit:
      pays === 'monthly'
        ? (values) => monthsOfFirstYear.reduce((sum, month) => sum + monthlyBenefit(values, month), 0)
        : value,
    monthlyBenefit,
    guardrails: guardrails.map((guardrail) => ({
      ...guardrail,
      boundValue: functionOf(guardrail.of ?? guardrail.input),
    })),
    isOwn: isOwn === true,
    workloads:
      workload === undefined
        ? []
        : [{ from: workload.from, amount: treeOf(workload.amount), taken: treeOf(workload.taken) }],
  };
};
