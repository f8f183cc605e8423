import type { Formats } from '../../quantities/format.ts';
import type { Phrase } from '../../template-language/shape.ts';
import type { CaseInNumbers } from './case-in-view.ts';
import { leadingOf } from './leading.ts';
import { type BenefitPart, type Kind, isMoney, kinds, partsOfWorth, sumOfParts } from './parts-of-worth.ts';
import { joined, moneyValue, nothing, phrase } from './phrase.ts';

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

/** How a sentence about a sum begins: before several words of money, and before one. */
interface SumInWords {
  many: string;
  one: string;
}

/** Which words of money a sum holds, and how much of each: none is merged with another. */
export const wordsSentence = (
  { formats }: Pick<CaseInNumbers, 'formats'>,
  parts: readonly BenefitPart[],
  path: string,
  { many, one }: SumInWords,
): Phrase => {
  const sums = kindSums(parts);
  const [first] = sums;
  if (first === undefined) return nothing;
  if (sums.length === 1) return phrase`${one} ${first.name}.`;
  const told = (wanted: (amount: number) => boolean): Phrase =>
    listed(
      formats,
      sums
        .filter(({ amount }) => wanted(amount))
        .map(
          ({ amount, name, kind }) =>
            phrase`${moneyValue(formats, Math.abs(amount), `${path}.${kind}`)} of ${name}`,
        ),
    );
  const [adds, takes] = [told((amount) => amount > 0), told((amount) => amount < 0)];
  if (adds.phrase.length === 0) return phrase`${many} nothing but losses: ${takes}.`;
  return takes.phrase.length === 0 ? phrase`${many} ${adds}.` : phrase`${many} ${adds}, less ${takes}.`;
};

/** The words of money of all benefits of the leading figure. */
export const wordsOfWorth = (view: CaseInNumbers): Phrase => {
  const { isDiscounted, benefits } = leadingOf(view);
  const sum = isDiscounted ? 'The present value of benefits' : 'The sum of benefits, not discounted,';
  return wordsSentence(view, partsOfWorth(view), `figures.${benefits}`, {
    many: `${sum} holds`,
    one: `${sum} is all`,
  });
};

/** How far the money released has come: agreed by its holders, claimed by a named line and holder, or by nobody yet. */
export const claimedSentence = (view: CaseInNumbers): Phrase => {
  const { formats } = view;
  const saved = partsOfWorth(view).filter(({ amount }) => amount > 0);
  const released = saved.filter(({ kind }) => kind === 'released');
  const [claimed, agreed, unnamed] = [
    sumOfParts(released.filter(({ isClaimed }) => isClaimed)),
    sumOfParts(released.filter(({ isClaimed }) => !isClaimed)),
    sumOfParts(saved.filter(({ kind }) => kind === 'unnamed')),
  ];
  const money = (value: number) => moneyValue(formats, value, 'benefits');
  const standing =
    claimed === 0
      ? agreed === 0
        ? nothing
        : phrase`The holders of the budgets have agreed to the money released.`
      : agreed === 0
        ? phrase`The money released is claimed: each line and holder is named, nothing is agreed yet.`
        : phrase`Of the money released, ${money(agreed)} is agreed by the holders of the budgets, and ${money(claimed)} is claimed: line and holder are named, and nothing is agreed yet.`;
  return unnamed === 0
    ? standing
    : joined([
        standing,
        phrase`Savings of ${money(unnamed)} have no named budget line or no named holder yet, and count in the whole only.`,
      ]);
};
