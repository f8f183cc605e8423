import { useSyncExternalStore } from 'react';

/** Where the app is; hash routes work under any path of any static host. */
export type Route =
  | { screen: 'home' }
  | { screen: 'hub'; caseId: string }
  | { screen: 'step'; caseId: string; step: string }
  /** A document as it is, large; with a slide or section of it, and what was pressed there. */
  | { screen: 'deck'; caseId: string; slide: string; at: string }
  /** The case read back in sentences. */
  | { screen: 'read'; caseId: string }
  /** The numbers that others were asked for. */
  | { screen: 'requests'; caseId: string }
  /** The choices that are wanted from the start, where the way there says so. */
  | { screen: 'export'; caseId: string; wanted?: readonly string[] }
  /** A question of the ten-minute path, by its number from 1, or what it came to. */
  | { screen: 'quick'; caseId: string; at: number | 'end' }
  /** Its copies and its history. */
  | { screen: 'kept'; caseId: string }
  | { screen: 'house'; caseId: string };

/** An address that somebody has cut or mistyped leads nowhere, not to an error. */
const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return '';
    throw error;
  }
};

const plainScreens = ['export', 'kept', 'house', 'read', 'requests'] as const;

const isPlain = (screen: string | undefined): screen is (typeof plainScreens)[number] =>
  plainScreens.some((one) => one === screen);

const isQuestion = (text: string): boolean => /^[1-9]$/u.test(text);

export const routeOf = (hash: string): Route => {
  const [path = '', query = ''] = hash.replace(/^#/u, '').split('?');
  const [, kind, caseId, screen, step] = path.split('/').map(decoded);
  if (kind !== 'c' || caseId === undefined || caseId === '') return { screen: 'home' };
  if (screen === 's' && step !== undefined) return { screen: 'step', caseId, step };
  if (screen === 'deck')
    return { screen, caseId, slide: step ?? '', at: new URLSearchParams(query).get('at') ?? '' };
  if (screen === 'q')
    return {
      screen: 'quick',
      caseId,
      at: step === 'end' ? 'end' : isQuestion(step ?? '') ? Number(step) : 1,
    };
  const wanted = new URLSearchParams(query).get('files') ?? '';
  if (screen === 'export' && wanted !== '') return { screen, caseId, wanted: wanted.split(',') };
  if (isPlain(screen)) return { screen, caseId };
  return { screen: 'hub', caseId };
};

export const hrefTo = {
  home: () => '#/',
  hub: (caseId: string) => `#/c/${encodeURIComponent(caseId)}`,
  step: (caseId: string, step: string) => `#/c/${encodeURIComponent(caseId)}/s/${step}`,
  export: (caseId: string, wanted: readonly string[] = []) =>
    `#/c/${encodeURIComponent(caseId)}/export${wanted.length === 0 ? '' : `?files=${wanted.join(',')}`}`,
  quick: (caseId: string, at: number | 'end') => `#/c/${encodeURIComponent(caseId)}/q/${at}`,
  kept: (caseId: string) => `#/c/${encodeURIComponent(caseId)}/kept`,
  house: (caseId: string) => `#/c/${encodeURIComponent(caseId)}/house`,
  read: (caseId: string) => `#/c/${encodeURIComponent(caseId)}/read`,
  requests: (caseId: string) => `#/c/${encodeURIComponent(caseId)}/requests`,
  deck: (caseId: string, slide = '', at = '') =>
    `#/c/${encodeURIComponent(caseId)}/deck${slide === '' ? '' : `/${encodeURIComponent(slide)}`}${
      at === '' ? '' : `?at=${encodeURIComponent(at)}`
    }`,
};

export const goTo = (href: string): void => {
  window.location.hash = href.replace(/^#/u, '');
};

/** Goes there in the place of where one is: the way back does not lead through every step of a list. */
export const goInPlace = (href: string): void => {
  window.location.replace(href);
};

const listen = (changed: () => void): (() => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

/** The hash is text, so that it compares equal while it is the same. */
export const useRoute = (): Route => routeOf(useSyncExternalStore(listen, () => window.location.hash));
