import { valueAtPath } from '../../../core/business-case/path.ts';
import type { BusinessCase } from '../../../core/business-case/schema/index.ts';
import { houseTitle, houseValue } from '../../../core/house/change-in-words.ts';
import { type HousedNumber, housedNumbers, isHoused } from '../../../core/house/house-of-case.ts';
import { apartFromHouse } from '../../../core/house/taking.ts';
import { changeField, useBusinessCase } from '../../store/app-store.ts';
import { FieldGrid } from '../../steps/form/form-field.tsx';
import { partsIn } from './house-parts.ts';
import { SwitchField } from '../../ui/index.ts';
import { numberFields } from '../../../core/house/house-fields.ts';
import { hrefTo } from '../../store/routes.ts';

const titles: Record<HousedNumber, string> = {
  rate: 'Discount rate',
  vat: 'VAT on what is bought',
  capture: 'Share of freed time that becomes money',
  stresses: 'Stresses',
  appraisal: 'Appraisal',
  tables: 'Units in tables',
};

interface Took {
  path: string;
  value: number | string;
}

/** What the case says of a number now, field by field. */
const stated = (businessCase: BusinessCase, number: HousedNumber): Took[] =>
  housedNumbers[number].flatMap((path) => {
    const value = valueAtPath(businessCase, path);
    return (typeof value === 'number' || typeof value === 'string') && value !== '' ? [{ path, value }] : [];
  });

const inWords = (took: readonly Took[]): string =>
  took
    .map(({ path, value }) => `${houseTitle(path).replace(/\?$/u, '')}: ${houseValue(path, value)}`)
    .join('; ');

const Housed = ({ number }: { number: HousedNumber }) => {
  const businessCase = useBusinessCase((whole) => whole);
  const house = businessCase.house;
  if (house === undefined) return null;
  const now = stated(businessCase, number);
  const is = isHoused(house, number);
  const change = (next: boolean): void =>
    changeField(`${titles[number]} in the house`, 'house.took', () => [
      ...house.took.filter(({ path }) => !housedNumbers[number].some((one) => one === path)),
      ...(next ? now : []),
    ]);
  return (
    <SwitchField
      hint={now.length === 0 ? 'The case says none yet.' : inWords(now)}
      title={titles[number]}
      value={is}
      onChange={(next) => {
        if (now.length > 0 || !next) change(next);
      }}
    />
  );
};

const Apart = () => {
  const businessCase = useBusinessCase((whole) => whole);
  const apart = apartFromHouse(businessCase);
  return apart.length === 0 ? null : (
    <p role="status">
      The case counts otherwise than its house:{' '}
      {apart
        .map(
          ({ path, before, after }) =>
            `${houseTitle(path)} ${houseValue(path, after) || 'nothing'}, in the house ${houseValue(path, before)}`,
        )
        .join('; ')}
      .
    </p>
  );
};

/** How numbers are written, and which numbers of this case the house sets for all. */
export const HouseNumbers = ({ caseId }: { caseId: string }) => (
  <section aria-label="Numbers">
    <h2>Numbers</h2>
    <FieldGrid parts={partsIn({ counts: numberFields.counts }, 'house.numbers')} />
    <p>
      What is switched on goes into the house, as it stands in{' '}
      <a href={hrefTo.step(caseId, 'result')}>this case</a>.
    </p>
    {(Object.keys(housedNumbers) as HousedNumber[]).map((number) => (
      <Housed key={number} number={number} />
    ))}
    <Apart />
  </section>
);
