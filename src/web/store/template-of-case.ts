import { storyTemplateOf, usualTemplate } from '../../core/business-case/story-template-of.ts';
import type { AppState } from './app-store.ts';

/** The id of the story template that was chosen for the open case, else of the usual one. */
export const templateOfCase = ({ history }: Pick<AppState, 'history'>): string =>
  history === null ? usualTemplate : storyTemplateOf(history.businessCase);
