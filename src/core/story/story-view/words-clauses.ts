import type { Formats } from '../../quantities/format.ts';
import type { Phrase } from '../../template-language/shape.ts';
import type { CaseInNumbers } from './case-in-view.ts';
import { type BenefitPart, type Kind, isMoney, kinds, partsOfWorth, sumOfParts } from './parts-of-worth.ts';
import { joined, nothing } from './phrase.ts';

/** What a kind is called in a sum that it raises, and in one that it lowers. */
const names: Record<Kind, { adds: string; takes: string }> = {
  released: { adds: 'money released', takes: 'budgets that rise' },
  margin: { adds: 'margin', takes: 'margin lost' },
  avoided: { adds: 'cost avoided', takes: 'cost added' },
  time: { adds: 'time set free', takes: 'time taken' },
  unnamed: { adds: 'savings that no named budget holds', takes: 'budgets that rise' },
  unsaid: { adds: 'value not yet sorted', takes: 'loss not yet sorted' },
};

interface KindSum {
  kind: Kind;
  amount: number;
  name: string;
}

/** What each kind comes to, in the order of the words; a kind that comes to nothing is not there. */
export const kindSums = (parts: readonly BenefitPart[]): KindSum[] =>
  kinds.flatMap((kind) => {
    const amount = sumOfParts(parts.filter((part) => part.kind === kind));
    return amount === 0 ? [] : [{ kind, amount, name: names[kind][amount > 0 ? 'adds' : 'takes'] }];
  });

/** Phrases as a list of one language: the marks between them are its own. */
export const listed = (formats: Formats, items: readonly Phrase[]): Phrase =>
  joined(
    formats
      .list(items.map((_, index) => `#${index}#`))
      .split('#')
      .map((piece, index) => (index % 2 === 1 ? (items[Number(piece)] ?? nothing) : piece)),
    '',
  );

/** What a sum holds beyond released plus margin: "time set free and cost avoided"; empty where it holds nothing else. */
export const beyondMoney = (
  { formats }: Pick<CaseInNumbers, 'formats'>,
  parts: readonly BenefitPart[],
): string =>
  formats.list(
    kindSums(parts)
      .filter((sum) => !isMoney(sum))
      .map(({ name }) => name),
  );

/** What released plus margin is called: released money that nobody has agreed to is claimed wherever it stands. */
export const cashNameOf = (parts: readonly BenefitPart[]): string =>
  parts.some(({ isClaimed }) => isClaimed) ? 'released plus margin as claimed' : 'released plus margin';

export const cashName = (view: CaseInNumbers): string => cashNameOf(partsOfWorth(view));

/** The one word of a sum that holds no other; released money says that it is claimed. */
export const nameAlone = ({ name }: KindSum, parts: readonly BenefitPart[]): string =>
  parts.some(({ isClaimed }) => isClaimed) ? `${name} as claimed` : name;

/** What a whole is called that is released plus margin and nothing else: by its one word where it has only one. */
export const moneyName = (view: CaseInNumbers): string => {
  const parts = partsOfWorth(view);
  const [only, ...others] = kindSums(parts);
  if (only === undefined || others.length > 0) return cashNameOf(parts);
  return nameAlone(only, parts);
};
