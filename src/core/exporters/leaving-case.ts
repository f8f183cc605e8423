import type { Leavable } from '../data/only-for-you.ts';
import type { BusinessCase } from '../business-case/schema/index.ts';
import { mayBeTold, toldStory } from './consent/told-story.ts';
import { type Leaving, leavingFields } from './leaving-fields.ts';

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPlain = (value: unknown): boolean =>
  Array.isArray(value) ? value.every((item) => typeof item !== 'object') : typeof value !== 'object';

const kept = (value: unknown, leaving: Leaving): unknown => {
  if (leaving === true) return isPlain(value) ? value : undefined;
  if (Array.isArray(value)) return value.map((row) => kept(row, leaving));
  if (!isGroup(value)) return undefined;
  const entries = Object.entries(value).flatMap(([name, part]): [string, unknown][] => {
    const inner =
      'each' in leaving
        ? leaving.each
        : Object.hasOwn(leaving.fields, name)
          ? leaving.fields[name]
          : undefined;
    const left = inner === undefined ? undefined : kept(part, inner);
    return left === undefined ? [] : [[name, left]];
  });
  return Object.fromEntries(entries);
};

/** What a customer said is told when they agreed to it. */
const toldSituation = (situation: BusinessCase['situation']): BusinessCase['situation'] =>
  situation.quoteConsent === true ? situation : { ...situation, quote: '', quoteBy: '' };

/** What documents are made of: the named fields of a case, and of its stories and quotes those that may be told. */
export const leavingCase = (businessCase: Leavable<BusinessCase>): BusinessCase => {
  const left = kept(businessCase, leavingFields) as BusinessCase;
  return {
    ...left,
    notForUs: [],
    situation: toldSituation(left.situation),
    successStories: left.successStories.filter(mayBeTold).map(toldStory),
  };
};
