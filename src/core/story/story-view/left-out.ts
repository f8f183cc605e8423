import type { Reason } from '../../business-case/reason.ts';
import { isSeen } from '../../data/seen.ts';
import { quoted } from '../../data/quoted.ts';
import type { Phrase } from '../../template-language/shape.ts';
import type { CaseInNumbers } from './case-in-view.ts';
import { nothing, phrase, spoken, textValue } from './phrase.ts';
import { languageOf } from '../../data/language-of.ts';
import type { Labels } from '../labels/labels.ts';
import { labelsOf } from '../labels/labels-of.ts';

interface LeftOutItem {
  id: string;
  path: string;
  kind: 'benefit' | 'cost';
  name: string;
  /** Why it has no figure, for a reader: what the author should do about it is left away. */
  reason: string;
}

const told = 'Enter|Lower|Say|Correct|Choose|Give|Write|Change|Name|Check|Use|Answer|Split|Did you mean';
/** What tells the author what to do after the reason: "Enter only the amount." */
const instruction = new RegExp(`(?<=[.?!”]) (?:${told})\\b.*$`, 'u');
/** A reason that is nothing but that: "“Hire days”: Enter the amount of each year." */
const onlyInstruction = new RegExp(`^: (?:${told})\\b`, 'u');

/** A reason in words for a reader, who cannot mend it. It begins with the name, which stays as it is typed. */
const forReader = (name: string, reason: string): string => {
  const start = reason.startsWith(quoted(name)) ? quoted(name) : '';
  const why = reason.slice(start.length);
  const words = onlyInstruction.test(why) ? ' has no amount yet.' : why.replace(instruction, '');
  return `${start}${words}${/[.?!]$/u.test(words) ? '' : '.'}`;
};

/** Benefits and costs that have no figure, so that no sum counts them. What is never valued is not missing. */
export const leftOut = (view: CaseInNumbers): LeftOutItem[] => {
  const { results, formats } = view;
  const { views, quoted } = labelsOf(view);
  /** What the calculation says of a lack is in English; another language says that there is no amount. */
  const inWords = (name: string, reason: string): string =>
    languageOf(formats.language) === 'en'
      ? forReader(name, reason)
      : `${views.leftOut.noAmount(quoted(name))}.`;
  const benefits = results.base.benefits
    .filter(({ isShown }) => !isShown)
    .map((benefit) => ({ ...benefit, path: `benefits[${benefit.id}]`, kind: 'benefit' as const }));
  const costs = results.base.costs.map((cost) => ({
    ...cost,
    path: `costs[${cost.id}].amount`,
    kind: 'cost' as const,
  }));
  return [...benefits, ...costs].flatMap(({ id, path, kind, name, reason }) =>
    reason === undefined
      ? []
      : [
          {
            id: `${kind}-${id}`,
            path,
            kind,
            name,
            reason: isSeen(name) ? inWords(name, reason) : views.leftOut.noNameYet(kind),
          },
        ],
  );
};

/** "one cost", "two benefits", "three items": how many are left out; empty where none is. */
export const leftOutCount = (view: CaseInNumbers): string => {
  const items = leftOut(view);
  if (items.length === 0) return '';
  const kinds = new Set(items.map(({ kind }) => kind));
  const [only] = [...kinds];
  const kind = kinds.size === 1 && only !== undefined ? only : 'item';
  const count = view.formats.countInWords(items.length);
  return labelsOf(view).views.leftOut.count(count, kind, items.length === 1);
};

/** Above this number they are only counted: the section about money names them all. */
const mostNamed = 2;

const notCounted = (view: CaseInNumbers, name: string): string => {
  const { views, quoted } = labelsOf(view);
  return isSeen(name) ? views.leftOut.noAmount(quoted(name)) : views.leftOut.noName;
};

const nameAtPath = ({ businessCase }: CaseInNumbers, path: string): string =>
  businessCase.costs.find(({ id }) => path.startsWith(`costs[${id}]`))?.name ?? '';

type ReaderWords = {
  [Code in Reason['code']]: (
    reason: Extract<Reason, { code: Code }>,
    view: CaseInNumbers,
    words: Labels,
  ) => string;
};

/** What a reason says to a reader, as a clause. */
const readerWords: ReaderWords = {
  'no-costs': (_, _view, { views }) => views.leftOut.noCosts,
  'no-benefits': (_, _view, { views }) => views.leftOut.noBenefits,
  'cost-not-entered': ({ path }, view, { views, quoted }) =>
    path.endsWith('.timing')
      ? views.leftOut.noTiming(quoted(nameAtPath(view, path)))
      : notCounted(view, nameAtPath(view, path)),
  'transfer-not-entered': ({ values: { name } }, _, { views, quoted }) =>
    views.leftOut.notComputed(quoted(name)),
  'people-not-counted': ({ values: { people } }, { formats }, { views }) =>
    views.leftOut.peopleNotCounted(formats.countInWords(people), people === 1),
  'disadvantage-not-entered': ({ values: { name } }, view) => notCounted(view, name),
  asked: ({ values: { name } }, _, { views, quoted }) => views.leftOut.asked(quoted(name)),
  'no-first-month': (_, _view, { views }) => views.leftOut.noFirstMonth,
};

const lacking = <Code extends Reason['code']>(
  view: CaseInNumbers,
  reason: Extract<Reason, { code: Code }>,
): string => readerWords[reason.code](reason, view, labelsOf(view));

/** That nobody can say yet what the case is worth, and what is missing. */
const notYet = (view: CaseInNumbers, reasons: readonly Reason[]): Phrase => {
  const [first] = reasons;
  if (first === undefined) return nothing;
  const words = labelsOf(view).views.leftOut;
  const named =
    reasons.length > mostNamed
      ? words.parts(view.formats.countInWords(reasons.length))
      : view.formats.list(reasons.map((reason) => lacking(view, reason)));
  return spoken(({ what }) => words.notYet(what), { what: textValue(named, first.path) });
};

const figureOfWorth = ({ results }: CaseInNumbers) => results.figures['net-benefit'];

/** That the figures do not hold everything, and what that does to the result. Empty where nothing is left out. */
export const leftOutSentence = (view: CaseInNumbers): Phrase => {
  const { absence } = view.results;
  const asked = figureOfWorth(view)?.absent ?? [];
  const missing = [...new Set([...absence.benefits, ...absence.costs, ...asked])];
  if (missing.length > 0) return notYet(view, missing);
  const items = leftOut(view);
  if (items.length === 0) return nothing;
  const { views, quoted } = labelsOf(view);
  const words = views.leftOut;
  const names =
    items.length > mostNamed || !items.every(({ name }) => isSeen(name))
      ? ''
      : view.formats.list(items.map(({ name }) => quoted(name)));
  const holds = (kind: LeftOutItem['kind']): boolean => items.some((item) => item.kind === kind);
  const effect = holds('cost') ? (holds('benefit') ? words.differs : words.lower) : words.higher;
  const path = items[0]?.path ?? '';
  return spoken(({ count }) => words.sentence(count, items.length === 1, names, effect), {
    count: textValue(leftOutCount(view), path),
  });
};

/** What is left out, each with its reason. */
export const leftOutList = (view: CaseInNumbers): { id: string; said: Phrase }[] =>
  leftOut(view).map(({ id, path, reason }) => ({ id, said: phrase`${textValue(reason, path)}` }));
