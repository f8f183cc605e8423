import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { vi } from 'vitest';
import type { BusinessCase } from '../../src/core/business-case/schema/index.ts';
import { appStore, showCase } from '../../src/web/store/app-store.ts';
import { startOf } from '../../src/web/store/history.ts';
import { originThere } from '../../src/web/steps/form/estimate-field.tsx';
import { foldThere } from '../../src/web/steps/form/gate-folds.tsx';
import { placesThere } from '../../src/web/steps/form/group-form.tsx';
import { tableThere } from '../../src/web/steps/form/list-form.tsx';

// The table of a list, the folds and the rules come a moment after the form: here they have come.
await Promise.all([
  originThere,
  tableThere,
  foldThere,
  placesThere,
  import('../../src/core/review/index.ts'),
]);

/** A part of the screen as it is first drawn for a case, as HTML; with a row open where a field of it is asked for. */
export const drawn = (businessCase: BusinessCase, part: ReactNode, wanted: string | null = null): string => {
  showCase(startOf(businessCase), () => {});
  appStore.setState({ wantedField: wanted });
  const state = vi.spyOn(appStore, 'getInitialState').mockReturnValue(appStore.getState());
  try {
    return renderToStaticMarkup(part);
  } finally {
    state.mockRestore();
    appStore.setState({ wantedField: null });
  }
};

/** The words of it alone. */
export const wordsOf = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll('&#x27;', '’')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/gu, ' ');
