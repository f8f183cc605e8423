import type { BusinessCase } from '../../business-case/schema/index.ts';
import { withoutContactDetails } from './contact-details.ts';
import { isNameUnsure, nameParts, withoutNames } from './names.ts';

type Story = BusinessCase['successStories'][number];

/** The fields of a story in which somebody’s words or name may stand. */
export const storyTexts = [
  'headline',
  'before',
  'moment',
  'after',
  'proof',
  'quote',
  'lesson',
  'nextStep',
  'source',
] as const;

/** An imagined story is nobody’s; all others need a yes. */
export const mayBeTold = ({ kind, consent }: Pick<Story, 'kind' | 'consent'>): boolean =>
  kind === 'imagined' || consent === 'named' || consent === 'anonymous';

/** Whether it is told, and without the name. */
export const isWithoutName = ({ kind, consent }: Pick<Story, 'kind' | 'consent'>): boolean =>
  kind !== 'imagined' && consent === 'anonymous';

const nouns = { customer: 'customer', colleague: 'colleague', team: 'team', imagined: 'customer' } as const;

/** A story as a document may tell it: nobody can be reached by it, and nobody is named who did not say so. */
export const toldStory = (story: Story): Story => {
  if (story.kind === 'imagined') return story;
  const names = isWithoutName(story) ? nameParts(story.person) : [];
  const told = (text: string): string =>
    isNameUnsure(text, names)
      ? ''
      : withoutContactDetails(withoutNames(text, names, nouns[story.kind ?? 'customer']));
  return {
    ...story,
    ...Object.fromEntries(storyTexts.map((field) => [field, told(story[field])])),
    ...(isWithoutName(story) ? { person: '' } : {}),
  };
};
