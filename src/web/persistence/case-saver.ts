import type { BusinessCase } from '../../core/business-case/schema/index.ts';
import type { SaveState } from '../store/save-state.ts';
import { type Database, writeCase } from './case-database.ts';

export interface CaseSaver {
  save: (businessCase: BusinessCase) => void;
}

const sentenceFor = (error: unknown): string =>
  error instanceof DOMException && error.name === 'QuotaExceededError'
    ? 'Storage is full. Save a copy to a file.'
    : 'This browser did not keep the last change. Save a copy to a file.';

/**
 * Writes every edit: the first at once, further ones while it is under way together as the next. There is no delay to
 * lose an edit in. After a conflict it writes nothing more.
 */
export const createCaseSaver = (
  database: Database,
  id: string,
  revision: number,
  now: () => string,
  onState: (state: SaveState) => void,
): CaseSaver => {
  let written = revision;
  let waiting: BusinessCase | null = null;
  let isBusy = false;
  let isStopped = false;

  const write = async (businessCase: BusinessCase): Promise<void> => {
    isBusy = true;
    onState({ kind: 'saving' });
    try {
      const savedAt = now();
      await writeCase(database, { id, revision: written + 1, businessCase }, savedAt);
      written += 1;
      onState({ kind: 'saved', at: savedAt });
    } catch (error) {
      isStopped = error instanceof DOMException && error.name === 'ConstraintError';
      onState(isStopped ? { kind: 'conflict' } : { kind: 'failed', sentence: sentenceFor(error) });
    }
    isBusy = false;
    const next = waiting;
    waiting = null;
    if (next !== null && !isStopped) await write(next);
  };

  return {
    save: (businessCase) => {
      if (isStopped) return;
      if (isBusy) waiting = businessCase;
      else void write(businessCase);
    },
  };
};
