import { monthNumber } from '../finance/index.ts';
import type { Calculation } from './calculation/index.ts';
import { isTypedCost, timingFault } from './results/cost-fault.ts';
import { isOurs } from './accounts.ts';
import type { MoneyPart, Reason } from './reason.ts';
import type { BusinessCase, Cost } from './schema/index.ts';

const none: Record<string, never> = {};

const isBlankRow = ({ name, amount, yearlyAmounts }: Cost): boolean =>
  name.trim() === '' && amount?.base === undefined && (yearlyAmounts?.base.length ?? 0) === 0;

/** The row of people behind a cost that they make. */
const teamOf = ({ ask }: BusinessCase, cost: Cost) =>
  cost.from === 'team' ? ask.team.find((row) => row.cost === cost.id) : undefined;

/** A row of flows that holds what is paid too: published cash flows are typed so. */
const holdsOutlay = ({ driver, yearlyAmounts }: BusinessCase['benefits'][number]): boolean =>
  driver === 'yearly-amounts' && (yearlyAmounts?.base ?? []).some((amount) => amount < 0);

/** An amount that waits only for whether it is paid once or every year. */
const isEntered = (cost: Cost): boolean =>
  !isTypedCost(cost) && cost.amount?.base !== undefined && timingFault(cost) !== undefined;

const costReasons = ({ businessCase, costs }: Calculation): Reason[] => {
  const rows = costs.filter(({ cost }) => !isBlankRow(cost));
  const entered = rows.filter(({ cost }) => cost.from !== 'team');
  const missing = rows.flatMap(({ cost, reason }): Reason[] => {
    if (reason === undefined || !isOurs(cost)) return [];
    const team = teamOf(businessCase, cost);
    return [
      team === undefined
        ? {
            code: 'cost-not-entered',
            path: `costs[${cost.id}].${isEntered(cost) ? 'timing' : 'amount'}`,
            values: { reason },
          }
        : {
            code: 'people-not-counted',
            path: `ask.team[${team.id}].${team.share === undefined ? 'share' : 'rate'}`,
            values: { people: team.people ?? 0 },
          },
    ];
  });
  const isNone =
    entered.length === 0 && businessCase.none.costs.trim() === '' && !businessCase.benefits.some(holdsOutlay);
  return [...(isNone ? [{ code: 'no-costs', path: 'costs', values: none } as const] : []), ...missing];
};

/** What we pay others, or get from them, is in the sum: a transfer that cannot be computed is no transfer of nothing. */
const transferReasons = ({ transfers }: Calculation): Reason[] =>
  transfers.flatMap(({ transfer, reason }): Reason[] => {
    const { id, name, amount, from, to } = transfer;
    const isBlank = name.trim() === '' && amount?.base === undefined;
    const isOfWhole = isOurs({ account: from }) !== isOurs({ account: to });
    return reason === undefined || isBlank || !isOfWhole
      ? []
      : [{ code: 'transfer-not-entered', path: `transfers[${id}]`, values: { name, reason } }];
  });

const benefitReasons = ({ businessCase, refusals }: Calculation): Reason[] => {
  const rows = businessCase.benefits.filter(
    ({ name, driver, inputs }) => name.trim() !== '' || driver !== '' || Object.keys(inputs).length > 0,
  );
  if (rows.length === 0 && businessCase.none.benefits.trim() === '')
    return [{ code: 'no-benefits', path: 'benefits', values: none }];
  return rows.flatMap(({ id, name, disbenefit, isShown }): Reason[] =>
    disbenefit === true && isShown !== true && refusals.has(id)
      ? [{ code: 'disadvantage-not-entered', path: `benefits[${id}]`, values: { name } }]
      : [],
  );
};

/** Months that are stated can be placed only from the first month of the plan. */
const planReasons = ({ businessCase }: Calculation): Reason[] => {
  const { settings, benefits, costs, transfers } = businessCase;
  if (settings.startMonth !== '') return [];
  const isPlaced = [
    ...benefits.filter(({ driver }) => driver !== 'yearly-amounts'),
    ...costs.filter((cost) => !isTypedCost(cost)),
    ...transfers,
  ].some(({ start, end }) => monthNumber(start) !== null || monthNumber(end) !== null);
  return isPlaced ? [{ code: 'no-first-month', path: 'settings.startMonth', values: none }] : [];
};

/** What the benefits and the costs of a case lack, so that no sum over them exists. */
export type Absence = Record<MoneyPart, Reason[]>;

export const absenceOf = (calculation: Calculation): Absence => {
  const plan = planReasons(calculation);
  return {
    benefits: [...plan, ...benefitReasons(calculation)],
    costs: [...plan, ...costReasons(calculation), ...transferReasons(calculation)],
  };
};
