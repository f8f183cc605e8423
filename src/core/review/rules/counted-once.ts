import { withValueAt } from '../../business-case/path.ts';
import { valueFunction } from '../../drivers/formula/evaluate.ts';
import { benefitDriver, benefitInputs, quantityOf } from '../../business-case/results/benefit-driver.ts';
import { estimateOf, inputPath, inputValues, isShared } from '../../business-case/results/input-values.ts';
import { isSentence } from '../../business-case/results/override.ts';
import { type Benefit, type BusinessCase, businessCaseSchema } from '../../business-case/schema/index.ts';
import { isCounted } from '../../business-case/words-of-money.ts';
import { quoted } from '../../data/quoted.ts';
import { defineRule } from '../define-rule.ts';
import { countedIn, isAbout } from '../same-thing.ts';

/** The work that a benefit acts on, and how it is known. */
interface Work {
  benefit: Benefit;
  pool: string;
  amount: number;
  /** The number that is typed for it. */
  typed: number | undefined;
  /** The amount that others may share, or the name that somebody gave; empty where it stands alone. */
  known: string;
}

const workOf = (businessCase: BusinessCase, benefit: Benefit): Work[] => {
  const found = benefitDriver(businessCase, benefit);
  if (!('driver' in found) || found.driver.isOwn || !isCounted(benefit)) return [];
  const { driver } = found;
  const [workload] = driver.workloads;
  const stated = inputValues(businessCase.sharedInputs, benefit, driver, 'base');
  if (workload === undefined || driver.pool === 'none' || 'missing' in stated) return [];
  const input = benefit.inputs[workload.from];
  const shared = input !== undefined && isShared(input) ? `shared ${input.shared}` : '';
  return [
    {
      benefit,
      pool: driver.pool,
      amount: valueFunction(workload.amount)(stated.values),
      typed: estimateOf(businessCase.sharedInputs, input)?.base,
      known: (benefit.pool ?? '').trim().toLowerCase() || shared,
    },
  ];
};

/** Both count the same, by numbers that one of them types again; where both type the same one, another rule asks. */
const isAgain = (one: Work, other: Work): boolean =>
  one.pool === other.pool &&
  (one.known !== other.known || (one.known === '' && one.typed !== other.typed)) &&
  isAbout(one.amount, other.amount, 0.02);

/** Everything by which two benefits would be told apart, their names aside. */
const printOf = (
  { sharedInputs }: BusinessCase,
  { driver, formula, inputs, yearlyAmounts }: Benefit,
): string => {
  const values = Object.entries(inputs)
    .map(([name, input]) => [name, estimateOf(sharedInputs, input)?.base ?? null] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([driver, formula, values, yearlyAmounts?.base ?? []]);
};

/** One driver, one measure and one start: the same effect, whatever its numbers. */
const isTwin = (one: Benefit, other: Benefit): boolean =>
  one.driver === other.driver &&
  one.baseline !== undefined &&
  one.baseline === other.baseline &&
  one.measure.trim() !== '' &&
  one.measure.trim().toLowerCase() === other.measure.trim().toLowerCase() &&
  one.disbenefit === other.disbenefit;

const isArgued = ({ poolOverride, overlapNote }: Benefit): boolean =>
  isSentence(poolOverride ?? '') || isSentence(overlapNote);

/** Volumes of a benefit beyond the one that others share, of the same thing: a part of all is never more than all. */
const moreThanAll = (businessCase: BusinessCase, benefit: Benefit): { path: string; title: string }[] => {
  const shared = Object.values(businessCase.sharedInputs);
  return Object.entries(benefitInputs(businessCase, benefit)).flatMap(([name, { role, title }]) => {
    const input = benefit.inputs[name];
    if (role !== 'volume' || input === undefined || isShared(input) || input.base === undefined) return [];
    const { base } = input;
    const unit = countedIn(quantityOf(input));
    const alike = shared.filter((one) => unit !== '' && countedIn(quantityOf(one)) === unit);
    const isMore = alike.length > 0 && alike.every((one) => one.base !== undefined && base > one.base * 1.02);
    return isMore && !isArgued(benefit) ? [{ path: inputPath(benefit, name), title }] : [];
  });
};

/** Volumes that a benefit types for itself although others share them: the same number of the same thing. */
const typedAgain = (businessCase: BusinessCase, benefit: Benefit): { path: string; title: string }[] => {
  const shared = Object.values(businessCase.sharedInputs);
  return Object.entries(benefitInputs(businessCase, benefit)).flatMap(([name, { role, title }]) => {
    const input = benefit.inputs[name];
    if (role !== 'volume' || input === undefined || isShared(input) || input.base === undefined) return [];
    const unit = countedIn(quantityOf(input));
    const isAgain = shared.some(
      (one) => one.base === input.base && unit !== '' && countedIn(quantityOf(one)) === unit,
    );
    return isAgain ? [{ path: inputPath(benefit, name), title }] : [];
  });
};

const hasNumbers = ({ inputs, yearlyAmounts }: Benefit): boolean =>
  Object.keys(inputs).length > 0 || (yearlyAmounts?.base ?? []).some((amount) => amount !== 0);

/** The case with one benefit more, which is like another. */
const withLike = (it: BusinessCase, id: string, more: object): BusinessCase =>
  businessCaseSchema.parse({
    ...it,
    benefits: [...it.benefits, { ...it.benefits.find((benefit) => benefit.id === id), ...more }],
  });

/** One effect stands once: not by other numbers for the same work, and not by another name for the same numbers. */
export const countedOnce = defineRule({
  id: 'counted-once',
  gate: 'finance',
  severity: 'must',
  answers: ['EVD-12'],
  reads: ['benefits'],
  over: 'benefits',
  statement: 'No work is counted by shared and by own numbers, and no benefit stands twice.',
  reason: 'The same call cannot be saved twice.',
  planted: [
    (it) =>
      withValueAt(
        it,
        'benefits[status-calls].inputs.casesPerYear',
        businessCaseSchema.parse({
          sharedInputs: { all: { base: 80_000, unit: 'claims', period: 'a year' } },
        }).sharedInputs['all'],
      ),
    (it) => withLike(it, 'turnover', { id: 'clone', name: 'Loyal staff' }),
    (it) => withValueAt(it, 'benefits[hire-days].overlaps', ['status-calls']),
    (it) => withValueAt(it, 'benefits[hire-days].inputs.casesPerYear.base', 160_000),
    (it) =>
      withLike(it, 'status-calls', {
        id: 'again',
        driver: 'avoidable-contact',
        inputs: {
          contactsPerYear: { base: 240_000 },
          avoidableShare: { base: 0.5 },
          removedShare: { base: 0.2 },
          costPerContact: { base: 8 },
        },
      }),
    (it) =>
      withValueAt(
        withLike(it, 'customers-kept', { id: 'clone' }),
        'benefits[clone].inputs.customersPerYear',
        businessCaseSchema.parse({ sharedInputs: { all: { base: 80_000 } } }).sharedInputs['all'],
      ),
  ],
  faults: (businessCase) => {
    const counted = businessCase.benefits.filter((benefit) => isCounted(benefit) && hasNumbers(benefit));
    const clones = counted.flatMap((benefit, index) => {
      const print = printOf(businessCase, benefit);
      const first = counted
        .slice(0, index)
        .find((other) => printOf(businessCase, other) === print || isTwin(other, benefit));
      return first === undefined || isArgued(benefit) ? [] : [{ first, benefit }];
    });
    const works = counted.flatMap((benefit) => workOf(businessCase, benefit));
    const again = works.flatMap((work, index) => {
      const first = works.slice(0, index).find((other) => isAgain(other, work));
      const isClone = clones.some(({ benefit }) => benefit === work.benefit);
      return first === undefined || isClone || isArgued(work.benefit) || isArgued(first.benefit)
        ? []
        : [{ first: first.benefit, benefit: work.benefit }];
    });
    return [
      ...clones.map(({ first, benefit }) => ({
        message: `${quoted(first.name)} and ${quoted(benefit.name)} are one effect under two names. Take one of them out, or say what was done about the overlap.`,
        path: `benefits[${benefit.id}].inputs`,
      })),
      ...counted
        .filter((benefit) => !again.some((one) => one.benefit === benefit))
        .flatMap((benefit) =>
          typedAgain(businessCase, benefit).map(({ path, title }) => ({
            message: `${quoted(benefit.name)}: “${title}” is the number that other benefits share, typed again. Share it, so that it is changed in one place.`,
            path,
          })),
        ),
      ...counted.flatMap((benefit) =>
        moreThanAll(businessCase, benefit).map(({ path, title }) => ({
          message: `${quoted(benefit.name)}: “${title}” is more than the number that other benefits share. Share it, or correct one of the two.`,
          path,
        })),
      ),
      ...businessCase.benefits
        .filter(({ overlaps, overlapNote }) => overlaps.length > 0 && !isSentence(overlapNote))
        .map(({ id, name }) => ({
          message: `${quoted(name)} is said to be counted somewhere else too. Say in a sentence what was done about it.`,
          path: `benefits[${id}].overlapNote`,
        })),
      ...again.map(({ first, benefit }) => ({
        message: `${quoted(benefit.name)} acts on as much work as ${quoted(first.name)}, by numbers of its own. If it is the same, share the number; if not, name the work of each.`,
        path: `benefits[${benefit.id}].inputs`,
      })),
    ];
  },
});
