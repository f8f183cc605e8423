import { type Row, given, inEach, isRow } from './rows.ts';

const wordOfKind: Readonly<Record<string, string>> = {
  'cash-releasing': 'released',
  'revenue-margin': 'margin',
  'avoided-cost': 'avoided',
  'freed-capacity': 'time',
};

/** What a benefit was called is what becomes of it as a whole. Another name is kept as it stands. */
const worded = ({ cashKind, ...benefit }: Row): Row => {
  if (cashKind === undefined) return benefit;
  if (cashKind === 'not-monetised') return { ...benefit, isShown: true };
  const word =
    typeof cashKind === 'string' && Object.hasOwn(wordOfKind, cashKind) ? wordOfKind[cashKind] : undefined;
  return word === undefined ? { ...benefit, cashKind } : { ...benefit, words: { [word]: 1 } };
};

const isFilled = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** The budget that falls, and who was to be held to it. What names a line and is not released keeps the line. */
const budgeted = (benefit: Row, isReleased: boolean): Row => {
  const { budgetLine, owner, ...others } = benefit;
  if (budgetLine !== undefined && typeof budgetLine !== 'string') return benefit;
  const budget = {
    ...(isFilled(budgetLine) ? { line: budgetLine } : {}),
    ...(isReleased && isFilled(owner) ? { holder: owner } : {}),
  };
  return {
    ...others,
    ...given({ owner }),
    ...(Object.keys(budget).length === 0 ? {} : { budget }),
  };
};

/** Typed by years, or told in words alone, nothing builds up. */
export const buildsUp = ({ driver }: Row): boolean => isFilled(driver) && driver !== 'yearly-amounts';

/** A case with a number that waits to be corrected was meant to have one. */
export const isUnread = (unread: unknown, path: string): boolean =>
  isRow(unread) && Object.hasOwn(unread, path);

/** How a benefit that did not say it built up: evenly over the months it gave, or else at once. */
export const silentRamp = (benefit: Row, unread: unknown): string => {
  const { id, rampMonths } = benefit;
  const isBuilt = typeof rampMonths === 'number' && rampMonths > 0;
  return isBuilt || isUnread(unread, `benefits[${String(id)}].rampMonths`) ? 'linear' : 'step';
};

const benefitIn =
  (unread: unknown) =>
  (benefit: Row): Row => {
    const { cashKind } = benefit;
    const said = budgeted(worded(benefit), cashKind === 'cash-releasing');
    return {
      ...said,
      ...(cashKind === 'freed-capacity' && said['captureShare'] === undefined
        ? { captureShare: 1, captureBecause: '' }
        : {}),
      ...(buildsUp(said) && said['ramp'] === undefined ? { ramp: silentRamp(said, unread) } : {}),
    };
  };

const costIn = (cost: Row): Row =>
  cost['contingencyShare'] === undefined ? { ...cost, contingencyShare: 0, contingencyBecause: '' } : cost;

const settingsIn = (settings: unknown): unknown => {
  if (settings !== undefined && !isRow(settings)) return settings;
  return settings?.['timing'] === undefined
    ? { ...settings, timing: 'end-of-year', timingBecause: '' }
    : settings;
};

/**
 * Version 3: a benefit says what becomes of it in four words of money. What was used without being said is written
 * down with an empty because, so that a case keeps its figures and the finance gate asks for the reason.
 */
export const toThird = (record: Row): Row => ({
  ...record,
  settings: settingsIn(record['settings']),
  ...given({
    benefits: inEach(record['benefits'], benefitIn(record['unreadAmounts'])),
    costs: inEach(record['costs'], costIn),
  }),
});
