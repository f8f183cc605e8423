import type { BusinessCase } from '../../core/business-case/schema/index.ts';
import type { OpenedCase } from '../../core/business-case/open-case.ts';
import { FileRefusal } from '../../core/files/file-refusal.ts';
import { rememberCopy } from '../persistence/copies-outside.ts';
import { showFileState } from './file-state.ts';
import { now, theRecords } from './the-records.ts';

/** Hands a file over: the browser saves it where it saves downloads. */
export const handOver = (name: string, mediaType: string, content: Uint8Array | string): void => {
  const blob = new Blob([content as BlobPart], { type: mediaType });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

/** Files of this size are no cases: reading one would only freeze the tab. */
const largest = 25_000_000;

/** What the door says, or the sentence with which it refuses. */
const orRefusal = <Value>(open: () => Value): Value | string => {
  try {
    return open();
  } catch (error) {
    if (error instanceof FileRefusal) return error.message;
    throw error;
  }
};

/** The text of a chosen file, or the sentence that says why it is not taken. */
export const textOfFile = async (file: File): Promise<{ text: string } | string> => {
  if (file.size > largest) return 'This file is larger than 20 MB. Choose the case file itself.';
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { fileText } = await import('../../core/files/file-text.ts');
  return orRefusal(() => ({ text: fileText(bytes) }));
};

/** The case in the text of a file, and what was put right in it, or the sentence that says why it is not taken. */
export const openedFromText = async (text: string): Promise<OpenedCase | string> => {
  const { openedText } = await import('../../core/business-case/open-case.ts');
  return orRefusal(() => openedText(text));
};

export const caseFromText = async (text: string): Promise<BusinessCase | string> => {
  const opened = await openedFromText(text);
  return typeof opened === 'string' ? opened : opened.businessCase;
};

const plainName = (businessCase: BusinessCase): string => {
  const title = businessCase.basics.title
    .replaceAll(/[^\p{L}\p{N} _-]/gu, ' ')
    .trim()
    .replaceAll(/\s+/gu, '-')
    .toLowerCase();
  return title === '' ? 'business-case' : title;
};

export const caseFileName = (businessCase: BusinessCase): string => `${plainName(businessCase)}.case.json`;

export const lockedFileName = (businessCase: BusinessCase): string =>
  `${plainName(businessCase)}.locked.case.json`;

/** Notes when a case was last copied to a place outside the browser. */
export const noteCopy = async (id: string, name: string): Promise<void> => {
  await rememberCopy(await theRecords(), id, { at: now(), name }).catch(() => {
    // The copy is made all the same; only the reminder comes too early.
  });
};

/** The text of a case file, read back: what is saved opens. Null, and told, where that cannot be. */
export const textOfCase = async (businessCase: BusinessCase): Promise<string | null> => {
  const { UnwritableCase, writtenCase } = await import('../../core/business-case/written-case.ts');
  try {
    return writtenCase(businessCase);
  } catch (error) {
    if (!(error instanceof UnwritableCase)) throw error;
    showFileState({ kind: 'unwritable', sentence: error.message });
    return null;
  }
};

/** Hands a case over as a file, and gives its name. */
export const handOverCase = async (businessCase: BusinessCase): Promise<string | null> => {
  const text = await textOfCase(businessCase);
  if (text === null) return null;
  const name = caseFileName(businessCase);
  handOver(name, 'application/json', text);
  await noteCopy(businessCase.id, name);
  return name;
};
