import { useState } from 'react';
import type { House } from '../../../core/house/house.ts';
import { changedSentence, houseTitle, houseValue } from '../../../core/house/change-in-words.ts';
import { houseFaults } from '../../../core/house/house-faults.ts';
import { filedHouse, isHouseChanged, withFiledHouse } from '../../../core/house/house-of-case.ts';
import { houseText, readHouse } from '../../../core/house/read-house.ts';
import { loadLanguage } from '../../../core/story/languages/index.ts';
import { houseChanges, isOlder } from '../../../core/house/taking.ts';
import { editCase, openCase, tellDone, useBusinessCase } from '../../store/app-store.ts';
import { WideTable } from '../../figures/wide-table.tsx';
import { Button, FileButton } from '../../ui/index.ts';
import app from '../app.module.css';
import { handOver, textOfFile } from '../case-files.ts';

/** A house that was opened and not taken yet, with what its author should know of it. */
interface Opened {
  house: House;
  remarks: string[];
}

const opened = async (file: File): Promise<Opened | string[]> => {
  const read = await textOfFile(file);
  if (typeof read === 'string') return [read];
  const found = readHouse(read.text, file.name);
  if ('faults' in found) return found.faults.map(({ line, message }) => `Line ${line}: ${message}`);
  const { words, phrases } = found.house;
  await Promise.all([...Object.keys(words), ...Object.keys(phrases)].map(loadLanguage));
  const faults = houseFaults(found.house, file.name, found.lineOf);
  return { house: found.house, remarks: faults.map(({ line, message }) => `Line ${line}: ${message}`) };
};

/** What the house would change, old and new side by side, and the press that takes it. */
const Offer = ({ offer, onDone }: { offer: Opened; onDone: () => void }) => {
  const { house, remarks } = offer;
  const businessCase = useBusinessCase((whole) => whole);
  const changes = houseChanges(businessCase, house);
  const older = isOlder(businessCase, house);
  const take = (): void => {
    editCase(`Take the house “${house.name}”`, (now) => withFiledHouse(now, house), '', 'house');
    tellDone(`Took “${house.name}”, version ${house.version}.`);
    onDone();
  };
  return (
    <div className={app['base']}>
      <p role="status">
        {changes.length === 0
          ? `The case has all that “${house.name}”, version ${house.version}, says.`
          : changedSentence(businessCase, house, changes.length)}
        {older ? ' It is older than the one that the case has.' : ''}
      </p>
      {remarks.map((remark) => (
        <p key={remark} className={app['hint']}>
          {remark}
        </p>
      ))}
      {changes.length > 0 && (
        <WideTable label="What the house changes">
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">In this case</th>
              <th scope="col">In the house</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ path, before, after }) => (
              <tr key={path}>
                <th scope="row">{houseTitle(path)}</th>
                <td>{houseValue(path, before) || 'nothing'}</td>
                <td>{houseValue(path, after) || 'nothing'}</td>
              </tr>
            ))}
          </tbody>
        </WideTable>
      )}
      <div className={app['actions']}>
        <Button look="primary" onPress={take}>
          Take it into this case
        </Button>
        <Button look="quiet" onPress={onDone}>
          Leave it
        </Button>
      </div>
    </div>
  );
};

/** Which house the case has, and its file: opened, or saved for the others. */
export const HouseFile = () => {
  const house = useBusinessCase((businessCase) => businessCase.house);
  const isChanged = useBusinessCase((now) => now.house !== undefined && isHouseChanged(now));
  const [offer, setOffer] = useState<Opened | null>(null);
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  const choose = async (file: File): Promise<void> => {
    const found = await opened(file);
    setOffer(Array.isArray(found) ? null : found);
    setRefusals(Array.isArray(found) ? found : []);
  };
  const save = (): void => {
    const businessCase = openCase();
    if (businessCase?.house === undefined) return;
    const made = filedHouse(businessCase);
    if ('faults' in made) {
      setRefusals(made.faults.map(({ message }) => message));
      return;
    }
    setRefusals([]);
    handOver(`${made.house.id}.house.json`, 'application/json', houseText(made.house));
    editCase('Save the house to a file', () => made.businessCase, '', 'house');
    tellDone(`Saved “${made.house.name}”, version ${made.house.version}.`);
  };
  return (
    <section aria-label="Its file">
      <h2>Its file</h2>
      <p>
        {house === undefined
          ? 'This case has no house yet.'
          : `This case has “${house.name || 'a house without a name'}”, version ${house.version}.`}
        {isChanged ? ' It has changed since: saving gives it the next version.' : ''}
      </p>
      {refusals.map((refusal) => (
        <p key={refusal} className={app['refusal']} role="alert">
          {refusal}
        </p>
      ))}
      <div className={app['actions']}>
        {house !== undefined && <Button onPress={save}>Save the house to a file</Button>}
        <FileButton accept=".json" name="House file" onChoose={(file) => void choose(file)}>
          Open a house file
        </FileButton>
      </div>
      {offer !== null && <Offer offer={offer} onDone={() => setOffer(null)} />}
    </section>
  );
};
