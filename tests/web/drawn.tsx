import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { vi } from 'vitest';
import type { BusinessCase } from '../../src/core/business-case/schema/index.ts';
import { appStore, showCase } from '../../src/web/store/app-store.ts';
import { startOf } from '../../src/web/store/history.ts';

/** A part of the screen as it is first drawn for a case, as HTML. */
export const drawn = (businessCase: BusinessCase, part: ReactNode): string => {
  showCase(startOf(businessCase), () => {});
  const state = vi.spyOn(appStore, 'getInitialState').mockReturnValue(appStore.getState());
  try {
    return renderToStaticMarkup(part);
  } finally {
    state.mockRestore();
  }
};

/** The words of it alone. */
export const wordsOf = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll('&#x27;', '’')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/gu, ' ');
