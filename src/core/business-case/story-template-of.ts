import type { BusinessCase } from './schema/index.ts';

/** Tells a case for which nobody has chosen. */
export const usualTemplate = 'board-investment';

/** The id of the story template that a case was given, else of the usual one. */
export const storyTemplateOf = ({ storyTemplate }: Pick<BusinessCase, 'storyTemplate'>): string =>
  storyTemplate ?? usualTemplate;
