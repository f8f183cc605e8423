import { useState } from 'react';
import { localDay } from '../../../core/data/local-day.ts';
import { withNewHouse } from '../../../core/house/house-of-case.ts';
import { houseStanding } from '../../../core/house/house-standing.ts';
import { editCase, tellDone, useBusinessCase } from '../../store/app-store.ts';
import { Button } from '../../ui/index.ts';
import app from '../app.module.css';
import { HouseFile } from './house-file.tsx';
import { HouseNames } from './house-names.tsx';
import { HouseNumbers } from './house-numbers.tsx';
import { HousePhrases } from './house-phrases.tsx';

const leave = (): void => {
  editCase(
    'Leave the house',
    (businessCase) => {
      const { house: _house, ...others } = businessCase;
      return others;
    },
    '',
    'house',
  );
  tellDone('Left the house. Its numbers stay in the case.');
};

const Standing = ({ today }: { today: string }) => {
  const house = useBusinessCase((businessCase) => businessCase.house);
  const sentence = house === undefined ? '' : houseStanding(house, today);
  return sentence === '' ? null : <p className={app['refusal']}>{sentence}</p>;
};

/** A house: made, opened, taken into this case, worded, and saved as a file. */
export const HouseForm = ({ caseId }: { caseId: string }) => {
  const hasHouse = useBusinessCase(({ house }) => house !== undefined);
  const [today] = useState(() => localDay(new Date()));
  return (
    <>
      <Standing today={today} />
      <HouseFile />
      {hasHouse ? (
        <>
          <HouseNames />
          <HousePhrases />
          <HouseNumbers caseId={caseId} />
          <section aria-label="Without a house">
            <h2>Without a house</h2>
            <p>The case then speaks in our words. The numbers that it took stay as they are.</p>
            <div className={app['actions']}>
              <Button onPress={leave}>Leave the house</Button>
            </div>
          </section>
        </>
      ) : (
        <div className={app['actions']}>
          <Button
            look="primary"
            onPress={() =>
              editCase('Make a house', (businessCase) => withNewHouse(businessCase, today), '', 'house')
            }
          >
            Make a house
          </Button>
        </div>
      )}
    </>
  );
};
