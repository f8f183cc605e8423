import type { Records } from './records.ts';
import { keyOf } from './stored-cases.ts';

/** A file outside the browser that a case is saved to, and how it was when that was done last. */
export interface LinkedFile {
  handle: FileSystemFileHandle;
  name: string;
  lastModified: number;
  /** ISO time of the last save. */
  at: string;
}

export type FileSaving =
  | { kind: 'saved'; file: LinkedFile }
  /** Somebody else wrote it since: what it says now. */
  | { kind: 'changed'; file: LinkedFile; theirs: string; at: string }
  | { kind: 'unreachable'; name: string };

type Permission = { mode: 'readwrite' };
type Permitted = FileSystemFileHandle & {
  queryPermission?: (wanted: Permission) => Promise<PermissionState>;
  requestPermission?: (wanted: Permission) => Promise<PermissionState>;
};

type Picker = (options: {
  suggestedName: string;
  types: { description: string; accept: Record<string, string[]> }[];
}) => Promise<FileSystemFileHandle>;

const picker = (): Picker | undefined => (window as { showSaveFilePicker?: Picker }).showSaveFilePicker;

/** Browsers without file pickers save downloads instead. */
export const canLink = (): boolean => picker() !== undefined;

/** Asks where to save; undefined when the person thinks better of it. */
export const pickedFile = async (suggestedName: string): Promise<FileSystemFileHandle | undefined> => {
  try {
    return await picker()?.({
      suggestedName,
      types: [{ description: 'Casewright case', accept: { 'application/json': ['.json'] } }],
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
};

const isLinked = (value: unknown): value is LinkedFile =>
  typeof value === 'object' && value !== null && 'handle' in value && 'lastModified' in value;

export const linkedFile = async (records: Records, id: string): Promise<LinkedFile | null> => {
  const linked = await records.get(keyOf.linked(id));
  return isLinked(linked) ? linked : null;
};

/** The link is gone; the file stays. */
export const unlink = (records: Records, id: string): Promise<void> =>
  records.write({ remove: [keyOf.linked(id)] });

const isPermitted = async (handle: Permitted): Promise<boolean> => {
  const wanted = { mode: 'readwrite' } as const;
  if (handle.queryPermission === undefined) return true;
  if ((await handle.queryPermission(wanted)) === 'granted') return true;
  return (await handle.requestPermission?.(wanted)) === 'granted';
};

/** Writes a case to a file, and remembers both. The write takes the place of the old content when it is whole. */
export const writeLinked = async (
  records: Records,
  id: string,
  handle: FileSystemFileHandle,
  text: string,
  at: string,
): Promise<LinkedFile> => {
  const writable = await handle.createWritable();
  await writable.write(text);
  await writable.close();
  const { lastModified, name } = await handle.getFile();
  const file: LinkedFile = { handle, name, lastModified, at };
  await records.write({ put: [[keyOf.linked(id), file]] });
  return file;
};

/** Saves to the linked file, unless somebody else has changed it since, or it cannot be reached. */
export const saveLinked = async (
  records: Records,
  id: string,
  linked: LinkedFile,
  text: string,
  at: string,
): Promise<FileSaving> => {
  try {
    if (!(await isPermitted(linked.handle))) return { kind: 'unreachable', name: linked.name };
    const now = await linked.handle.getFile();
    if (now.lastModified !== linked.lastModified) {
      const theirs = await now.text();
      if (theirs !== text)
        return { kind: 'changed', file: linked, theirs, at: new Date(now.lastModified).toISOString() };
    }
    return { kind: 'saved', file: await writeLinked(records, id, linked.handle, text, at) };
  } catch (error) {
    if (error instanceof DOMException) return { kind: 'unreachable', name: linked.name };
    throw error;
  }
};
