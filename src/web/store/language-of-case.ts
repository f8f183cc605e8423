import { languageOf } from '../../core/data/language-of.ts';
import type { AppState } from './app-store.ts';

/** The language that the open case is told in, without its region; empty while none is chosen. */
export const languageOfCase = ({ history }: Pick<AppState, 'history'>): string =>
  languageOf(history?.businessCase.basics.language ?? '');
