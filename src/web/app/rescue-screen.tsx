import type { UnreadableCase } from './read-case.ts';
import { caseFromText, handOver } from './case-files.ts';
import styles from './app.module.css';
import { keepInPlace } from './keep-cases.ts';
import { keepReplaced } from './replaced-case.ts';
import { hrefTo } from '../store/routes.ts';
import { ScreenTitle } from '../ui/screen-title.tsx';
import storage from './storage.module.css';
import { theCopies, theRecords } from './the-records.ts';
import { snapshotCase, snapshotsOf } from '../persistence/snapshots.ts';
import { useLater } from './use-later.ts';
import { Button } from '../ui/index.ts';
import { dayAndTime } from './words-for-times.ts';

/** A state of the case that can be opened in place of the one that cannot. */
interface WayBack {
  name: string;
  whole: Record<string, unknown>;
}

const opens = async (whole: unknown): Promise<boolean> =>
  typeof (await caseFromText(JSON.stringify(whole))) !== 'string';

const waysBack = async (id: string): Promise<WayBack[]> => {
  const records = await theRecords();
  const copy = await (await theCopies())?.read(id);
  const earlier = await Promise.all(
    (await snapshotsOf(records, id)).map(async ({ at }) => ({
      name: `the state of ${dayAndTime(at)}`,
      whole: await snapshotCase(records, id, at),
    })),
  );
  const all = [
    ...(copy === null || copy === undefined
      ? []
      : [{ name: `the spare copy, of ${dayAndTime(copy.savedAt)}`, whole: copy.whole }]),
    ...earlier,
  ];
  const checked = await Promise.all(
    all.map(async (way) => ((await opens(way.whole)) ? [way as WayBack] : [])),
  );
  return checked.flat();
};

const saveRaw = (whole: Record<string, unknown>): void =>
  handOver('rescued.case.json', 'application/json', `${JSON.stringify(whole, null, 2)}\n`);

/** A stored case that this version cannot open: nothing of it is written over, and all of it can be taken away. */
export const RescueScreen = ({
  caseId,
  found,
  onRestored,
}: {
  caseId: string;
  found: UnreadableCase;
  onRestored: () => void;
}) => {
  const ways = useLater(waysBack, caseId);
  const goBack = async ({ whole }: WayBack): Promise<void> => {
    await keepReplaced(caseId);
    await keepInPlace(caseId, { ...whole, id: caseId });
    onRestored();
  };
  return (
    <main className={storage['page']} id="main">
      <a href={hrefTo.home()}>All cases</a>
      <ScreenTitle>This case cannot be opened</ScreenTitle>
      <p role="alert">{found.sentence}</p>
      <p>
        Nothing of it has been changed. Save what is there to a file first; your other cases are untouched.
      </p>
      <div className={styles['actions']}>
        <Button look="primary" onPress={() => saveRaw(found.whole)}>
          Save what is there to a file
        </Button>
      </div>
      {ways !== undefined && ways.length > 0 && (
        <section aria-label="States that can be opened">
          <h2>What can be opened instead</h2>
          <ul className={storage['states']}>
            {ways.map((way) => (
              <li key={way.name}>
                <span>{way.name.replace(/^t/u, 'T')}</span>
                <Button onPress={() => void goBack(way)}>Go back to it</Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
};
