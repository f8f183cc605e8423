import { labelsOf } from '../labels/labels-of.ts';
import { notesOf } from '../labels/notes-of.ts';
import { wordsOf } from '../../business-case/words-of-money.ts';
import type { Phrase } from '../../template-language/shape.ts';
import type { CaseInNumbers } from './case-in-view.ts';
import { phrase, textValue } from './phrase.ts';
import { type Note, timingNotes } from './timing-notes.ts';

const isGiven = (share: number | undefined): share is number => share !== undefined && share !== 0;

/** What is taken off and added for optimism, and where it is already in the tables. */
const optimismNotes = (view: CaseInNumbers): Note[] => {
  const { businessCase, formats } = view;
  const notes = notesOf(view);
  const { optimismBenefits, optimismCosts } = businessCase.settings;
  return [
    ...(isGiven(optimismBenefits)
      ? [
          {
            id: 'optimism-benefits',
            path: 'settings.optimismBenefits',
            words: notes.optimismBenefits(formats.share(optimismBenefits)),
          },
        ]
      : []),
    ...(isGiven(optimismCosts)
      ? [
          {
            id: 'optimism-costs',
            path: 'settings.optimismCosts',
            words: notes.optimismCosts(formats.share(optimismCosts)),
          },
        ]
      : []),
  ];
};

const priceNotes = (view: CaseInNumbers): Note[] => {
  const { businessCase, formats, results } = view;
  const notes = notesOf(view);
  const { quoted } = labelsOf(view);
  const { priceBasis, inflation } = businessCase.settings;
  const general: Note[] =
    priceBasis === 'nominal' && isGiven(inflation)
      ? [
          {
            id: 'inflation',
            path: 'settings.inflation',
            words: notes.inflation(formats.share(inflation)),
          },
        ]
      : [];
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
              words: notes.price({
                name: quoted(name),
                isRise: priceGrowth > 0,
                share: formats.share(Math.abs(priceGrowth)),
                isNominal: priceBasis === 'nominal',
              }),
            },
          ]
        : [],
    );
  return [...general, ...own('benefits'), ...own('costs')];
};

const freedTimeNotes = (view: CaseInNumbers): Note[] =>
  view.businessCase.benefits.flatMap(({ id, name, captureShare, ...benefit }) =>
    wordsOf(benefit).time !== undefined && captureShare !== undefined && captureShare !== 1
      ? [
          {
            id: `freed-${id}`,
            path: `benefits[${id}].captureShare`,
            words: notesOf(view).freed(labelsOf(view).quoted(name), view.formats.share(captureShare)),
          },
        ]
      : [],
  );

/** What the table of costs holds beyond the amounts of the appendix. */
const onTopNotes = (view: CaseInNumbers): Note[] => {
  const { businessCase, formats, results } = view;
  const notes = notesOf(view);
  const { quoted } = labelsOf(view);
  return businessCase.costs.flatMap(({ id, name, vatOnTop, contingencyShare }) => {
    const parts = [
      ...(isGiven(vatOnTop) ? [notes.vat(formats.share(vatOnTop))] : []),
      ...(isGiven(contingencyShare)
        ? [notes.contingency(formats.share(contingencyShare), isGiven(vatOnTop))]
        : []),
    ];
    const isTyped = results.base.costs.some((cost) => cost.id === id && cost.isTyped);
    if (parts.length === 0 || isTyped) return [];
    return [
      {
        id: `on-top-${id}`,
        path: `costs[${id}].${isGiven(vatOnTop) ? 'vatOnTop' : 'contingencyShare'}`,
        words: notes.onTop(quoted(name), formats.list(parts), parts.length === 1),
      },
    ];
  });
};

/** What lies between the values of the appendix and the figures: everything that is added, taken off or moved in time. */
export const adjustments = (view: CaseInNumbers): { id: string; said: Phrase }[] =>
  [
    ...optimismNotes(view),
    ...onTopNotes(view),
    ...freedTimeNotes(view),
    ...priceNotes(view),
    ...timingNotes(view),
  ].map(({ id, path, words }) => ({ id, said: phrase`${textValue(words, path)}` }));
