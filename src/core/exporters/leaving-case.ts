import type { Leavable } from '../data/only-for-you.ts';
import type { BusinessCase } from '../business-case/schema/index.ts';
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

type Story = BusinessCase['successStories'][number];

/** An imagined story is nobody's; all others need a yes. */
export const mayBeTold = ({ kind, consent }: Pick<Story, 'kind' | 'consent'>): boolean =>
  kind === 'imagined' || consent === 'named' || consent === 'anonymous';

const toldStory = (story: Story): Story =>
  story.kind !== 'imagined' && story.consent === 'anonymous' ? { ...story, person: '' } : story;

/** What documents are made of: the named fields of a case, and of its stories those that may be told. */
export const leavingCase = (businessCase: Leavable<BusinessCase>): BusinessCase => {
  const left = kept(businessCase, leavingFields) as BusinessCase;
  return {
    ...left,
    notForUs: [],
    successStories: left.successStories.filter(mayBeTold).map(toldStory),
  };
};
