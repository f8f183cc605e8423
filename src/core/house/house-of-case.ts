import { hashOf } from '../business-case/case-hash.ts';
import { type BusinessCase, businessCaseSchema, type CaseHouse } from '../business-case/schema/index.ts';
import { houseId } from './new-house.ts';
import type { House } from './house.ts';
import { houseText, readHouse, type ReadHouse } from './read-house.ts';
import { originName, withHouse } from './taking.ts';

/** Numbers of a case that a house can decide, and the fields that each stands in. */
export const housedNumbers = {
  rate: ['settings.discountRate', 'settings.rateKind', 'settings.rateBasis'],
  vat: ['settings.vat', 'settings.vatOnTop'],
  capture: ['settings.captureShare', 'settings.captureBecause'],
  stresses: [
    'settings.stresses.benefitsLower',
    'settings.stresses.costsHigher',
    'settings.stresses.monthsLater',
  ],
  appraisal: ['settings.appraisal'],
  tables: ['basics.scale'],
} as const;

export type HousedNumber = keyof typeof housedNumbers;

/** Whether the house decides a number. */
export const isHoused = ({ took }: Pick<CaseHouse, 'took'>, number: HousedNumber): boolean =>
  took.some(({ path }) => housedNumbers[number].some((one) => one === path));

/** The settings of a case that its house decides, as a house says them. */
const settingsIn = ({ settings }: BusinessCase, house: CaseHouse): object => {
  const { discountRate, rateKind, rateBasis, captureShare, captureBecause, stresses } = settings;
  const { benefitsLower, costsHigher, monthsLater } = stresses;
  // An origin that only names the house is none of its own.
  const own = (text: string): string | undefined =>
    text === '' || text === originName(house) ? undefined : text;
  const given = (number: HousedNumber, value: unknown): object =>
    isHoused(house, number) ? { [number]: value } : {};
  return {
    ...(discountRate === undefined
      ? {}
      : given('rate', { share: discountRate, kind: rateKind, basis: own(rateBasis) })),
    ...(settings.vat === undefined ? {} : given('vat', { kind: settings.vat, share: settings.vatOnTop })),
    ...(captureShare === undefined
      ? {}
      : given('capture', { share: captureShare, because: own(captureBecause) })),
    ...given('stresses', { benefitsLower, costsHigher, monthsLater }),
    ...given('appraisal', settings.appraisal),
  };
};

/** The house that a case carries, with the numbers that the case counts with; or what it still lacks. */
export const houseOfCase = (businessCase: BusinessCase): ReadHouse => {
  const { house, basics } = businessCase;
  if (house === undefined) throw new Error('The case has no house to make a file of.');
  const { id, name, version, owner, validUntil, words, avoid, phrases, numbers } = house;
  const made = {
    id,
    name,
    version,
    owner,
    validUntil,
    words,
    avoid: avoid.filter(({ word }) => word.trim() !== '').map(({ word, say }) => ({ word, say })),
    phrases,
    numbers: { counts: numbers.counts, ...(isHoused(house, 'tables') ? { tables: basics.scale } : {}) },
    settings: settingsIn(businessCase, house),
  };
  return readHouse(houseText(made));
};

/** What the house of a case says, whichever version it is; empty while it is not whole. */
const contentHash = (businessCase: BusinessCase): string => {
  const read = houseOfCase(businessCase);
  if ('faults' in read) return '';
  const { version: _version, ...content } = read.house;
  return hashOf(content);
};

/** Whether the house of a case says something else than the file that it was taken from, or last written to. */
export const isHouseChanged = (businessCase: BusinessCase): boolean => {
  const filed = businessCase.house?.filed ?? '';
  return filed !== '' && filed !== contentHash(businessCase);
};

/** The case with a house that is the same as its file. */
export const withFiledHouse = (businessCase: BusinessCase, house: House): BusinessCase => {
  const taken = withHouse(businessCase, house);
  return taken.house === undefined
    ? taken
    : { ...taken, house: { ...taken.house, filed: contentHash(taken) } };
};

/** The house of a case for its file: the next version where it says something else than the file before. */
export const filedHouse = (
  businessCase: BusinessCase,
): { house: House; businessCase: BusinessCase } | Extract<ReadHouse, { faults: unknown }> => {
  const read = houseOfCase(businessCase);
  if ('faults' in read) return read;
  const { version } = read.house;
  const house = { ...read.house, version: isHouseChanged(businessCase) ? version + 1 : version };
  return { house, businessCase: withFiledHouse(businessCase, house) };
};

/** The case with a house of its own to begin from, named after the organisation. */
export const withNewHouse = (businessCase: BusinessCase, today: string): BusinessCase => {
  const { organisation, author } = businessCase.basics;
  const name = organisation.trim() === '' ? 'Our house' : `${organisation.trim()} house`;
  return {
    ...businessCase,
    house: businessCaseSchema.shape.house.parse({
      id: houseId(name),
      name,
      owner: author,
      validUntil: `${Number(today.slice(0, 4)) + 1}-12-31`,
    }),
  };
};
