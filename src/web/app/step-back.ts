import { openCase, redo, undo, wantField } from '../store/app-store.ts';
import { leadTo } from '../steps/place-in.ts';
import { goTo, hrefTo, routeOf } from '../store/routes.ts';

/** On the ten-minute path a step back leads to its question; what no question asks is told, and the screen stays. */
const showQuestion = async (caseId: string, place: string, hash: string): Promise<void> => {
  const { questionOf } = await import('../rooms/quick/progress.ts');
  const at = questionOf(place);
  const route = routeOf(hash);
  const isElsewhere = route.screen === 'quick' && route.at !== 'end' && route.at !== at;
  if (at === undefined || !isElsewhere || window.location.hash !== hash) return;
  wantField(place);
  goTo(hrefTo.quick(caseId, at));
};

/** Goes to what a step back or forth has changed, where it is on another screen than the one a person looks at. */
const showPlace = (place: string | undefined): void => {
  const businessCase = openCase();
  if (place === undefined || place === '' || businessCase === undefined) return;
  if (/^house\b/u.test(place)) {
    goTo(hrefTo.house(businessCase.id));
    return;
  }
  const { hash } = window.location;
  if (routeOf(hash).screen === 'quick') {
    void showQuestion(businessCase.id, place, hash);
    return;
  }
  leadTo(businessCase, place, ({ step, field }) => {
    // Whoever went elsewhere meanwhile stays there.
    if (window.location.hash !== hash) return;
    const route = routeOf(hash);
    if (route.screen === 'home' || (route.screen === 'step' && route.step === step)) return;
    wantField(field);
    goTo(hrefTo.step(businessCase.id, step));
  });
};

export const undoAndShow = (): void => showPlace(undo());

export const redoAndShow = (): void => showPlace(redo());
