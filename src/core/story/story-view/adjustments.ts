import { quoted } from '../../data/quoted.ts';
import { wordsOf } from '../../business-case/words-of-money.ts';
import type { Phrase } from '../../template-language/shape.ts';
import type { CaseInNumbers } from './case-in-view.ts';
import { phrase, textValue } from './phrase.ts';
import { type Note, timingNotes } from './timing-notes.ts';

const isGiven = (share: number | undefined): share is number => share !== undefined && share !== 0;

/** What is taken off and added for optimism, and where it is already in the tables. */
const optimismNotes = ({ businessCase, formats }: CaseInNumbers): Note[] => {
  const { optimismBenefits, optimismCosts } = businessCase.settings;
  return [
    ...(isGiven(optimismBenefits)
      ? [
          {
            id: 'optimism-benefits',
            path: 'settings.optimismBenefits',
            words: `Every benefit is lowered by ${formats.share(optimismBenefits)} as an allowance for optimism, in the table of benefits too.`,
          },
        ]
      : []),
    ...(isGiven(optimismCosts)
      ? [
          {
            id: 'optimism-costs',
            path: 'settings.optimismCosts',
            words: `Every cost is raised by ${formats.share(optimismCosts)} as an allowance for optimism; the table of costs lists them before it.`,
          },
        ]
      : []),
  ];
};

const priceNotes = ({ businessCase, formats, results }: CaseInNumbers): Note[] => {
  const { priceBasis, inflation } = businessCase.settings;
  const general: Note[] =
    priceBasis === 'nominal' && isGiven(inflation)
      ? [
          {
            id: 'inflation',
            path: 'settings.inflation',
            words: `Prices are those of the decision and rise by ${formats.share(inflation)} a year, in the first year already; from the second year on an item that states a growth of its own rises by that.`,
          },
        ]
      : [];
  const kind = priceBasis === 'nominal' ? ', inflation included' : ' beyond inflation';
  // Amounts typed year by year are at the prices of their years already.
  const typed = new Set([
    ...businessCase.benefits.filter(({ driver }) => driver === 'yearly-amounts').map(({ id }) => id),
    ...results.base.costs.filter(({ isTyped }) => isTyped).map(({ id }) => id),
  ]);
  const own = (list: 'benefits' | 'costs'): Note[] =>
    businessCase[list].flatMap(({ id, name, priceGrowth }) =>
      isGiven(priceGrowth) && !typed.has(id)
        ? [
            {
              id: `price-${id}`,
              path: `${list}[${id}].priceGrowth`,
              words: `The price of ${quoted(name)} ${priceGrowth > 0 ? 'rises' : 'falls'} by ${formats.share(Math.abs(priceGrowth))} a year${kind}, from the second year on.`,
            },
          ]
        : [],
    );
  return [...general, ...own('benefits'), ...own('costs')];
};

const freedTimeNotes = ({ businessCase, formats }: CaseInNumbers): Note[] =>
  businessCase.benefits.flatMap(({ id, name, captureShare, ...benefit }) =>
    wordsOf(benefit).time !== undefined && captureShare !== undefined && captureShare !== 1
      ? [
          {
            id: `freed-${id}`,
            path: `benefits[${id}].captureShare`,
            words: `Of the time that ${quoted(name)} sets free, ${formats.share(captureShare)} is counted.`,
          },
        ]
      : [],
  );

/** What the table of costs holds beyond the amounts of the appendix. */
const onTopNotes = ({ businessCase, formats, results }: CaseInNumbers): Note[] =>
  businessCase.costs.flatMap(({ id, name, vatOnTop, contingencyShare }) => {
    const parts = [
      ...(isGiven(vatOnTop) ? [`${formats.share(vatOnTop)} VAT that cannot be recovered`] : []),
      ...(isGiven(contingencyShare)
        ? [`${formats.share(contingencyShare)} contingency${isGiven(vatOnTop) ? ' on both' : ''}`]
        : []),
    ];
    const isTyped = results.base.costs.some((cost) => cost.id === id && cost.isTyped);
    if (parts.length === 0 || isTyped) return [];
    return [
      {
        id: `on-top-${id}`,
        path: `costs[${id}].${isGiven(vatOnTop) ? 'vatOnTop' : 'contingencyShare'}`,
        words: `On top of ${quoted(name)} ${parts.length === 1 ? 'comes' : 'come'} ${formats.list(parts)}, in the table of costs too.`,
      },
    ];
  });

/** What lies between the values of the appendix and the figures: everything that is added, taken off or moved in time. */
export const adjustments = (view: CaseInNumbers): { id: string; said: Phrase }[] =>
  [
    ...optimismNotes(view),
    ...onTopNotes(view),
    ...freedTimeNotes(view),
    ...priceNotes(view),
    ...timingNotes(view),
  ].map(({ id, path, words }) => ({ id, said: phrase`${textValue(words, path)}` }));
