import { FileRefusal } from '../files/file-refusal.ts';
import { officeLimits } from '../files/zip.ts';
import { zipDirectory } from '../files/zip-directory.ts';

/** The format that a company's file belongs to; null when it is none of ours, and then every format refuses it itself. */
export const baseKind = (base: Uint8Array): 'pptx' | 'docx' | null => {
  try {
    const names = zipDirectory(base, officeLimits.entries).map(({ path }) => path.toLowerCase());
    if (names.some((name) => name.startsWith('ppt/'))) return 'pptx';
    return names.some((name) => name.startsWith('word/')) ? 'docx' : null;
  } catch (error) {
    if (error instanceof FileRefusal) return null;
    throw error;
  }
};
