import type { Leavable } from '../data/only-for-you.ts';
import { FileRefusal } from '../files/file-refusal.ts';
import { readJson } from '../files/json.ts';
import { caseHash } from './case-hash.ts';
import { caseText, openedCase } from './open-case.ts';
import type { BusinessCase } from './schema/index.ts';

/** A case that no file can hold. The message is one sentence for the person who saves it. */
export class UnwritableCase extends Error {
  override name = 'UnwritableCase';
}

const openedAgain = (text: string) => {
  try {
    return openedCase(readJson(text));
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    throw new UnwritableCase(
      `No file was written, because it could not be opened again. ${error.message.replace('in this file', 'in the case')}`,
    );
  }
};

const history = ({ editions, approved }: BusinessCase): string => JSON.stringify([editions, approved]);

/**
 * The text of a case file that was opened again and says the same. What opening puts right, such as two rows of one
 * id, is right in the text already.
 */
export const writtenCase = (businessCase: Leavable<BusinessCase>): string => {
  const { businessCase: opened, mends } = openedAgain(caseText(businessCase));
  const isSame = caseHash(opened) === caseHash(businessCase) && history(opened) === history(businessCase);
  if (!isSame && mends.length === 0)
    throw new UnwritableCase(
      'No file was written, because it would not say the same as the case. Undo the last change, then save again.',
    );
  const text = caseText(opened);
  if (caseHash(openedAgain(text).businessCase) !== caseHash(opened))
    throw new UnwritableCase(
      'No file was written, because it would change when it is opened. Undo the last change, then save again.',
    );
  return text;
};
