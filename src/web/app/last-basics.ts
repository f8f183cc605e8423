import { lastBasics } from '../../core/business-case/like-last-case.ts';
import { rememberBasics } from '../persistence/remembered-basics.ts';
import { type AppState, appStore } from '../store/app-store.ts';

const openIn = ({ history }: AppState) => history?.businessCase;

/** What a person changes of a case that most of theirs have alike is what their next one starts with. */
appStore.subscribe((now, before) => {
  const [next, last] = [openIn(now), openIn(before)];
  if (next !== undefined && next.id === last?.id && next.basics !== last.basics)
    rememberBasics(lastBasics(next));
});
