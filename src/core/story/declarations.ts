import type { Declarations } from '../template-language/check/check-template.ts';
import { exhibits } from './exhibits/index.ts';
import { sayable } from './phrases/sayable.ts';
import { rowShapes } from './repeated-lists.ts';
import { storyNames, storyShape } from './story-view/index.ts';

/** What a template of a business case is checked against: its names, its charts, and what can be said in its language. */
export const storyDeclarations = (language: string): Declarations => {
  const shape = storyShape();
  return {
    shape,
    rows: rowShapes(shape),
    charts: exhibits.map(({ id }) => id),
    images: [],
    called: storyNames(),
    phrases: sayable(language),
  };
};
