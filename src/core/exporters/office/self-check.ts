import type { StoryDocument } from '../../document/index.ts';
import { missingText } from './missing-text.ts';
import { reachFaults } from './outside-reach.ts';
import { packageFaults } from './package-faults.ts';

export { missingText, packageFaults, reachFaults };

/** The bytes, if they are a sound file that says what the document says and nothing else. A bad file is never handed over. */
export const checkedFile = (bytes: Uint8Array, document: StoryDocument): Uint8Array => {
  const faults = packageFaults(bytes);
  if (faults.length > 0) throw new Error(`The file we wrote is not sound: ${faults.slice(0, 5).join('; ')}`);
  const reach = reachFaults(bytes, document);
  if (reach.length > 0) throw new Error(`The file we wrote is not safe: ${reach.slice(0, 5).join('; ')}`);
  const missing = missingText(bytes, document);
  if (missing.length > 0) throw new Error(`The file we wrote lacks text: ${missing.slice(0, 5).join('; ')}`);
  return bytes;
};
