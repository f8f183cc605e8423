import type { Control } from '../../../core/quantities/field.ts';
import { metaAt } from '../../steps/form/schema-parts.ts';

/** What one does with a field, as a link says it. */
const verbs: Record<Control, string> = {
  text: 'Write',
  prose: 'Write',
  words: 'Write',
  date: 'Date it',
  month: 'Date it',
  number: 'Enter it',
  money: 'Enter it',
  share: 'Enter it',
  estimate: 'Enter it',
  choice: 'Choose',
  switch: 'Say',
  list: 'Add',
  group: 'Open',
  record: 'Open',
};

const controlAt = (path: string): Control | undefined => {
  try {
    return metaAt(path)?.control;
  } catch {
    // A place that the schema does not know by itself: the input of a driver.
    return undefined;
  }
};

/** What is to be done at a place of the case. */
export const verbAt = (path: string): string =>
  path.endsWith('.answer') ? 'Answer' : (verbs[controlAt(path) ?? 'record'] ?? 'Open');
