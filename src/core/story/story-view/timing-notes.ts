import { buildingUp } from '../../business-case/building-up.ts';
import { isCounted } from '../../business-case/words-of-money.ts';
import { monthsAfter } from '../../finance/index.ts';
import { labelsOf } from '../labels/labels-of.ts';
import { notesOf } from '../labels/notes-of.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import type { CaseInNumbers } from './case-in-view.ts';

type Benefit = BusinessCase['benefits'][number];
type Cost = BusinessCase['costs'][number];

export interface Note {
  id: string;
  path: string;
  words: string;
}

/** What would be paid before the plan begins is paid from its first month on. */
const isFirst = ({ settings }: BusinessCase, start: string): boolean =>
  start === '' || monthsAfter(settings.startMonth, start) <= 0;

const wordsOf = (view: CaseInNumbers) => notesOf(view).timing;

const until = (view: CaseInNumbers, end: string): string =>
  end === '' ? '' : wordsOf(view).until(view.formats.month(end));

const builtUp = (view: CaseInNumbers, benefit: Benefit): string => {
  const { formats } = view;
  const built = buildingUp(benefit);
  if (built === null) return '';
  return 'shares' in built
    ? wordsOf(view).byYear(formats.list(built.shares.map((share) => formats.share(share))))
    : wordsOf(view).buildingUp(built.way, formats.duration(built.months));
};

const benefitTiming = (view: CaseInNumbers, benefit: Benefit): string => {
  const { businessCase, formats } = view;
  const { start, end } = benefit;
  const words = wordsOf(view);
  const built = builtUp(view, benefit);
  const isNow = isFirst(businessCase, start);
  if (isNow && end === '' && built === '') return '';
  const from =
    start === '' && businessCase.settings.startMonth === ''
      ? words.fromFirst
      : words.from(formats.month(start === '' ? businessCase.settings.startMonth : start));
  return `${from}${until(view, end)}${built === '' ? '' : `, ${built}`}`;
};

const costTiming = (view: CaseInNumbers, cost: Cost): string => {
  const { businessCase, formats } = view;
  const { start, end, timing, initial, months } = cost;
  const isAtOnce = isFirst(businessCase, start);
  const first = isAtOnce ? businessCase.settings.startMonth : start;
  const words = wordsOf(view);
  const from = first === '' ? '' : words.from(formats.month(first));
  if (timing === 'yearly') return isAtOnce && end === '' ? '' : `${from}${until(view, end)}`;
  if (initial === 'initial' || (initial === undefined && start === '')) return words.before;
  const length = Math.max(1, Math.round(months ?? 1));
  if (length > 1) return words.evenly(formats.duration(length), from);
  return isAtOnce ? '' : words.inMonth(formats.month(start));
};

/** Items with the same timing are said in one sentence. */
const grouped = <Item extends { id: string; name: string }>(
  view: CaseInNumbers,
  list: 'benefits' | 'costs',
  items: readonly Item[],
  timing: (item: Item) => string,
): Note[] =>
  [...new Set(items.map(timing))].flatMap((when) => {
    const group = items.filter((item) => timing(item) === when);
    const [first] = group;
    if (when === '' || first === undefined) return [];
    const { quoted } = labelsOf(view);
    const names = view.formats.list(group.map(({ name }) => quoted(name)));
    return [
      {
        id: `when-${first.id}`,
        path: `${list}[${first.id}].start`,
        words: wordsOf(view)[list](names, group.length === 1, when),
      },
    ];
  });

/** When benefits start, build up and end, and when costs are paid that are not paid from the first month on. */
export const timingNotes = (view: CaseInNumbers): Note[] => {
  const { businessCase, results } = view;
  const counted = new Set(
    [...results.base.benefits, ...results.base.costs]
      .filter(({ reason }) => reason === undefined)
      .map(({ id }) => id),
  );
  const typed = new Set(results.base.costs.filter(({ isTyped }) => isTyped).map(({ id }) => id));
  const benefits = businessCase.benefits.filter(
    (benefit) => counted.has(benefit.id) && benefit.driver !== 'yearly-amounts' && isCounted(benefit),
  );
  const costs = businessCase.costs.filter(({ id }) => counted.has(id) && !typed.has(id));
  const built = benefits.find((benefit) => benefit.ramp !== 'by-year' && buildingUp(benefit) !== null);
  return [
    ...grouped(view, 'benefits', benefits, (benefit) => benefitTiming(view, benefit)),
    ...(built === undefined
      ? []
      : [
          {
            id: 'building-up',
            path: `benefits[${built.id}].rampMonths`,
            words: wordsOf(view).middle,
          },
        ]),
    ...grouped(view, 'costs', costs, (cost) => costTiming(view, cost)),
  ];
};
