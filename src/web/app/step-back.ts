import { openCase, redo, undo, wantField } from '../store/app-store.ts';
import { leadTo } from '../steps/place-in.ts';
import { goTo, hrefTo, routeOf } from '../store/routes.ts';

/** Goes to what a step back or forth has changed, where it is on another screen than the one a person looks at. */
const showPlace = (place: string | undefined): void => {
  const businessCase = openCase();
  if (place === undefined || place === '' || businessCase === undefined) return;
  if (/^house\b/u.test(place)) {
    goTo(hrefTo.house(businessCase.id));
    return;
  }
  const { hash } = window.location;
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
