import {
  type CashFlow,
  financialYears,
  monthNumber,
  settled,
  sumOfFlows,
  yearlyFlows,
} from '../../finance/index.ts';
import type { BusinessCase } from '../schema/index.ts';
import type { CaseFlows } from './flows.ts';
import { type YearOfFlows, hasFinancialYears } from './years-table.ts';

/** What a budget line pays in one year; `unsaid` where a cost does not say yet whether it is capital or running. */
export interface PaidInYear {
  capital: number;
  running: number;
  unsaid: number;
  all: number;
}

export interface BudgetLine {
  /** Costs of a named line, those that name none, and what is handed on in transfers. */
  kind: 'named' | 'unnamed' | 'transfers';
  name: string;
  /** One for each year, in their order. */
  years: PaidInYear[];
}

export interface Affordability {
  /** Financial years where the case says when they begin; else the years of the plan. */
  by: 'financial' | 'plan';
  years: Pick<YearOfFlows, 'span' | 'number'>[];
  lines: BudgetLine[];
  all: PaidInYear[];
}

type Part = 'capital' | 'running' | 'unsaid';

interface Paid {
  kind: BudgetLine['kind'];
  name: string;
  part: Part;
  flow: CashFlow;
}

const isPaid = ({ initial, months }: CashFlow): boolean =>
  initial !== 0 || months.some((amount) => amount !== 0);

const keyOf = ({ kind, name }: Pick<Paid, 'kind' | 'name'>): string => `${kind} ${name.toLowerCase()}`;

const kinds: readonly BudgetLine['kind'][] = ['named', 'unnamed', 'transfers'];

/** What the organisation pays, cost by cost as it is counted, and what is handed on beyond the costs. */
const paidOf = (businessCase: BusinessCase, { costs, all, months }: CaseFlows): Paid[] => {
  const ours = costs.filter(({ isOurs, reason }) => isOurs && reason === undefined);
  const ofCosts = ours.map(({ id, flow }): Paid => {
    const cost = businessCase.costs.find((one) => one.id === id);
    const name = cost?.budgetLine.trim() ?? '';
    return { kind: name === '' ? 'unnamed' : 'named', name, part: cost?.capital ?? 'unsaid', flow };
  });
  const known = sumOfFlows(
    ours.map(({ flow }) => flow),
    months,
  );
  const beyond = (amount: number, cost: number): number =>
    settled(amount - cost, Math.abs(amount) + Math.abs(cost));
  const handedOn = {
    initial: beyond(all.costs.initial, known.initial),
    months: all.costs.months.map((amount, month) => beyond(amount, known.months[month] ?? 0)),
  };
  return [
    ...ofCosts,
    { kind: 'transfers' as const, name: '', part: 'unsaid' as const, flow: handedOn },
  ].filter(({ flow }) => isPaid(flow));
};

/**
 * What each budget line pays in each financial year, as capital and as running cost: the costs of the organisation as
 * they are counted, so that the lines come to the total cost. Lines that are written alike are one.
 */
export const affordability = (businessCase: BusinessCase, flows: CaseFlows): Affordability => {
  const { startMonth, financialYearStart } = businessCase.settings;
  const isFinancial = hasFinancialYears(businessCase) && monthNumber(startMonth) !== null;
  const spans = isFinancial ? financialYears(flows.all.costs, startMonth, financialYearStart ?? 1) : [];
  const amountsByYear = (flow: CashFlow): number[] =>
    isFinancial
      ? [
          flow.initial,
          ...financialYears(flow, startMonth, financialYearStart ?? 1).map(({ amount }) => amount),
        ]
      : yearlyFlows(flow);
  // What is paid before the first month belongs to no financial year; where nothing is, it is no row.
  const years = amountsByYear(flows.all.costs).flatMap((_, number) =>
    number === 0 && flows.all.costs.initial === 0 ? [] : [{ number, span: spans[number - 1] ?? null }],
  );
  const amountsOf = (flow: CashFlow): number[] => {
    const amounts = amountsByYear(flow);
    return years.map(({ number }) => amounts[number] ?? 0);
  };
  const paid = paidOf(businessCase, flows).map((one) => ({ ...one, amounts: amountsOf(one.flow) }));
  const inYears = (rows: typeof paid): PaidInYear[] =>
    years.map((_, year) => {
      const sum = (part?: Part): number =>
        rows
          .filter((one) => part === undefined || one.part === part)
          .reduce((total, { amounts }) => total + (amounts[year] ?? 0), 0);
      return { capital: sum('capital'), running: sum('running'), unsaid: sum('unsaid'), all: sum() };
    });
  const keys = [...new Set(paid.map(keyOf))];
  const lines = keys.flatMap((key): BudgetLine[] => {
    const rows = paid.filter((one) => keyOf(one) === key);
    const [first] = rows;
    return first === undefined ? [] : [{ kind: first.kind, name: first.name, years: inYears(rows) }];
  });
  return {
    by: isFinancial ? 'financial' : 'plan',
    years: years.map(({ number, span }) => ({
      number,
      span: span === null ? null : { from: span.from, until: span.until },
    })),
    lines: lines.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind)),
    all: inYears(paid),
  };
};
