import { withValueAt } from '../../business-case/path.ts';
import { benefitInputs } from '../../business-case/results/benefit-driver.ts';
import { estimateOf, inputPath } from '../../business-case/results/input-values.ts';
import type { Benefit, BusinessCase } from '../../business-case/schema/index.ts';
import { wordsOf } from '../../business-case/words-of-money.ts';
import { quoted } from '../../data/quoted.ts';
import { driverOf } from '../../drivers/index.ts';
import { amountsIn, sentencesOf } from '../amounts-in-text.ts';
import { formatsOfCase } from '../formats-of-case.ts';
import { defineRule, type Fault, unless } from '../define-rule.ts';
import { isSeen } from '../../data/seen.ts';

const isOurMoney = ({ account }: Benefit): boolean =>
  (account.kind ?? 'own') === 'own' || account.kind === 'function';

/** Freed time is time until posts go: no customer pays more, and no cost that was coming stays away by itself. */
const ofTime = (benefit: Benefit): Fault[] => {
  const { id, name } = benefit;
  const driver = driverOf(benefit.driver);
  const { margin } = wordsOf(benefit);
  if (driver?.word !== 'time' || driver.offered === 'as-own-way') return [];
  return [
    ...unless(
      margin === undefined,
      `${quoted(name)} sets time free, and no margin comes in by that. Call it time, or say which posts go.`,
      `benefits[${id}].words`,
    ),
  ];
};

/** A cost that nobody has planned is not avoided. */
const ofAvoided = ({ id, name, budget, disbenefit, ...benefit }: Benefit): Fault[] =>
  unless(
    wordsOf(benefit).avoided === undefined || disbenefit === true || isSeen(budget.line),
    `${quoted(name)} avoids a cost only where it stands in an approved budget. Name its line, or call it time or margin.`,
    `benefits[${id}].words`,
  );

const ofOthers = (benefit: Benefit): Fault[] => {
  const { released, margin } = wordsOf(benefit);
  const isOurs = isOurMoney(benefit);
  return unless(
    isOurs || (released === undefined && margin === undefined),
    `${quoted(benefit.name)} is gained by others, and it is called our money. Call it avoided or time of theirs, or change whose money it is.`,
    `benefits[${benefit.id}].account`,
  );
};

const timeOfCustomers =
  /\b(?:customers?|clients?|patients?|members?|passengers?|citizens?|residents?|tenants?|callers?|guests?|students?)(?:’s|'s|’|')?\s+(?:own\s+)?(?:time|hours|minutes|waiting|wait\b)|\b(?:time|hours|minutes)\s+(?:of|for|that)\s+(?:our\s+|the\s+)?(?:customers?|clients?|patients?|members?|passengers?|citizens?|residents?|tenants?|callers?|guests?|students?)\b/iu;

const customersSave =
  /\b(?:customers?|clients?|patients?|members?|passengers?|citizens?|residents?|tenants?|callers?|guests?|students?)\s+(?:will\s+)?(?:save|spend|wait|win|gain|get back)\w*\s+(?:\S+\s+){0,3}?(?:time|hours?|minutes?|less)\b/iu;

/** The time of customers is theirs: no budget of ours falls, and no margin comes in. */
const ofCustomers = (benefit: Benefit): Fault[] => {
  const { id, name, description, measure } = benefit;
  const isTheirs =
    driverOf(benefit.driver)?.account === 'customers' ||
    [timeOfCustomers, customersSave].some((said) => said.test([name, measure, description].join('. ')));
  return unless(
    !isTheirs || !isOurMoney(benefit) || Object.keys(wordsOf(benefit)).length === 0,
    `${quoted(name)} is the time of customers, and it counts as our money. Put it on their account, or show it without a value.`,
    `benefits[${id}].account`,
  );
};

const revenue =
  /\b(?:premiums?|revenues?|turnover|sales|gross written|gwp|income|fees? charged|ticket price|basket|order value|prämien?|umsatz|erlöse?|chiffre d[’']affaires|primes?|fatturato|ingresos|omzet)\b/iu;
const margins =
  /\bmargins?\b|\bcontribution\b|\bprofit\b|after claims|net of|deckungsbeitrag|marge|margine|margen/iu;

/** What a customer pays is no margin: claims, goods and service are paid from it. */
const ofRevenue = (businessCase: BusinessCase, benefit: Benefit): Fault[] => {
  const { locale } = formatsOfCase(businessCase);
  const isOfMargin = driverOf(benefit.driver)?.word === 'margin';
  return Object.entries(benefitInputs(businessCase, benefit)).flatMap(([name, { title, role, unit }]) => {
    const estimate = estimateOf(businessCase.sharedInputs, benefit.inputs[name]);
    if (!isOfMargin || role !== 'unit-value' || unit !== 'money' || estimate === undefined) return [];
    // What the description calls the same amount counts too.
    const called = sentencesOf(benefit.description).filter((sentence) =>
      amountsIn(sentence, locale).some(({ readings }) => readings.includes(estimate.base ?? 0)),
    );
    const said = [estimate.source, estimate.period, estimate.unit, ...called].join('. ');
    return unless(
      !revenue.test(said) || margins.test(said),
      `${quoted(benefit.name)}: “${title}” rests on what customers pay, which is no margin. Enter what is left of it.`,
      inputPath(benefit, name),
    );
  });
};

/** Each word of money is said of what it is: time stays time, and what others gain stays theirs. */
export const wordsFit = defineRule({
  id: 'words-fit',
  gate: 'finance',
  severity: 'must',
  answers: ['EVD-06'],
  reads: ['benefits', 'sharedInputs'],
  over: 'benefits',
  statement:
    'Freed time is not called margin, what customers gain is not called ours, and revenue is not called margin.',
  reason: 'Finance finds it in the ledger, or not.',
  planted: [
    (it) => withValueAt(it, 'benefits[status-calls].words', { margin: 1 }),
    (it) => withValueAt(it, 'benefits[status-calls].words', { avoided: 1 }),
    (it) => withValueAt(it, 'benefits[customers-kept].account', { kind: 'customers' }),
    (it) => withValueAt(it, 'benefits[customers-kept].description', 'Customers’ time at £15 an hour.'),
    (it) =>
      withValueAt(it, 'benefits[customers-kept].inputs.marginPerPurchase.source', 'Average premium, 2026'),
  ],
  faults: (businessCase) =>
    businessCase.benefits
      .filter(({ disbenefit }) => disbenefit !== true)
      .flatMap((benefit) => [
        ...ofTime(benefit),
        ...ofAvoided(benefit),
        ...ofOthers(benefit),
        ...ofCustomers(benefit),
        ...ofRevenue(businessCase, benefit),
      ]),
});
