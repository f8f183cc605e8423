import { storyTemplateOf, usualTemplate } from '../../core/business-case/story-template-of.ts';
import type { AppState, TriedTemplate } from './app-store.ts';

/** The id of the story template that was chosen for the open case, else of the usual one. */
export const templateOfCase = ({ history }: Pick<AppState, 'history'>): string =>
  history === null ? usualTemplate : storyTemplateOf(history.businessCase);

/** What tells the open case now: a template from a file that is tried, else the one that was chosen, by its id. */
export const templateInUse = (state: Pick<AppState, 'history' | 'tried'>): string | TriedTemplate =>
  state.tried ?? templateOfCase(state);
