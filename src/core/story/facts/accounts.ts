import { leafShape, type Shape } from '../../template-language/shape.ts';
import { insideAndOutside, type ToldAccount } from '../story-view/account-rows.ts';
import { figureValue } from '../story-view/phrase.ts';
import { defineFact, factFields, type FactView } from './define-fact.ts';
import { typed } from './typed.ts';

const yesNo = leafShape('boolean');

/** What somebody gains or loses, for the phrase `account-gain`. */
export const accountShape: Shape = {
  kind: 'object',
  fields: {
    isOwn: yesNo,
    isCustomers: yesNo,
    isColleagues: yesNo,
    isSociety: yesNo,
    /** Of another function. */
    name: leafShape('phrase'),
    isMany: yesNo,
    isNothing: yesNo,
    isLoss: yesNo,
    /** Without its sign. */
    amount: leafShape('phrase'),
  },
};

const gainOf = (view: FactView, { account, figure }: ToldAccount) => ({
  isOwn: account.kind === 'own',
  isCustomers: account.kind === 'customers',
  isColleagues: account.kind === 'colleagues',
  isSociety: account.kind === 'society',
  name: account.kind === 'function' ? typed(account.name, `figures.${figure.id}`) : null,
  isMany: account.kind === 'customers' || account.kind === 'colleagues',
  isNothing: figure.value === 0,
  isLoss: figure.value < 0,
  amount: { phrase: [figureValue(view.formats, figure, 'value', true)] },
});

export const accounts = defineFact({
  id: 'accounts',
  meaning: 'Who gains and who pays, where it is not our own budget alone.',
  shape: factFields({
    isTold: yesNo,
    /** Our own budget and other functions, where there are both. */
    inside: { kind: 'list', item: accountShape },
    /** Customers, colleagues and society: in no sum of the organisation. */
    outside: { kind: 'list', item: accountShape },
  }),
  of: (view) => {
    const [inside, outside] = insideAndOutside(view);
    const told = (rows: readonly ToldAccount[]) => rows.map((row) => gainOf(view, row));
    return {
      isTold: inside.length > 1 || outside.length > 0,
      inside: inside.length > 1 ? told(inside) : [],
      outside: told(outside),
    };
  },
});
