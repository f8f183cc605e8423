import { useSyncExternalStore } from 'react';

/** Where the app is; hash routes work under any path of any static host. */
export type Route =
  | { screen: 'home' }
  | { screen: 'hub'; caseId: string }
  | { screen: 'step'; caseId: string; step: string }
  | { screen: 'export'; caseId: string }
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

export const routeOf = (hash: string): Route => {
  const [, kind, caseId, screen, step] = hash.replace(/^#/u, '').split('/').map(decoded);
  if (kind !== 'c' || caseId === undefined || caseId === '') return { screen: 'home' };
  if (screen === 's' && step !== undefined) return { screen: 'step', caseId, step };
  if (screen === 'export' || screen === 'kept' || screen === 'house') return { screen, caseId };
  return { screen: 'hub', caseId };
};

export const hrefTo = {
  home: () => '#/',
  hub: (caseId: string) => `#/c/${encodeURIComponent(caseId)}`,
  step: (caseId: string, step: string) => `#/c/${encodeURIComponent(caseId)}/s/${step}`,
  export: (caseId: string) => `#/c/${encodeURIComponent(caseId)}/export`,
  kept: (caseId: string) => `#/c/${encodeURIComponent(caseId)}/kept`,
  house: (caseId: string) => `#/c/${encodeURIComponent(caseId)}/house`,
};

export const goTo = (href: string): void => {
  window.location.hash = href.replace(/^#/u, '');
};

const listen = (changed: () => void): (() => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

/** The hash is text, so that it compares equal while it is the same. */
export const useRoute = (): Route => routeOf(useSyncExternalStore(listen, () => window.location.hash));
