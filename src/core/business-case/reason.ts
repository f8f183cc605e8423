import { formatsFor } from '../quantities/format.ts';
import { quoted } from '../data/quoted.ts';

/** Which side of the sum a figure needs. */
export type MoneyPart = 'benefits' | 'costs';

/** Why something is not there, as plain data: what kind of lack, where it is entered, and what words need. */
export type Reason =
  | { code: 'no-costs'; path: 'costs'; values: Record<string, never> }
  | { code: 'no-benefits'; path: 'benefits'; values: Record<string, never> }
  | { code: 'cost-not-entered'; path: string; values: { reason: string } }
  | { code: 'transfer-not-entered'; path: string; values: { name: string; reason: string } }
  | { code: 'people-not-counted'; path: string; values: { people: number } }
  | { code: 'disadvantage-not-entered'; path: string; values: { name: string } }
  | { code: 'asked'; path: string; values: { name: string; ofWhom: string; byWhen: string } }
  | { code: 'no-first-month'; path: 'settings.startMonth'; values: Record<string, never> };

const { countInWords } = formatsFor('en-GB', 'GBP');

const peopleWords = (count: number): string => `${countInWords(count)} ${count === 1 ? 'person' : 'people'}`;

type Words = { [Code in Reason['code']]: (reason: Extract<Reason, { code: Code }>) => string };

const words: Words = {
  'no-costs': () => 'No costs are entered yet. Enter them under “Costs”, or say there why it costs nothing.',
  'no-benefits': () => 'No benefit is entered yet. Enter one under “Impact”.',
  'cost-not-entered': ({ values }) => `${values.reason} Enter it under “Costs”.`,
  'transfer-not-entered': ({ values }) => `${values.reason} Enter it under “Costs”.`,
  'people-not-counted': ({ values }) =>
    `Not yet: the time of ${peopleWords(values.people)}. Say under “The ask” what share of their time it takes and what a month of one costs.`,
  'disadvantage-not-entered': ({ values }) =>
    `The disadvantage ${quoted(values.name)} has no amount yet. Enter it under “Impact”.`,
  asked: ({ values: { name, ofWhom } }) =>
    `${quoted(name)} is asked for${ofWhom === '' ? '' : ` of ${ofWhom}`} and not answered yet.`,
  'no-first-month': () => 'The first month of the plan is not entered yet. Enter it under “Costs”.',
};

/** A reason in one sentence, which names what is missing and where it is entered. */
export const reasonInWords = <Code extends Reason['code']>(reason: Extract<Reason, { code: Code }>): string =>
  words[reason.code](reason);
