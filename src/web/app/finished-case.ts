import type { BusinessCase } from '../../core/business-case/schema/index.ts';

const address = 'examples/claim-updates-by-text.case.json';

/** Where the finished case is read; no case that is kept has this id. */
export const finishedCaseId = 'the-finished-case';

/** The case that came with the app; null where it cannot be fetched. */
export const finishedCase = async (): Promise<BusinessCase | null> => {
  try {
    const response = await fetch(address);
    if (!response.ok) return null;
    const { openCase } = await import('../../core/business-case/open-case.ts');
    return openCase(await response.text());
  } catch (error) {
    // Without a network and not yet kept by the browser: fetch says so with an error of type.
    if (error instanceof TypeError) return null;
    throw error;
  }
};
