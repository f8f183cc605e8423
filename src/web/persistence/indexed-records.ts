import { type DBSchema, type IDBPDatabase, type IDBPTransaction, deleteDB, openDB } from 'idb';
import { type Batch, ConnectionLost, type Key, type Records } from './records.ts';

interface WorkDatabase extends DBSchema {
  records: { key: (string | number)[]; value: unknown };
}

type Transaction = IDBPTransaction<WorkDatabase, ['records'], 'readwrite'>;

const databaseName = 'casewright-work';

/** An array sorts after every text and number, so that it ends the keys that begin alike. */
const under = (prefix: Key): IDBKeyRange => IDBKeyRange.bound([...prefix], [...prefix, []], true, true);

const requestsOf = (transaction: Transaction, batch: Batch): Promise<unknown>[] => {
  const { store } = transaction;
  return [
    ...(batch.add ?? []).map((key) => store.add(true, [...key])),
    ...(batch.removeUnder ?? []).map((prefix) => store.delete(under(prefix))),
    ...(batch.remove ?? []).map((key) => store.delete([...key])),
    ...(batch.put ?? []).map(([key, value]) => store.put(value, [...key])),
  ];
};

/** Whatever a request failed of, it is told by the transaction; no rejection is left without a listener. */
const allOf = async (requests: readonly Promise<unknown>[], done: Promise<unknown>): Promise<void> => {
  const answers = await Promise.allSettled([...requests, done]);
  const reasons = answers.flatMap((answer) =>
    answer.status === 'rejected' ? [answer.reason as unknown] : [],
  );
  if (reasons.length === 0) return;
  // Requests that fell with the transaction say only that it was aborted.
  throw (
    reasons.find((reason) => !(reason instanceof DOMException && reason.name === 'AbortError')) ?? reasons[0]
  );
};

/** An exception would otherwise let the transaction commit what was put before it. */
const abort = (transaction: Transaction): void => {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
};

/** A transaction cannot begin on a connection that is closed or about to be. */
const isClosed = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'InvalidStateError';

/** The version stays 1 for good: an older app can still open it, and no tab blocks another. */
const opened = (onGone: () => void): Promise<IDBPDatabase<WorkDatabase>> =>
  openDB<WorkDatabase>(databaseName, 1, {
    upgrade: (database) => {
      database.createObjectStore('records');
    },
    terminated: onGone,
  });

/**
 * Records in IndexedDB. A connection that dies is opened again; one that stands in the way of deleting or updating
 * the database closes itself.
 */
export const indexedRecords = async (): Promise<Records> => {
  let database: IDBPDatabase<WorkDatabase> | null = null;
  let opening: Promise<IDBPDatabase<WorkDatabase>> | null = null;

  const open = async (): Promise<IDBPDatabase<WorkDatabase>> => {
    opening ??= opened(() => {
      database = null;
    });
    try {
      const fresh = await opening;
      fresh.addEventListener('versionchange', () => {
        fresh.close();
        if (database === fresh) database = null;
      });
      database = fresh;
      return fresh;
    } finally {
      opening = null;
    }
  };

  const read = async <Value>(ask: (open: IDBPDatabase<WorkDatabase>) => Promise<Value>): Promise<Value> => {
    try {
      return await ask(database ?? (await open()));
    } catch (error) {
      if (!isClosed(error)) throw error;
      return ask(await open());
    }
  };

  const write = async (batch: Batch): Promise<void> => {
    if (database === null) throw new ConnectionLost('The database is closed.');
    let transaction: Transaction;
    try {
      transaction = database.transaction(['records'], 'readwrite', { durability: 'strict' });
    } catch (error) {
      database = null;
      throw isClosed(error) ? new ConnectionLost('The database is closing.') : error;
    }
    transaction.done.catch(() => {});
    let requests: Promise<unknown>[];
    try {
      requests = requestsOf(transaction, batch);
      transaction.commit();
    } catch (error) {
      abort(transaction);
      throw error;
    }
    await allOf(requests, transaction.done);
  };

  const changeIn = async <Result>(
    open: IDBPDatabase<WorkDatabase>,
    keys: readonly Key[],
    decide: (values: unknown[]) => { batch: Batch; result: Result },
  ): Promise<Result> => {
    const transaction: Transaction = open.transaction(['records'], 'readwrite', { durability: 'strict' });
    transaction.done.catch(() => {});
    try {
      const values = await Promise.all(keys.map((key) => transaction.store.get([...key])));
      const { batch, result } = decide(values);
      await allOf(requestsOf(transaction, batch), transaction.done);
      return result;
    } catch (error) {
      abort(transaction);
      throw error;
    }
  };

  await open();
  return {
    isLasting: true,
    get: (key) => read((kept) => kept.get('records', [...key])),
    valuesUnder: (prefix) => read((kept) => kept.getAll('records', under(prefix))),
    entriesUnder: (prefix) =>
      read(async (kept) => {
        const { store } = kept.transaction('records');
        const [keys, values] = await Promise.all([
          store.getAllKeys(under(prefix)),
          store.getAll(under(prefix)),
        ]);
        return keys.map((key, index): [Key, unknown] => [key, values[index]]);
      }),
    write,
    change: (keys, decide) => read((kept) => changeIn(kept, keys, decide)),
    erase: async () => {
      database?.close();
      database = null;
      await deleteDB(databaseName);
    },
  };
};
