import { withValueAt } from '../../business-case/path.ts';
import { worthOf } from '../../business-case/results/worth.ts';
import type { Results } from '../../business-case/results/index.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import { type TypedAmount, amountsIn, sentencesOf, sharesIn } from '../amounts-in-text.ts';
import { monthsAfter } from '../../finance/index.ts';
import { monthsIn } from '../dates-in-text.ts';
import { defineRule } from '../define-rule.ts';
import { formatsOfCase } from '../formats-of-case.ts';
import { namedAmounts } from '../known-amounts.ts';
import { ofText } from '../of-text.ts';
import { isSomebodyElses, runningTexts } from '../running-texts.ts';
import { isAbout } from '../same-thing.ts';

const small: Readonly<Record<string, number>> = Object.fromEntries(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index) => [word, index + 1]),
);

const count = `\\d+(?:[.,]\\d+)?|an?|${Object.keys(small).join('|')}`;

const numberOf = (words: string): number =>
  /^an?$/iu.test(words) ? 1 : (small[words.toLowerCase()] ?? Number(words.replace(',', '.')));

/** What a sentence says, held against the figures: what is wrong with it, or nothing. */
interface Held {
  sentence: string;
  path: string;
  businessCase: BusinessCase;
  results: Results;
  /** The amounts that one of the names of results may have: asked for by few sentences, and made once. */
  amountsCalled: (name: number) => readonly number[];
}

type Check = (held: Held) => string | undefined;

const paysBack =
  /\bpays? (?:for itself|(?:its|their) way|back)|\bpaid back\b|\bpay(?:s|ing)?[- ]?back\b|\bbreaks? even\b|\bmoney (?:is|comes|will be) back\b|\bbreak-even (?:month|point)|\brecoups?\b|\brecovers? (?:its|the) costs?|\bamortisier\w+|\bamortis\w+|\brentabilis\w+|\bse amortiza|\bsi ripaga|\bterugverd\w+/iu;

const monthsNamed = (sentence: string): { month: number; isLimit: boolean } | undefined => {
  const inMonth = /\b(?:month|Monat|mois|mes|mese|maand)\s+(\d+)/iu.exec(sentence);
  if (inMonth !== null)
    return {
      month: Number(inMonth[1]),
      isLimit: /\b(?:by|before|within|until|bis|avant)\b/iu.test(sentence),
    };
  const length = new RegExp(
    `(?<![\\p{L}\\d])(${count})[\\s-]+(days?|weeks?|months?|years?|Tagen?|Wochen?|Monate?n?|Jahre?n?|mois|ans?|années?)(?!\\p{L})`,
    'iu',
  ).exec(sentence);
  if (length === null) return undefined;
  const [, words = '', unit = ''] = length;
  const factor = /^[dt]/iu.test(unit)
    ? 12 / 365
    : /^w/iu.test(unit)
      ? 12 / 52
      : /^(?:mon|mois)/iu.test(unit)
        ? 1
        : 12;
  return { month: numberOf(words) * factor, isLimit: true };
};

/** A month that is named with its year, counted from the first of the plan. */
const monthOfPlan = (sentence: string, { settings }: BusinessCase, locale: string): number | undefined => {
  const [month] = monthsIn(sentence, locale);
  return month === undefined || settings.startMonth === ''
    ? undefined
    : monthsAfter(settings.startMonth, month) + 1;
};

/** When it pays back: in the month that a figure says, or not. */
const ofPayback: Check = ({ sentence, businessCase, results: { figures } }) => {
  if (!paysBack.test(sentence) || /\b(?:not|never|nicht|pas|if|unless)\b/iu.test(sentence)) return undefined;
  const { locale } = formatsOfCase(businessCase);
  const month = monthOfPlan(sentence, businessCase, locale);
  const named = month === undefined ? monthsNamed(sentence) : { month, isLimit: false };
  if (named === undefined) return undefined;
  const ids = [
    'payback-month',
    'payback-month-cash',
    'payback-month-own-budget',
    'discounted-payback-month',
    'discounted-payback-month-cash',
  ];
  const found = ids
    .map((id) => figures[id])
    .flatMap((figure) => [figure?.value ?? null, figure?.high ?? null, figure?.low ?? null]);
  const months = found.filter((month) => month !== null);
  const holds = months.some((month) =>
    named.isLimit ? named.month >= month - 1 : Math.abs(Math.ceil(month) - named.month) <= 1,
  );
  if (holds) return undefined;
  const base = figures['payback-month']?.value ?? null;
  const { number } = formatsOfCase(businessCase);
  return base === null
    ? 'the numbers do not pay back within the plan'
    : `the numbers pay back in month ${number(Math.ceil(base))}`;
};

const lowCase =
  /\b(?:in|under) (?:every|any|each|all) (?:cases?|scenarios?)\b|\bwhatever happens\b|\bcome what may\b|\bat the low end\b|\b(?:low|worst|pessimistic|bad|downside|least favourable|unfavourable|ungünstigste[nr]?|schlechteste[nr]?|pire|peggiore|peor)[- ](?:case|scenario|end|Fall|cas|caso|hypothèse)\b|\bim schlimmsten Fall|\bau pire\b|\bdans le pire\b/iu;

const gains =
  /\bearns?\b|\bprofit\w*|\bgains?\b|\bpays?\b|\bpositive\b|\bsaves?\b|\bmakes? money|\bbreaks? even|\bno loss|\bnever loses?|\bcannot lose|\bin the black|\bworth (?:it|doing)|\blohnt\b|\bGewinn\b|\bbénéfice\b|\bgana\b|\bguadagna\b/iu;

const losses =
  /\b(?:a|at a|the) loss(?:es)? of\b|\bloses?\b(?<!never loses)|\bnegative\b|\bnet cost\b|\bdoes not\b|\bwould not\b|\bstop\b/iu;

/** What happens in the low case. */
const ofLowCase: Check = ({ sentence, businessCase, results }) => {
  const isClaim =
    lowCase.test(sentence) &&
    gains.test(sentence) &&
    !(losses.test(sentence) && !/\bnever loses?\b|\bno loss/iu.test(sentence));
  const worth = worthOf(results.low.all);
  if (!isClaim || worth >= 0) return undefined;
  const { money } = formatsOfCase(businessCase);
  return `in the low case the numbers lose ${money(-worth)}`;
};

/** Amounts that a sentence calls a result are such results; of several names any will do. */
const ofAmounts: Check = ({ sentence, businessCase, amountsCalled }) => {
  const names = namedAmounts.flatMap(({ said }, index) => (said.test(sentence) ? [index] : []));
  if (names.length === 0) return undefined;
  const { locale } = formatsOfCase(businessCase);
  const isKnown = ({ readings }: TypedAmount): boolean =>
    readings.length === 0 ||
    readings.some((said) =>
      names.some((name) =>
        amountsCalled(name).some((amount) => isAbout(Math.abs(amount), Math.abs(said), 0.02)),
      ),
    );
  const other = amountsIn(sentence, locale).find((amount) => !isKnown(amount));
  return other === undefined ? undefined : `no such figure of the case is ${other.words}`;
};

const returns: readonly { said: RegExp; ids: readonly string[] }[] = [
  {
    said: /\breturn (?:on investment|of \d)|\bROI\b/iu,
    ids: ['return-on-investment', 'return-on-investment-undiscounted', 'return-on-investment-first-year'],
  },
  {
    said: /\binternal rate of return\b|\bIRR\b|\binterner Zinsfuß\b/iu,
    ids: ['internal-rate-of-return', 'modified-internal-rate-of-return'],
  },
  { said: /\bdiscount rate\b|\bKalkulationszins\b/iu, ids: ['discount-rate-used'] },
];

/** Percentages that a sentence calls a return are that return. */
const ofReturns: Check = ({ sentence, results: { figures } }) => {
  const claim = returns.find(({ said }) => said.test(sentence));
  const [first, ...others] = sharesIn(sentence);
  if (claim === undefined || first === undefined || others.length > 0) return undefined;
  const known = claim.ids
    .flatMap((id) => ['', '-cash', '-own-budget'].map((suffix) => figures[`${id}${suffix}`]))
    .flatMap((figure) => [figure?.value ?? null, figure?.low ?? null, figure?.high ?? null])
    .filter((value) => value !== null);
  return known.some((value) => Math.abs(value - first) <= Math.max(0.006, 0.02 * Math.abs(value)))
    ? undefined
    : 'the figures give another percentage';
};

const brings =
  /\b(?:brings?|leaves?|earns?|saves?|returns?|yields?|worth|gains?|net|benefits?|case covers|plan covers)\b/iu;

/** How long the plan is that results are counted over. */
const ofLength: Check = ({ sentence, results: { months } }) => {
  const [, words] =
    new RegExp(`\\bover (?:the )?(?:next |first )?(${count})[\\s-]+years\\b`, 'iu').exec(sentence) ?? [];
  if (words === undefined || !brings.test(sentence)) return undefined;
  const named = numberOf(words);
  return Math.round(months / 12) === named ? undefined : `the plan covers ${months / 12} years`;
};

/** What any of the checks asks of a sentence, in one look at the text: most texts speak of no result. */
const speaksOfResults = ofText((text) =>
  [
    paysBack,
    lowCase,
    /\bover (?:the )?(?:[\w.,]+ ){1,3}years\b|[\s-]years\b/iu,
    ...returns.map(({ said }) => said),
    ...namedAmounts.map(({ said }) => said),
  ].some((said) => said.test(text)),
);

const checks: readonly Check[] = [ofPayback, ofLowCase, ofAmounts, ofReturns, ofLength];

/** What is typed about the results is what the figures say. */
export const wordsFollowFigures = defineRule({
  id: 'words-follow-figures',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['*'],
  over: 'case',
  statement:
    'Words about payback, the low case, amounts, returns and the length of the plan say what the figures say.',
  reason: 'A number that was typed stays when the numbers move.',
  planted: [
    (it) => withValueAt(it, 'situation.toBe', 'It pays back in month 2.'),
    (it) => withValueAt(it, 'questions[low].answer', 'Even the low case earns money.'),
    (it) => withValueAt(it, 'questions[cash].answer', 'The net present value is £1.9 million.'),
    (it) => withValueAt(it, 'situation.whyNow', 'The return on investment is 310%.'),
    (it) => withValueAt(it, 'options[texts].reason', 'It brings the most over seven years.'),
  ],
  faults: (businessCase, results) => {
    const { benefits, costs } = businessCase;
    if (benefits.length === 0 || costs.length === 0) return [];
    const kept = new Map<number, readonly number[]>();
    const amountsCalled = (name: number): readonly number[] => {
      const before = kept.get(name) ?? namedAmounts[name]?.amounts(businessCase, results) ?? [];
      kept.set(name, before);
      return before;
    };
    return runningTexts(businessCase).flatMap(({ path, text }) =>
      isSomebodyElses(path) || !speaksOfResults(text)
        ? []
        : sentencesOf(text)
            .flatMap((sentence) => {
              const held = { sentence, path, businessCase, results, amountsCalled };
              const wrong = checks.map((check) => check(held)).find((found) => found !== undefined);
              return wrong === undefined ? [] : [{ sentence, wrong }];
            })
            .slice(0, 1)
            .map(({ sentence, wrong }) => ({
              message: `The words say “${sentence.trim()}”, and ${wrong}. Say what the figures say.`,
              path,
            })),
    );
  },
});
