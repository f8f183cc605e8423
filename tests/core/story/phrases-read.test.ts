import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Run, textOf } from '../../../src/core/document/index.ts';
import { formatsFor } from '../../../src/core/quantities/format.ts';
import { agreementStanding, standingShape } from '../../../src/core/story/facts/agreement-standing.ts';
import { gateAmountFields, gateAmounts } from '../../../src/core/story/facts/gate-amounts.ts';
import { facts } from '../../../src/core/story/facts/index.ts';
import { inTen, inTenShape } from '../../../src/core/story/facts/in-ten.ts';
import { accountShape } from '../../../src/core/story/facts/accounts.ts';
import { stressShape } from '../../../src/core/story/facts/stresses.ts';
import { moneySumsShape } from '../../../src/core/story/facts/money-sums.ts';
import { phrases } from '../../../src/core/story/phrases/index.ts';
import { type Given, sayingOf } from '../../../src/core/story/saying.ts';
import { type CaseInView, caseInView } from '../../../src/core/story/story-view/index.ts';
import { leafShape } from '../../../src/core/template-language/shape.ts';
import { namedCases } from './named-cases.ts';

const viewOf = (name: string): CaseInView => {
  const businessCase = namedCases[name]?.();
  if (businessCase === undefined) throw new Error(`There is no case "${name}".`);
  const { language, currency } = businessCase.basics;
  return caseInView(businessCase, formatsFor(language || 'en-GB', currency || 'GBP'));
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

/** Everything that the phrases say of a case. */
const saidOf = (name: string): { id: string; runs: readonly Run[] }[] => {
  const view = viewOf(name);
  const say = sayingOf(view);
  return [...phrases.keys()].flatMap((id) =>
    (calls[id]?.(view) ?? [{}])
      .map((given) => ({ id, runs: say(id, given).phrase }))
      .filter(({ runs }) => runs.length > 0),
  );
};

const holes = [
  / {2}|^\s|\s$/u,
  /\s[.,;:)]|\(\s|\(\)|“”/u,
  /[,;:]\s*[,;:.]|\.\./u,
  /undefined|null|NaN|Infinity|\[object/u,
];
const doubled = /\b(\p{L}+) \1\b/iu;
const severalOfOne =
  /(?<![\p{N}.,])1 (?:weeks|numbers|cases|points|inputs|benefits|costs|items|in each group)\b/u;

/** What somebody typed, or a name, counts as one word: it is not for the phrase to shorten. */
const ownWords = (runs: readonly Run[]): string =>
  runs.map((run) => (run.kind === 'value' && run.format === 'text' ? 'typed' : textOf([run]))).join('');

const mostWords = { sentence: 25, claim: 15, clause: 25, 'noun-phrase': 25 } as const;

const longest = (runs: readonly Run[]): number =>
  Math.max(
    ...ownWords(runs)
      .split(/[.?!](?:\s|$)/u)
      .map((sentence) => sentence.trim().split(/[ \n]+/u).length),
  );

const begins = new Set(['sentence', 'claim']);

/** The letter that a phrase begins with. What somebody typed begins as it was typed, but at the start of a sentence. */
const firstLetter = (runs: readonly Run[], isStart: boolean): string => {
  const [first] = runs;
  return isStart || first?.kind === 'text' ? (/^\p{L}/u.exec(textOf(runs))?.[0] ?? '') : '';
};

/** What is wrong with how a phrase reads. */
const faultsOf = (id: string, runs: readonly Run[]): string[] => {
  const shape = phrases.get(id)?.shape ?? 'clause';
  const text = textOf(runs);
  const letter = firstLetter(runs, begins.has(shape));
  const isCapital = letter !== letter.toLowerCase();
  return [
    ...holes.filter((hole) => hole.test(text)).map((hole) => `a hole, ${String(hole)}`),
    ...(doubled.test(text) ? ['a doubled word'] : []),
    ...(severalOfOne.test(text) ? ['several of one'] : []),
    ...(letter !== '' && isCapital !== begins.has(shape) ? ['the wrong letter at its start'] : []),
    ...((shape === 'sentence') === text.endsWith('.') ? [] : ['the wrong mark at its end']),
    ...(longest(runs) > mostWords[shape] ? [`${longest(runs)} words in a ${shape}`] : []),
  ].map((fault) => `${id} has ${fault}: ${text}`);
};

const names = Object.keys(namedCases);
const said = new Map(names.map((name) => [name, saidOf(name)]));

describe('every phrase', () => {
  it.each(names)('reads right: %s', (name) => {
    expect((said.get(name) ?? []).flatMap(({ id, runs }) => faultsOf(id, runs))).toEqual([]);
  });

  it('is said of some of these cases, and of one without a title says nothing that is not so', () => {
    const ever = new Set([...said.values()].flat().map(({ id }) => id));
    expect([...phrases.keys()].filter((id) => !ever.has(id))).toEqual([]);
    const always = new Set([
      'in-ten',
      'pilot-measure',
      'signed-worth',
      'when-discounted',
      'words-of-money',
      'stress-name',
      'stress-row',
      'account-gain',
      'full-effect-year',
    ]);
    expect((said.get('nothing at all') ?? []).map(({ id }) => id).filter((id) => !always.has(id))).toEqual(
      [],
    );
  });
});

const folder = resolve(import.meta.dirname, '../../../templates/phrases/en-GB');
const words = new Map(
  readdirSync(folder).map((file) => [
    file.replace('.md.hbs', ''),
    readFileSync(resolve(folder, file), 'utf8'),
  ]),
);

it.each([
  ['asked of several', 'ask-sentence', /^The Trustees of the Museum are asked to approve/u],
  ['shipped', 'ask-sentence', /^The Board of Northlight Insurance is asked to approve/u],
  ['hypothesis too long for a title', 'hypothesis-claim', /^Claim status calls should fall by 20%$/u],
  [
    'as many events',
    'pilot-sentence',
    /there were as many status calls for each claim with the change as without/u,
  ],
  [
    'published, explained by chance',
    'pilot-sentence',
    /\(p = 0\.4\)\. Chance alone may explain the difference\.$/u,
  ],
  [
    'published, nothing',
    'pilot-sentence',
    /as many status calls with the change as without it, as published \(p = 1\)\.$/u,
  ],
  ['a budget is to rise', 'agreement-standing', /rises by £500 a year/u],
  [
    'stop line that loses above',
    'stop-line-sentence',
    /Above 17\.3%, all else as it stands, the case loses money/u,
  ],
  ['goal without a name', 'goal-served', /serve the goal for the claims satisfaction score/u],
])('is right where it was wrong: %s, %s', (name, id, words) => {
  const texts = (said.get(name) ?? []).filter((one) => one.id === id).map(({ runs }) => textOf(runs));
  expect(texts.join(' ')).toMatch(words);
});

describe('the words of the library', () => {
  it('are those of the declared phrases, one file each, with a line on top that says what it is', () => {
    expect([...words.keys()].toSorted()).toEqual([...phrases.keys()].toSorted());
    for (const text of words.values()) expect(text).toMatch(/^\{\{!-- [A-Z“"].+ --\}\}\n/u);
  });

  it('use each fact that a phrase declares, and each part of a fact is used by some words or needed', () => {
    const uses = (id: string): string => `${words.get(id)} ${phrases.get(id)?.needs.join(' ')}`;
    const idle = [...phrases.values()].flatMap(({ id, facts: declared }) =>
      declared
        .filter((fact) => !new RegExp(`\\b${fact}\\b`, 'u').test(uses(id)))
        .map((fact) => `${id}: ${fact}`),
    );
    expect(idle).toEqual([]);
    const all = [...phrases.keys()].map(uses).join(' ');
    const unused = facts.flatMap(({ id, shape }) =>
      shape.kind === 'object'
        ? Object.keys(shape.fields).flatMap((part) =>
            all.includes(`${id}.${part}`) ? [] : [`${id}.${part}`],
          )
        : [],
    );
    expect(unused).toEqual([]);
  });
});
