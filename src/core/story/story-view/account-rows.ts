import { isOrganisation } from '../../model/line.ts';
import type { AccountFlows } from '../../business-case/results/flows.ts';
import type { Figure } from '../../business-case/figure.ts';
import type { Cost } from '../../business-case/schema/index.ts';
import { startUpper } from '../../data/letter-case.ts';
import type { Phrase } from '../../template-language/shape.ts';
import type { CaseInNumbers } from './case-in-view.ts';
import { leadingOf } from './leading.ts';
import { figureOf } from './money-clauses.ts';
import { phrase, textValue } from './phrase.ts';
import { printsRoundedRows, scaled } from './table-amount.ts';

/** An account of which something is told. */
export interface ToldAccount {
  account: AccountFlows['account'];
  figure: Figure & { value: number };
}

const names = {
  own: { name: 'our own budget', isMany: false },
  customers: { name: 'customers', isMany: true },
  colleagues: { name: 'colleagues', isMany: true },
  society: { name: 'society', isMany: false },
} as const;

/** Whose money a row is that stands in no sum of the organisation; empty where it is ours. */
export const apartName = ({ account: { kind } }: Pick<Cost, 'account'>): string =>
  kind === 'customers' || kind === 'colleagues' || kind === 'society' ? names[kind].name : '';

const nameOf = ({ account, figure }: ToldAccount): Phrase => {
  if (account.kind !== 'function') return phrase`${names[account.kind].name}`;
  return account.name === ''
    ? phrase`another function`
    : phrase`${textValue(account.name, `figures.${figure.id}`)}`;
};

const hasFlow = ({ flows: { benefits, costs } }: AccountFlows): boolean =>
  [benefits, costs].some(({ initial, months }) => initial !== 0 || months.some((amount) => amount !== 0));

/** Those whose money moves, our own budget always; nobody where it is ours alone. */
const toldAccounts = (view: CaseInNumbers): ToldAccount[] => {
  const moved = view.results.base.accounts.filter((one) => one.account.kind === 'own' || hasFlow(one));
  const told = moved.flatMap(({ id, account }): ToldAccount[] => {
    const figure = figureOf(view, `account.${id}.net`);
    return figure === undefined || figure.value === null
      ? []
      : [{ account, figure: { ...figure, value: figure.value } }];
  });
  return told.length === moved.length && told.some(({ account }) => account.kind !== 'own') ? told : [];
};

/** Those inside the organisation, whose sum is its result, and those outside of it, who stand in no sum of it. */
export const insideAndOutside = (view: CaseInNumbers): [ToldAccount[], ToldAccount[]] => {
  const told = toldAccounts(view);
  return [told.filter(isOrganisation), told.filter((one) => !isOrganisation(one))];
};

const isFunction = ({ account }: ToldAccount): boolean => account.kind === 'function';

/** Our own budget and each function, what they come to, and apart from it everybody else. */
export const accountRows = (view: CaseInNumbers) => {
  const [inside, outside] = insideAndOutside(view);
  const whole = figureOf(view, leadingOf(view).measure);
  const row = (told: ToldAccount) => ({
    id: told.figure.id,
    name:
      told.account.kind === 'function' ? nameOf(told) : phrase`${startUpper(names[told.account.kind].name)}`,
    said: scaled(view, told.figure.value, `figures.${told.figure.id}`, told.figure.id),
    isTotal: false,
  });
  const total =
    whole === undefined || whole.value === null || inside.length === 0
      ? []
      : [
          {
            id: 'organisation',
            name: inside.some(isFunction)
              ? phrase`The organisation`
              : phrase`The organisation, all of it our own budget`,
            said: scaled(view, whole.value, `figures.${whole.id}`, whole.id),
            isTotal: true,
          },
        ];
  return [
    ...(inside.some(isFunction) ? inside.map(row) : []),
    ...total,
    ...outside.map((told) => ({ ...row(told), name: phrase`Apart from it: ${nameOf(told)}` })),
  ];
};

/** Whether our own budget and the functions add up to the organisation only before they are rounded. */
export const accountRowsAreRounded = (view: CaseInNumbers): boolean => {
  const [inside] = insideAndOutside(view);
  const whole = figureOf(view, leadingOf(view).measure)?.value;
  return (
    typeof whole === 'number' &&
    inside.length > 1 &&
    printsRoundedRows(
      view,
      inside.map(({ figure }) => figure.value),
      whole,
    )
  );
};
