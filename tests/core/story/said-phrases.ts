import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Run, textOf } from '../../../src/core/document/index.ts';
import { type Formats, formatsFor } from '../../../src/core/quantities/format.ts';
import { actualFields } from '../../../src/core/story/facts/actual-fields.ts';
import { factFields } from '../../../src/core/story/facts/define-fact.ts';
import { accountShape } from '../../../src/core/story/facts/accounts.ts';
import { agreementStanding, standingShape } from '../../../src/core/story/facts/agreement-standing.ts';
import { gateAmountFields, gateAmounts } from '../../../src/core/story/facts/gate-amounts.ts';
import { inTen, inTenShape } from '../../../src/core/story/facts/in-ten.ts';
import { moneySumsShape } from '../../../src/core/story/facts/money-sums.ts';
import { stressShape } from '../../../src/core/story/facts/stresses.ts';
import { phrases } from '../../../src/core/story/phrases/index.ts';
import { type Given, sayingOf } from '../../../src/core/story/saying.ts';
import { type CaseInView, caseInView } from '../../../src/core/story/story-view/index.ts';
import { leafShape } from '../../../src/core/template-language/shape.ts';
import { namedCases } from './named-cases.ts';

/** A named case, in its own language, or in the language of other formats. */
const viewOf = (name: string, other?: Formats): CaseInView => {
  const businessCase = namedCases[name]?.();
  if (businessCase === undefined) throw new Error(`There is no case "${name}".`);
  const { language, currency } = businessCase.basics;
  return other === undefined
    ? caseInView(businessCase, formatsFor(language || 'en-GB', currency || 'GBP'))
    : caseInView(businessCase, other, undefined, other.language);
};

/** What a phrase that is called with something is called with, in a case; of the others nothing. */
const calls: Record<string, (view: CaseInView) => Record<string, Given>[]> = {
  'gate-paid': (view) =>
    view.businessCase.rollOut.gates.map((gate) => {
      const { paid, left } = gateAmounts(view, gate);
      const given = (raw: unknown, name: string): Given => ({
        raw,
        shape: name === 'paid' ? gateAmountFields.paid : gateAmountFields.left,
        path: name,
      });
      return { paid: given(paid, 'paid'), left: given(left, 'left') };
    }),
  'agreement-standing': (view) =>
    view.businessCase.agreements.map((one) => ({
      agreement: { raw: agreementStanding(view, one), shape: standingShape, path: 'agreement' },
    })),
  'signed-worth': () =>
    [false, true].map((isLoss) => ({
      amount: { raw: '£80,000', shape: leafShape('text'), path: 'amount' },
      isLoss: { raw: isLoss, shape: leafShape('boolean'), path: 'isLoss' },
    })),
  'words-of-money': () =>
    [1, 2, 3].map((count) => ({
      sums: {
        raw: ['time set free', 'margin', 'cost avoided']
          .slice(0, count)
          .map((name) => ({ id: name, amount: { phrase: [{ kind: 'text', text: '£80,000' }] }, name })),
        shape: moneySumsShape,
        path: 'sums',
      },
    })),
  ...Object.fromEntries(
    ['stress-name', 'stress-row'].map((id) => [
      id,
      () =>
        ['isBenefits', 'isCosts', 'isLate', 'isAll'].map((kind) => ({
          stress: {
            raw: { [kind]: true, by: { phrase: [{ kind: 'text', text: '20%' }] } },
            shape: stressShape,
            path: 'stress',
          },
        })),
    ]),
  ),
  'account-gain': () =>
    [-5, 0, 5].flatMap((gain) =>
      ['isOwn', 'isCustomers', 'isColleagues', 'isSociety', 'isFunction'].map((kind) => ({
        account: {
          raw: {
            [kind]: true,
            isMany: ['isCustomers', 'isColleagues'].includes(kind),
            isNothing: gain === 0,
            isLoss: gain < 0,
            amount: { phrase: [{ kind: 'text', text: '£5' }] },
          },
          shape: accountShape,
          path: 'account',
        },
      })),
    ),
  'actual-standing': () =>
    [
      {},
      { isReported: true },
      { isReported: true, target: '16,000' },
      ...['isReached', 'isCloser', 'isFarther', 'isLevel'].map((kind) => ({
        isReported: true,
        target: '16,000',
        [kind]: true,
      })),
    ].map((actual) => ({
      actual: { raw: actual, shape: factFields(actualFields), path: 'actual' },
    })),
  'when-discounted': () =>
    [
      [true, null],
      [false, '19'],
      [false, null],
    ].map(([isNever, month]) => ({
      isNever: { raw: isNever, shape: leafShape('boolean'), path: 'isNever' },
      month: { raw: month, shape: leafShape('text'), path: 'month' },
    })),
  'in-ten': () =>
    [0, 0.05, 0.44, 0.95, 1].map((share) => ({
      share: { raw: inTen(share, 'share'), shape: inTenShape, path: 'share' },
    })),
};

export interface Said {
  id: string;
  runs: readonly Run[];
}

/** Everything that the phrases say of a named case. */
export const saidOf = (name: string, formats?: Formats): Said[] => {
  const view = viewOf(name, formats);
  const say = sayingOf(view);
  return [...phrases.keys()].flatMap((id) =>
    (calls[id]?.(view) ?? [{}])
      .map((given) => ({ id, runs: say(id, given).phrase }))
      .filter(({ runs }) => runs.length > 0),
  );
};

/** What one phrase says of a case, as text. */
export const textSaid = (said: readonly Said[] | undefined, id: string): string =>
  (said ?? [])
    .filter((one) => one.id === id)
    .map(({ runs }) => textOf(runs))
    .join(' ');

/** The texts of the library of a language, by phrase. */
export const libraryOf = (tag: string): Map<string, string> => {
  const folder = resolve(import.meta.dirname, '../../../templates/phrases', tag);
  return new Map(
    readdirSync(folder).map((file) => [
      file.replace('.md.hbs', ''),
      readFileSync(resolve(folder, file), 'utf8'),
    ]),
  );
};
