import { withValueAt } from '../../business-case/path.ts';
import { quantityOf } from '../../business-case/results/benefit-driver.ts';
import { listedInputs } from '../../business-case/results/listed-inputs.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import { isAskedOf } from '../../quantities/asked.ts';
import { quoted } from '../../data/quoted.ts';
import { defineRule, type Fault, unless } from '../define-rule.ts';
import { formatsOfCase } from '../formats-of-case.ts';
import { ofText } from '../of-text.ts';
import { runningTexts } from '../running-texts.ts';
import { countedIn, isAbout } from '../same-thing.ts';

type Fact = BusinessCase['situation']['facts'][number];

const isPercentage = (unit: string): boolean => /^\s*(?:%|per\s?cent|percent)/iu.test(unit);

/** A fact of a part of the year says nothing of the whole. */
const isOfWholeYear = ({ period }: Fact): boolean =>
  !/month|week|day|quarter|hour|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|Q[1-4]|monat|woche|\btag|quartal|stunde|januar|jänner|februar|märz|\bmai\b|juni|juli|oktober|dezember|frühling|sommer|herbst/iu.test(
    period,
  );

/** What a fact may be held against: numbers of the case, by what they count. */
const stated = (
  businessCase: BusinessCase,
): { name: string; unit: string; value: number; isPrice: boolean }[] => {
  const { hypothesis } = businessCase;
  return [
    ...(hypothesis.baseline === undefined
      ? []
      : [
          {
            name: 'the hypothesis',
            unit: countedIn(hypothesis.unit),
            value: hypothesis.baseline,
            isPrice: false,
          },
        ]),
    ...listedInputs(businessCase)
      .filter(({ of, estimate }) => of === 'benefit' && estimate.base !== undefined)
      .map(({ benefit, estimate }) => ({
        name: quoted(benefit),
        unit: countedIn(quantityOf(estimate)),
        value: estimate.base ?? 0,
        isPrice: true,
      })),
  ];
};

/**
 * Where a paper shows facts in the unit of a number that it counts with, one of them is that number: of the baseline,
 * and of what is counted for each of something (calls a claim). Other plain counts may be of anything.
 */
const againstNumbers = (businessCase: BusinessCase): Fault[] => {
  const { number } = formatsOfCase(businessCase);
  const facts = businessCase.situation.facts.filter(isOfWholeYear);
  const isHeld = (unit: string, isPrice: boolean): boolean =>
    unit !== '' && !isPercentage(unit) && (!isPrice || (unit.includes('/') && !unit.startsWith('money')));
  return stated(businessCase)
    .filter(({ unit, isPrice }) => isHeld(unit, isPrice))
    .flatMap(({ name, unit, value }) => {
      const alike = facts.filter((fact) => fact.value !== undefined && countedIn(fact.unit) === unit);
      const [first] = alike;
      return first === undefined || alike.some((fact) => isAbout(fact.value ?? 0, value, 0.02))
        ? []
        : [
            {
              message: `The fact ${quoted(first.fact)} says ${number(first.value ?? 0)}, and ${name} counts with ${number(value)}. Enter the same, or say what else the fact counts.`,
              path: `situation.facts[${first.id}].value`,
            },
          ];
    });
};

/** As it is read with a comma between thousands, and as with a point: "60,000" and "60.000". */
const readings = (digits: string): number[] => {
  const plain = digits.replaceAll(/[’\u00A0\u202F]|[.,]$/gu, '');
  return [plain.replaceAll(',', ''), plain.replaceAll('.', '').replace(',', '.')].map(Number);
};

/** The numbers of a text, each with what may be counted: "60,000 of their hours" is 60,000 hours. */
const numbersIn = ofText((text) =>
  [...text.matchAll(/(\d[\d,.’\u00A0\u202F]*)((?:\s+\p{L}+){1,4})/gu)].map(([, digits = '', words = '']) => ({
    values: readings(digits),
    counted: new Set(words.trim().split(/\s+/u).map(countedIn)),
  })),
);

const saidOf = (text: string, unit: string): number[] =>
  numbersIn(text)
    .filter(({ counted }) => counted.has(unit))
    .flatMap(({ values }) => values);

/** A fact that the words of the paper tell with zeros more or fewer. */
const againstWords = (businessCase: BusinessCase): Fault[] =>
  businessCase.situation.facts.flatMap(({ id, fact, unit, value }) => {
    const counted = countedIn(unit);
    if (value === undefined || value === 0 || counted === '' || isPercentage(unit)) return [];
    const said = runningTexts(businessCase)
      .filter(({ path }) => !path.startsWith(`situation.facts[${id}]`))
      .flatMap(({ text }) => saidOf(text, counted));
    const isTold = said.some((number) => isAbout(number, value, 0.02));
    const hasZeros = said.some((number) =>
      [10, 100, 1000].some(
        (factor) => isAbout(number * factor, value, 1e-6) || isAbout(number, value * factor, 1e-6),
      ),
    );
    return unless(
      isTold || !hasZeros,
      `The fact ${quoted(fact)} and the words of the paper differ by a zero or more. Correct one of them.`,
      `situation.facts[${id}].value`,
    );
  });

/** What is shown as a fact is what the case counts with, and no percentage is more than all. */
export const factsAgree = defineRule({
  id: 'facts-agree',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['situation.facts'],
  over: 'situation.facts',
  statement: 'A fact, the numbers that the case counts with and the words say the same.',
  reason: 'A reader compares the first page with the table of assumptions.',
  planted: [
    (it) => withValueAt(it, 'situation.facts[status-calls].value', 24_000_000),

    (it) => withValueAt(it, 'situation.facts[status-calls].value', 180_000),
    (it) => withValueAt(it, 'situation.facts[calls-per-claim].value', 30),
    (it) => withValueAt(it, 'situation.facts[handler-hours].value', 600_000),
    (it) => withValueAt(it, 'situation.facts[status-only].value', 700),
    (it) => withValueAt(it, 'situation.facts[settle-days].value', undefined),
  ],
  faults: (businessCase) => [
    ...businessCase.situation.facts.flatMap(({ id, fact, unit, value, asked }) => [
      ...unless(
        value !== undefined || isAskedOf(asked),
        `${quoted(fact)}: enter its value, or say whom you asked.`,
        `situation.facts[${id}].value`,
      ),
      ...unless(
        value === undefined || !isPercentage(unit) || (value >= 0 && value <= 100),
        `${quoted(fact)} is a percentage and not between 0 and 100. Correct it.`,
        `situation.facts[${id}].value`,
      ),
    ]),
    ...againstNumbers(businessCase),
    ...againstWords(businessCase),
  ],
});
