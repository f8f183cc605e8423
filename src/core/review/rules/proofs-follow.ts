import { withValueAt } from '../../business-case/path.ts';
import type { Figure, Figures } from '../../business-case/figure.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import { amountsIn, sharesIn } from '../amounts-in-text.ts';
import { defineRule, type Fault } from '../define-rule.ts';
import { formatsOfCase } from '../formats-of-case.ts';
import { isAbout } from '../same-thing.ts';

/** A sentence that names the figure behind it. */
interface Proof {
  path: string;
  proof: string;
  proofFigure: string;
}

const proofsOf = ({ stakeholders, successStories }: BusinessCase): Proof[] => [
  ...stakeholders.map(({ id, ...rest }) => ({ ...rest, path: `stakeholders[${id}].proof` })),
  ...successStories.map(({ id, ...rest }) => ({ ...rest, path: `successStories[${id}].proof` })),
];

const percent = 0.006;

/** Whether the one number of a sentence is that of the figure; a sentence with several says more than one thing. */
const isBorne = (proof: string, { unit, value, low, high }: Figure, locale: string): boolean => {
  const known = [value, low, high].filter((one) => one !== null).map(Math.abs);
  if (known.length === 0) return true;
  if (unit === 'share') {
    const [named, ...others] = sharesIn(proof);
    return named === undefined || others.length > 0 || known.some((one) => Math.abs(one - named) <= percent);
  }
  const [amount, ...others] = unit === 'money' ? amountsIn(proof, locale) : [];
  return (
    amount === undefined ||
    others.length > 0 ||
    amount.readings.length === 0 ||
    amount.readings.some((said) => known.some((one) => isAbout(one, said, 0.02)))
  );
};

const numbersIn = (value: unknown): number[] => {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

/** What somebody is promised in money, a year or a month: it stands somewhere in the case, or follows from it. */
const promises = (businessCase: BusinessCase, figures: Figures): Fault[] => {
  const { locale } = formatsOfCase(businessCase);
  const texts = businessCase.stakeholders.flatMap(({ id, wiifm, gain, proof, proofFigure }) => [
    { path: `stakeholders[${id}].wiifm`, text: wiifm },
    { path: `stakeholders[${id}].gain.amount`, text: gain.amount },
    { path: `stakeholders[${id}].proof`, text: proofFigure === '' ? proof : '' },
  ]);
  const named = texts.flatMap(({ path, text }) =>
    amountsIn(text, locale)
      .filter(({ readings }) => readings.length > 0)
      .map((amount) => ({ path, ...amount })),
  );
  if (named.length === 0) return [];
  const known = [
    ...Object.values(figures).flatMap(({ value, low, high }) => [value, low, high]),
    ...numbersIn(businessCase),
  ].filter((one) => one !== null && one !== 0);
  return named
    .filter(({ readings }) =>
      readings.every(
        (said) =>
          !known.some((one) => [1, 12].some((months) => isAbout(Math.abs(one ?? 0), said * months, 0.01))),
      ),
    )
    .map(({ path, words }) => ({
      message: `They are promised ${words}, and no number of the case is that. Say what the figures say.`,
      path,
    }));
};

/** A sentence that rests on a figure says its number. */
export const proofsFollow = defineRule({
  id: 'proofs-follow',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['stakeholders', 'successStories'],
  over: 'case',
  statement: 'The number of a proof is that of the figure behind it.',
  reason: 'A proof that the table contradicts proves the opposite.',
  planted: [
    (it) =>
      withValueAt(it, 'successStories[marta].proof', 'Customers with texts made 45% fewer status calls.'),
    (it) => withValueAt(it, 'stakeholders[finance-director].gain.amount', '£460,000 a year less'),
    (it) =>
      withValueAt(
        withValueAt(it, 'stakeholders[people-director].proofFigure', 'benefit.turnover.annual'),
        'stakeholders[people-director].proof',
        'It brings £900,000 a year.',
      ),
  ],
  faults: (businessCase, { figures }) => {
    const { locale } = formatsOfCase(businessCase);
    const ofFigures = proofsOf(businessCase).flatMap(({ path, proof, proofFigure }) => {
      const figure = figures[proofFigure];
      return figure === undefined || isBorne(proof, figure, locale)
        ? []
        : [
            {
              message: `“${proof.trim()}” names another number than the figure behind it. Say the number of the figure.`,
              path,
            },
          ];
    });
    return [...ofFigures, ...promises(businessCase, figures)];
  },
});
