import type { BusinessCase } from '../../core/business-case/schema/index.ts';
import { keepSnapshot } from '../persistence/snapshots.ts';
import { readableFields } from '../persistence/stored-cases.ts';
import { editCase, openCase, tellDone } from '../store/app-store.ts';
import { now, theRecords } from './the-records.ts';

const keepAsReplaced = async (id: string, whole: Record<string, unknown>): Promise<void> => {
  const at = now();
  await keepSnapshot(await theRecords(), id, whole, { at, why: { kind: 'replaced' }, savedAt: at });
};

/** Keeps what is stored of a case among its earlier states, before something else takes its place. */
export const keepReplaced = async (id: string): Promise<void> => {
  const whole = await readableFields(await theRecords(), id);
  if (Object.keys(whole).length > 0) await keepAsReplaced(id, whole);
};

/** Another state takes the place of the open case: as one step that can be taken back, and kept in the history too. */
export const replaceOpenCase = async (
  businessCase: BusinessCase,
  label = 'Another version of the case',
): Promise<void> => {
  const open = openCase();
  if (open === undefined) return;
  await keepAsReplaced(open.id, open);
  // What was exported stays exported, whichever state is edited.
  editCase(label, (old) => ({ ...businessCase, id: old.id, editions: old.editions }));
  tellDone(label);
};
