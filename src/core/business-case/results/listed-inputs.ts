import type { InputUnit } from '../../drivers/index.ts';
import type { Estimate } from '../../quantities/estimate.ts';
import { startLower } from '../../data/letter-case.ts';
import { quoted } from '../../data/quoted.ts';
import { asCounted } from '../as-counted/index.ts';
import type { BusinessCase } from '../schema/index.ts';
import type { YearlyAmounts } from '../yearly-amounts.ts';
import { isTypedCost } from './cost-fault.ts';
import { isShareByPoints } from '../one-hypothesis.ts';
import { horizonMonths } from './horizon.ts';
import { typedEstimate, typedId } from './typed-row.ts';
import { benefitInputs } from './benefit-driver.ts';
import { estimateOf, inputId } from './input-values.ts';

/** One input of the case as an analysis moves it. */
export interface ListedInput {
  id: string;
  /** Whether it is an input of benefits or the amount of a cost. */
  of: 'benefit' | 'cost';
  /** As a table names it: "Fewer status calls: share of status contacts removed". */
  name: string;
  /** The same without the benefit: "Share of status contacts removed". */
  label: string;
  /** The benefits that use it, or the cost that it is. */
  benefit: string;
  /** As the form asks for it. */
  question: string;
  /** A rate's change is points, also where it is taken of a whole as a share is. */
  unit: InputUnit;
  estimate: Estimate;
  /** What it is also found by: each of its benefits with its label and with its question. */
  aliases: readonly string[];
}

const inputsOfBenefits = (businessCase: BusinessCase): ListedInput[] =>
  businessCase.benefits.flatMap((benefit) =>
    Object.entries(benefitInputs(businessCase, benefit)).flatMap(([name, input]) => {
      const estimate = estimateOf(businessCase.sharedInputs, benefit.inputs[name]);
      return estimate === undefined
        ? []
        : [
            {
              id: inputId(benefit, name),
              of: 'benefit' as const,
              name: `${benefit.name}: ${startLower(input.label)}`,
              label: input.label,
              benefit: benefit.name,
              question: input.title,
              unit: isShareByPoints(businessCase, benefit, input) ? 'points' : input.unit,
              estimate,
              aliases: [`${benefit.name}: ${input.label}`, `${benefit.name}: ${input.title}`],
            },
          ];
    }),
  );

/** A row of one amount of money: it is called what the row is. */
const amountInput = (id: string, name: string, amount: Estimate | undefined): ListedInput[] =>
  amount === undefined
    ? []
    : [
        {
          id,
          of: 'cost',
          name,
          label: name,
          benefit: name,
          question: name,
          unit: 'money',
          estimate: amount,
          aliases: [],
        },
      ];

const costInputs = ({ costs }: BusinessCase): ListedInput[] =>
  costs.flatMap((cost) => (isTypedCost(cost) ? [] : amountInput(`cost:${cost.id}`, cost.name, cost.amount)));

const transferInputs = ({ transfers }: BusinessCase): ListedInput[] =>
  transfers.flatMap(({ id, name, amount }) => amountInput(`transfer:${id}`, name, amount));

/** Rows that are typed year by year: each is one input, what its amounts come to over the plan. */
const typedInputs = (businessCase: BusinessCase): ListedInput[] => {
  const months = horizonMonths(businessCase);
  const row = (of: ListedInput['of'], id: string, name: string, amounts: YearlyAmounts): ListedInput => ({
    id: typedId(id),
    of,
    name,
    label: `Amounts of ${quoted(name)}`,
    benefit: name,
    question: name,
    unit: 'money',
    estimate: typedEstimate(amounts, months),
    aliases: [],
  });
  return [
    ...businessCase.benefits.flatMap(({ id, name, driver, yearlyAmounts }) =>
      driver === 'yearly-amounts' && yearlyAmounts !== undefined && yearlyAmounts.base.length > 0
        ? [row('benefit', id, name, yearlyAmounts)]
        : [],
    ),
    ...businessCase.costs.flatMap((cost) =>
      cost.yearlyAmounts !== undefined && isTypedCost(cost)
        ? [row('cost', `cost:${cost.id}`, cost.name, cost.yearlyAmounts)]
        : [],
    ),
  ];
};

/** What several benefits share is told as one, with the name that the first of them gives it. */
const together = (one: ListedInput, other: ListedInput): ListedInput => {
  const benefit = `${one.benefit}, ${other.benefit}`;
  return {
    ...one,
    benefit,
    name: `${benefit}: ${startLower(one.label)}`,
    aliases: [...one.aliases, ...other.aliases],
  };
};

/** Every input of the case as it is counted once, also when several benefits share it; typed rows and costs too. */
export const listedInputs = (given: BusinessCase): ListedInput[] => {
  const businessCase = asCounted(given);
  const all = [
    ...inputsOfBenefits(businessCase),
    ...typedInputs(businessCase),
    ...costInputs(businessCase),
    ...transferInputs(businessCase),
  ];
  return [
    ...all
      .reduce((listed, input) => {
        const known = listed.get(input.id);
        return listed.set(input.id, known === undefined ? input : together(known, input));
      }, new Map<string, ListedInput>())
      .values(),
  ];
};

const isSame = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/** Whether words name this input: its id, its name, or what a benefit calls it. */
export const isInputNamed = ({ id, name, aliases }: ListedInput, words: string): boolean =>
  id === words || [name, ...aliases].some((known) => isSame(known, words));
