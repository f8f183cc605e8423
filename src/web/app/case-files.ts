import { FileRefusal } from '../../core/files/file-refusal.ts';
import type { BusinessCase } from '../../core/business-case/schema/index.ts';

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

/** The case in a chosen file, or the sentence that says why it is not taken. */
export const caseFromFile = async (file: File): Promise<BusinessCase | string> => {
  if (file.size > largest) return 'This file is larger than 20 MB. Choose the case file itself.';
  const { openCase } = await import('../../core/business-case/open-case.ts');
  try {
    return openCase(await file.text());
  } catch (error) {
    if (error instanceof FileRefusal) return error.message;
    throw error;
  }
};

export const caseFileName = (businessCase: BusinessCase): string => {
  const title = businessCase.basics.title
    .replaceAll(/[^\p{L}\p{N} _-]/gu, ' ')
    .trim()
    .replaceAll(/\s+/gu, '-')
    .toLowerCase();
  return `${title === '' ? 'business-case' : title}.case.json`;
};
