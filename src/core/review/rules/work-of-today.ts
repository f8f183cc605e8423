import { withValueAt } from '../../business-case/path.ts';
import { benefitDriver, quantityOf } from '../../business-case/results/benefit-driver.ts';
import { estimateOf, inputPath, inputValues } from '../../business-case/results/input-values.ts';
import type { Benefit, BusinessCase } from '../../business-case/schema/index.ts';
import type { Driver } from '../../drivers/index.ts';
import { quoted } from '../../data/quoted.ts';
import { valueFunction } from '../../drivers/formula/evaluate.ts';
import { defineRule, type Fault, unless } from '../define-rule.ts';
import { amountsIn, sentencesOf } from '../amounts-in-text.ts';
import { formatsOfCase } from '../formats-of-case.ts';
import { countedIn, isAbout, isAboutOverTime } from '../same-thing.ts';

interface Work {
  benefit: Benefit;
  driver: Driver;
  values: Readonly<Record<string, number>>;
  /** How much of it there is in a year. */
  amount: number;
}

/** The work that the benefit of the hypothesis acts on; null where it does not say how much there is. */
const workOf = (businessCase: BusinessCase): Work | null => {
  const benefit = businessCase.benefits.find(({ id }) => id === businessCase.hypothesis.benefit);
  const found = benefit === undefined ? { reason: '' } : benefitDriver(businessCase, benefit);
  if (benefit === undefined || !('driver' in found)) return null;
  const [workload] = found.driver.workloads;
  const stated = inputValues(businessCase.sharedInputs, benefit, found.driver, 'base');
  if (workload === undefined || 'missing' in stated) return null;
  return {
    benefit,
    driver: found.driver,
    values: stated.values,
    amount: valueFunction(workload.amount)(stated.values),
  };
};

const isCount = (unit: string): boolean =>
  unit !== '' && !unit.includes('/') && !/%|percent|per cent|point|score|share/iu.test(unit);

/** Of several answers that make one amount, the one that a fact contradicts, or the first that none confirms. */
const doubtful = (businessCase: BusinessCase, { benefit, driver }: Work): string => {
  const asked = Object.entries(driver.inputs)
    .filter(([, { role }]) => role === 'volume')
    .flatMap(([name]) => {
      const estimate = estimateOf(businessCase.sharedInputs, benefit.inputs[name]);
      if (estimate?.base === undefined) return [];
      const facts = businessCase.situation.facts.filter(
        ({ unit }) => countedIn(unit) === countedIn(quantityOf(estimate)),
      );
      const isConfirmed = facts.some(({ value }) => isAbout(value ?? 0, estimate.base ?? 0));
      return [{ path: inputPath(benefit, name), isConfirmed, isDenied: facts.length > 0 && !isConfirmed }];
    });
  const found =
    asked.find(({ isDenied }) => isDenied) ?? asked.find(({ isConfirmed }) => !isConfirmed) ?? asked[0];
  return found?.path ?? `benefits[${benefit.id}].inputs`;
};

const againstBaseline = (businessCase: BusinessCase, work: Work): Fault[] => {
  const { baseline, unit } = businessCase.hypothesis;
  if (baseline === undefined || !isCount(countedIn(unit))) return [];
  const { number } = formatsOfCase(businessCase);
  // A fact that counts the same as the inputs leaves the baseline alone.
  const isCounted = businessCase.situation.facts.some(
    (fact) => countedIn(fact.unit) === countedIn(unit) && isAbout(fact.value ?? 0, work.amount),
  );
  return unless(
    isAboutOverTime(work.amount, baseline, 0.1),
    `${quoted(work.benefit.name)} counts with ${number(work.amount)} a year, and the hypothesis starts from ${number(baseline)}. Correct the inputs or the baseline.`,
    isCounted ? 'hypothesis.baseline' : doubtful(businessCase, work),
  );
};

/** What a change saves of some work is never more than that work costs today. */
const againstCost = (businessCase: BusinessCase, { benefit, driver, values }: Work): Fault[] => {
  const today = businessCase.situation.doNothingCost?.base;
  const price = Object.entries(driver.inputs).find(([, { role }]) => role === 'unit-value')?.[0];
  if (today === undefined || today <= 0 || price === undefined || driver.pays !== 'yearly') return [];
  const { money } = formatsOfCase(businessCase);
  const saved = driver.annualBenefit(values);
  return unless(
    saved <= today,
    `${quoted(benefit.name)} saves ${money(saved)} a year of work that costs ${money(today)} a year today. Correct what one costs, or what going on as today costs.`,
    inputPath(benefit, price),
  );
};

const isYearly = /\b(?:a|per|each|every) (?:year|annum)\b|\byearly\b|\bannual/iu;

/** What going on as today costs is told in words too: the same amount. */
const againstWords = (businessCase: BusinessCase): Fault[] => {
  const { options, situation } = businessCase;
  const today = situation.doNothingCost?.base;
  if (today === undefined) return [];
  const { locale, money } = formatsOfCase(businessCase);
  const nothing = options.filter(({ kind }) => kind === 'do-nothing');
  const said = [situation.doNothing, ...nothing.flatMap(({ summary, reason }) => [summary, reason])]
    .flatMap(sentencesOf)
    .filter((sentence) => isYearly.test(sentence))
    .flatMap((sentence) => amountsIn(sentence, locale))
    .filter(({ readings }) => readings.length > 0);
  const isTold = said.some(({ readings }) => readings.some((amount) => isAbout(amount, today)));
  return unless(
    said.length === 0 || isTold,
    `Going on as today costs ${money(today)} a year, and the words say ${said[0]?.words ?? ''}. Enter the same.`,
    'situation.doNothingCost',
  );
};

/** The work that the change acts on is as large as the paper says it is today, and costs as much. */
export const workOfToday = defineRule({
  id: 'work-of-today',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['benefits', 'sharedInputs', 'hypothesis.baseline', 'situation.doNothingCost'],
  over: 'case',
  statement: 'The work of today has one size and one cost, wherever it is told.',
  reason: 'Nobody saves more than is spent.',
  planted: [
    (it) => withValueAt(it, 'hypothesis.baseline', 2_400_000),

    (it) => withValueAt(it, 'sharedInputs.claims-per-year.base', 800_000),
    (it) => withValueAt(it, 'benefits[status-calls].inputs.contactsPerCase.base', 30),
    (it) => withValueAt(it, 'benefits[status-calls].inputs.costPerContact.base', 87.5),
    (it) => withValueAt(it, 'situation.doNothingCost.base', 21_000_000),
  ],
  faults: (businessCase) => {
    const work = workOf(businessCase);
    return [
      ...(work === null ? [] : [...againstBaseline(businessCase, work), ...againstCost(businessCase, work)]),
      ...againstWords(businessCase),
    ];
  },
});
