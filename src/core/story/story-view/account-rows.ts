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
import { labelsOf } from '../labels/labels-of.ts';

/** An account of which something is told. */
export interface ToldAccount {
  account: AccountFlows['account'];
  figure: Figure & { value: number };
}

/** Whose money a row is that stands in no sum of the organisation; empty where it is ours. */
export const apartName = (view: CaseInNumbers, { account: { kind } }: Pick<Cost, 'account'>): string =>
  kind === 'customers' || kind === 'colleagues' || kind === 'society'
    ? labelsOf(view).views.accounts[kind]
    : '';

const nameOf = (view: CaseInNumbers, { account, figure }: ToldAccount): Phrase => {
  const { accounts } = labelsOf(view).views;
  if (account.kind !== 'function') return phrase`${accounts[account.kind]}`;
  return account.name === ''
    ? phrase`${accounts.anotherFunction}`
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
  const words = labelsOf(view).views.accounts;
  const whole = figureOf(view, leadingOf(view).measure);
  const row = (told: ToldAccount) => ({
    id: told.figure.id,
    name:
      told.account.kind === 'function' ? nameOf(view, told) : phrase`${startUpper(words[told.account.kind])}`,
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
              ? phrase`${words.organisation}`
              : phrase`${words.organisationAlone}`,
            said: scaled(view, whole.value, `figures.${whole.id}`, whole.id),
            isTotal: true,
          },
        ];
  return [
    ...(inside.some(isFunction) ? inside.map(row) : []),
    ...total,
    ...outside.map((told) => ({ ...row(told), name: phrase`${words.apart}${nameOf(view, told)}` })),
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
