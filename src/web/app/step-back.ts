import { openCase, redo, undo, wantField } from '../store/app-store.ts';
import { placeIn } from './place-in.ts';
import { goTo, hrefTo, routeOf } from './routes.ts';

/** Goes to what a step back or forth has changed, where it is on another screen than the one a person looks at. */
const showPlace = async (place: string | undefined): Promise<void> => {
  const businessCase = openCase();
  if (place === undefined || place === '' || businessCase === undefined) return;
  if (/^house\b/u.test(place)) {
    goTo(hrefTo.house(businessCase.id));
    return;
  }
  const { step, field } = await placeIn(businessCase, place);
  const route = routeOf(window.location.hash);
  if (route.screen === 'home' || (route.screen === 'step' && route.step === step)) return;
  wantField(field);
  goTo(hrefTo.step(businessCase.id, step));
};

export const undoAndShow = (): void => void showPlace(undo());

export const redoAndShow = (): void => void showPlace(redo());
