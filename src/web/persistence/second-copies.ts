/** A case as it stands in the browser's own file system, apart from its database. */
export interface SecondCopy {
  id: string;
  title: string;
  savedAt: string;
  /** As it was written, of whatever version. */
  whole: unknown;
}

export interface SecondCopies {
  write: (copy: SecondCopy) => Promise<void>;
  read: (id: string) => Promise<SecondCopy | null>;
  /** The ids of all that is there: what the database should hold too. */
  ids: () => Promise<string[]>;
  remove: (id: string) => Promise<void>;
  erase: () => Promise<void>;
}

const folderName = 'casewright-copies';

const nameOf = (id: string): string => `${encodeURIComponent(id)}.json`;

const idOf = (name: string): string => {
  try {
    return decodeURIComponent(name.replace(/\.json$/u, ''));
  } catch {
    return '';
  }
};

type Listed = FileSystemDirectoryHandle & { keys: () => AsyncIterable<string> };

const namesIn = async (folder: FileSystemDirectoryHandle): Promise<string[]> => {
  const names: string[] = [];
  for await (const name of (folder as Listed).keys()) names.push(name);
  return names;
};

const isCopy = (value: unknown): value is SecondCopy =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as SecondCopy).id === 'string' &&
  typeof (value as SecondCopy).title === 'string' &&
  typeof (value as SecondCopy).savedAt === 'string' &&
  typeof (value as SecondCopy).whole === 'object';

/**
 * Copies in the browser's own file system: a database that was damaged comes back empty and says nothing, and they
 * are still there. Null where there is no such file system (plain http, private windows of some browsers).
 */
export const openSecondCopies = async (): Promise<SecondCopies | null> => {
  try {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle(folderName, { create: true });
    if (!('createWritable' in FileSystemFileHandle.prototype)) return null;
    return {
      write: async (copy) => {
        const file = await folder.getFileHandle(nameOf(copy.id), { create: true });
        // What is written takes the file's place when it is closed, not before.
        const writable = await file.createWritable();
        await writable.write(JSON.stringify(copy));
        await writable.close();
      },
      read: async (id) => {
        try {
          const file = await (await folder.getFileHandle(nameOf(id))).getFile();
          const copy: unknown = JSON.parse(await file.text());
          return isCopy(copy) ? copy : null;
        } catch {
          return null;
        }
      },
      ids: async () =>
        (await namesIn(folder))
          .filter((name) => name.endsWith('.json'))
          .map(idOf)
          .filter((id) => id !== ''),
      remove: async (id) => {
        try {
          await folder.removeEntry(nameOf(id));
        } catch (error) {
          if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
        }
      },
      erase: () => root.removeEntry(folderName, { recursive: true }),
    };
  } catch {
    return null;
  }
};
