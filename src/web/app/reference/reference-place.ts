import { useSyncExternalStore } from 'react';
import { hrefTo } from '../../store/routes.ts';

/** The reference is read beside what is to be exported, and has a place of its own below it. */
const below = 'reference';

/** The page of the reference that an address asks for; null where it asks for none. */
export const referencePage = (hash: string): string | null => {
  const [, , , screen, word, page = ''] = hash.split('/');
  if (screen !== 'export' || word !== below) return null;
  return /^[a-z][a-z-]*$/u.test(page) ? page : 'index';
};

export const hrefToReference = (caseId: string, page: string): string =>
  `${hrefTo.export(caseId)}/${below}/${page}`;

const listen = (changed: () => void): (() => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

export const useReferencePage = (): string | null =>
  referencePage(useSyncExternalStore(listen, () => window.location.hash));
