import { monthName, monthNumber } from '../../finance/index.ts';
import { buildingUp } from '../building-up.ts';
import { nameOfSum } from '../made-names.ts';
import type { Benefit, BusinessCase } from '../schema/index.ts';
import { withPilotTaken } from '../taken-effect.ts';
import { withSettings } from './with-settings.ts';
import { costOfTeam, makesCost, teamCostId } from './team-costs.ts';

/** The month after the last month of work; empty while that is not said. */
export const monthAfterWork = ({ ask }: Pick<BusinessCase, 'ask'>): string => {
  const last = monthNumber(ask.endMonth);
  return last === null ? '' : monthName(last + 1);
};

/** How many months the work lasts, its first and its last counted; null while one of them is not said. */
export const workMonths = ({ ask }: Pick<BusinessCase, 'ask'>): number | null => {
  const [first, last] = [monthNumber(ask.startMonth), monthNumber(ask.endMonth)];
  return first === null || last === null || last < first ? null : last - first + 1;
};

/**
 * When a benefit begins that does not say it: the one that values the hypothesis so that its full effect stands in the
 * month by which the hypothesis promises it; every other one in the month after the work that brings it.
 */
export const startOf = (businessCase: BusinessCase, benefit: Benefit): string => {
  const { hypothesis } = businessCase;
  if (benefit.start !== '') return benefit.start;
  const by = benefit.id === hypothesis.benefit ? monthNumber(hypothesis.by) : null;
  const built = buildingUp(benefit);
  return by === null || (built !== null && 'shares' in built)
    ? monthAfterWork(businessCase)
    : monthName(by - (built?.months ?? 0));
};

const isTyped = ({ driver }: Benefit): boolean => driver === 'yearly-amounts';

const found = new WeakMap<BusinessCase, BusinessCase>();

/** Where no first month of the plan is entered, it begins with the work. */
const withFirstMonth = (businessCase: BusinessCase): BusinessCase => {
  const { settings, ask } = businessCase;
  return settings.startMonth === '' && monthNumber(ask.startMonth) !== null
    ? { ...businessCase, settings: { ...settings, startMonth: ask.startMonth } }
    : businessCase;
};

/** What the sum of the ask is called while nobody has broken it down. */
const withSumNamed = (businessCase: BusinessCase): BusinessCase => {
  const isOther = ({ from, name }: BusinessCase['costs'][number]): boolean =>
    from === 'ask' && nameOfSum(name, businessCase) !== name;
  return businessCase.costs.some(isOther)
    ? {
        ...businessCase,
        costs: businessCase.costs.map((cost) =>
          isOther(cost) ? { ...cost, name: nameOfSum(cost.name, businessCase) } : cost,
        ),
      }
    : businessCase;
};

const made = (businessCase: BusinessCase): BusinessCase => {
  const { benefits, costs, ask } = businessCase;
  const starts = benefits.map((benefit) =>
    isTyped(benefit) ? benefit.start : startOf(businessCase, benefit),
  );
  const waiting = benefits.some(({ start }, index) => start !== starts[index]);
  const team = ask.team.filter((row) => makesCost(row, costs));
  if (!waiting && team.length === 0) return businessCase;
  const work = workMonths(businessCase);
  const joined = new Set(team.map(({ id }) => id));
  return {
    ...businessCase,
    ask: {
      ...ask,
      team: ask.team.map((row) => (joined.has(row.id) ? { ...row, cost: teamCostId(row) } : row)),
    },
    benefits: benefits.map((benefit, index) => {
      const start = starts[index] ?? '';
      return start === benefit.start ? benefit : { ...benefit, start };
    }),
    costs: [...costs, ...team.map((row) => costOfTeam(row, businessCase, work))],
  };
};

/**
 * The case with what follows from its other answers written into it: the pilot’s effect where a number takes it, the
 * first month of the work as that of the plan, the capture of freed time and the VAT that the settings say for all, the
 * time of people asked for as a cost, and the start of a benefit that does not say it. Counting such a case again changes nothing. The same case gives the same
 * object.
 */
export const asCounted = (businessCase: BusinessCase): BusinessCase => {
  const known = found.get(businessCase);
  if (known !== undefined) return known;
  const counted = made(withSettings(withFirstMonth(withSumNamed(withPilotTaken(businessCase)))));
  found.set(businessCase, counted);
  found.set(counted, counted);
  return counted;
};
