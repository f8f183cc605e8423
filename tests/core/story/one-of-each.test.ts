import { expect, it } from 'vitest';
import { textOf } from '../../../src/core/document/index.ts';
import { linesOf } from '../../../src/core/template-language/compose/tell-sections.ts';
import { boardInvestment } from '../../fixtures/example-case.ts';
import { toldCase } from '../../fixtures/told-case.ts';
import { namedCases } from './named-cases.ts';

const linesIn = (name: string, document: 'paper' | 'deck'): string[] => {
  const businessCase = namedCases[name]?.();
  if (businessCase === undefined) throw new Error(`There is no case "${name}".`);
  return linesOf(toldCase(businessCase, boardInvestment(), document).document).map(textOf);
};

/** "one thing, and each has an owner": what is said of several where there is one. */
const eachOfOne = /\bone (?:thing|group|risk|option)\b.*\beach\b|^(?:one .*|)each (?:worry|group|piece)/iu;

it.each(['paper', 'deck'] as const)('says “each” of several only: %s', (document) => {
  expect(linesIn('one of each', document).filter((line) => eachOfOne.test(line))).toEqual([]);
  // Where there are several it is said, so that the pattern can find it.
  expect(linesIn('shipped', document).some((line) => /^Each (?:worry|group|piece)/u.test(line))).toBe(true);
});
