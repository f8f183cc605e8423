/** What other tabs are told of a case. */
type Message =
  | { kind: 'give'; id: string }
  | { kind: 'given'; id: string }
  | { kind: 'taken'; id: string }
  | { kind: 'changed'; id: string }
  /** The tab that edited was closed. */
  | { kind: 'free'; id: string }
  /** Deleted; of every case where everything was erased. */
  | { kind: 'gone'; id: string }
  /** Something else stands in its place. */
  | { kind: 'replaced'; id: string }
  /** Whether a tab has it open, to edit or to read. */
  | { kind: 'asked'; id: string }
  | { kind: 'open'; id: string };

const channelName = 'casewright';
const everyCase = '*';

export interface TabEvents {
  /** Another tab wants to edit: keep what there is to keep, then write no more. */
  onGive: () => Promise<void>;
  /** Another tab edits now, without having been given the case: this one was asleep. */
  onTaken: () => void;
  /** The tab that edits has written. */
  onChanged: () => void;
  /** Nobody edits any more. */
  onFree: () => void;
  onGone: () => void;
  onReplaced: () => void;
}

const openChannel = (): BroadcastChannel | null =>
  typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(channelName);

const tellOnce = (message: Message): void => {
  const channel = openChannel();
  channel?.postMessage(message);
  channel?.close();
};

/** For whoever deletes, erases or replaces a case that other tabs may have open. */
export const tellTabs = {
  gone: (id: string): void => tellOnce({ kind: 'gone', id }),
  allGone: (): void => tellOnce({ kind: 'gone', id: everyCase }),
  replaced: (id: string): void => tellOnce({ kind: 'replaced', id }),
};

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

const lockName = (id: string): string => `casewright ${id}`;

const lockManager = (): LockManager | undefined => (navigator as { locks?: LockManager }).locks;

/** Answers come within a few milliseconds; somebody waits for the question that follows. */
const briefly = 150;

/** Whether another tab has a case open. One that sleeps does not answer, but holds its lock where it edits. */
export const isOpenElsewhere = async (id: string): Promise<boolean> => {
  const { held = [] } = (await lockManager()?.query()) ?? {};
  if (held.some(({ name }) => name === lockName(id))) return true;
  const channel = openChannel();
  if (channel === null) return false;
  const answered = new Promise<boolean>((resolve) => {
    channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
      if (data.kind === 'open' && data.id === id) resolve(true);
    });
  });
  const message: Message = { kind: 'asked', id };
  channel.postMessage(message);
  const isOpen = await Promise.race([answered, wait(briefly).then(() => false)]);
  channel.close();
  return isOpen;
};

export interface CaseTab {
  /** True when this tab may edit: no other one does. */
  claim: () => Promise<boolean>;
  /** The same once the tab that edits has said that it leaves: its lock may come free a moment after the word. */
  claimFreed: () => Promise<boolean>;
  /** Asks the tab that edits for the case, and takes it where that one does not answer. */
  takeOver: () => Promise<void>;
  /** After the store was told: tabs that still edit stop. */
  tellTaken: () => void;
  tellChanged: () => void;
  leave: () => void;
}

/** A tab that sleeps does not answer; the store refuses its writes all the same. */
const patience = 600;

/**
 * What the tabs that have one case open tell each other. A lock of the browser says who edits, where there are locks
 * (not on plain http): else the tab that opened the case last edits. That two tabs never write over each other is held
 * by the store, not here.
 */
export const joinTabs = (id: string, events: TabEvents): CaseTab => {
  const channel = openChannel();
  const locks = lockManager();
  const name = lockName(id);
  let release: (() => void) | null = null;
  let isLeft = false;
  let onGiven = (): void => {};

  const tell = (message: Message): void => {
    if (!isLeft) channel?.postMessage(message);
  };

  const letGo = (): void => {
    release?.();
    release = null;
  };

  const hold = (manager: LockManager, options: LockOptions): Promise<boolean> =>
    new Promise((resolve) => {
      manager
        .request(name, options, (lock) => {
          resolve(lock !== null && !isLeft);
          if (lock === null || isLeft) return undefined;
          return new Promise<void>((done) => {
            release = done;
          });
        })
        // Refused after the wait, or taken away while it was held.
        .catch(() => resolve(false));
    });

  const give = async (): Promise<void> => {
    await events.onGive();
    letGo();
    tell({ kind: 'given', id });
  };

  const answers: Record<Message['kind'], () => void> = {
    give: () => void give(),
    given: () => onGiven(),
    taken: () => {
      letGo();
      events.onTaken();
    },
    changed: events.onChanged,
    free: events.onFree,
    gone: events.onGone,
    replaced: events.onReplaced,
    asked: () => tell({ kind: 'open', id }),
    open: () => {},
  };
  channel?.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.id === id || data.id === everyCase) answers[data.kind]();
  });

  return {
    claim: async () => (locks === undefined ? true : hold(locks, { ifAvailable: true })),
    claimFreed: async () =>
      locks === undefined ? true : hold(locks, { signal: AbortSignal.timeout(patience) }),
    takeOver: async () => {
      const given = new Promise<void>((resolve) => {
        onGiven = resolve;
      });
      tell({ kind: 'give', id });
      if (locks === undefined) {
        await Promise.race([given, wait(patience)]);
        return;
      }
      const isGiven = await hold(locks, { signal: AbortSignal.timeout(patience) });
      if (!isGiven) await hold(locks, { steal: true });
    },
    tellTaken: () => tell({ kind: 'taken', id }),
    tellChanged: () => tell({ kind: 'changed', id }),
    leave: () => {
      if (release !== null) tell({ kind: 'free', id });
      isLeft = true;
      letGo();
      channel?.close();
    },
  };
};
