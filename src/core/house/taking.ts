import type { Difference } from '../business-case/differences.ts';
import { valueAtPath, withValueAt } from '../business-case/path.ts';
import { type BusinessCase, businessCaseSchema, type CaseHouse } from '../business-case/schema/index.ts';
import { isUnchanged } from '../data/keeping.ts';
import type { House } from './house.ts';

/** A value of a house and the field of a case that it is copied into. */
interface Setting {
  path: string;
  value: number | string;
  /** The field whose value it gives the origin of. */
  originOf?: string;
}

/** "Northlight house, version 3": where a number comes from that was copied. */
export const originName = ({ name, version }: Pick<House, 'name' | 'version'>): string =>
  `${name}, version ${version}`;

const settingsOf = (house: House): Setting[] => {
  const { rate, vat, capture, stresses, appraisal } = house.settings;
  const given = (path: string, value: number | string | undefined): Setting[] =>
    value === undefined ? [] : [{ path, value }];
  const origin = (path: string, said: string | undefined, of: string): Setting[] => [
    { path, value: said ?? originName(house), originOf: of },
  ];
  return [
    ...(rate === undefined
      ? []
      : [
          ...given('settings.discountRate', rate.share),
          ...given('settings.ratePreset', 'own'),
          ...given('settings.rateKind', rate.kind),
          ...origin('settings.rateBasis', rate.basis, 'settings.discountRate'),
        ]),
    ...given('settings.vat', vat?.kind),
    ...given('settings.vatOnTop', vat?.share),
    ...given('settings.captureShare', capture?.share),
    ...(capture === undefined
      ? []
      : origin('settings.captureBecause', capture.because, 'settings.captureShare')),
    ...given('settings.stresses.benefitsLower', stresses?.benefitsLower),
    ...given('settings.stresses.costsHigher', stresses?.costsHigher),
    ...given('settings.stresses.monthsLater', stresses?.monthsLater),
    ...given('settings.appraisal', appraisal),
    ...given('basics.scale', house.numbers.tables),
  ];
};

type Carried = Pick<House, 'words' | 'avoid' | 'phrases' | 'numbers'> | CaseHouse;

/** As a case carries it, with every field that nobody has filled. */
const houseInCase = (house: House): CaseHouse => {
  const { id, name, version, owner, validUntil } = house;
  const took = settingsOf(house).map(({ path, value }) => ({ path, value }));
  const { words, phrases } = house;
  const numbers = house.numbers.counts === undefined ? {} : { counts: house.numbers.counts };
  const avoid = house.avoid.map((one, index) => ({ id: `word-${index + 1}`, ...one }));
  const carried = { id, name, version, owner, validUntil, words, avoid, phrases, numbers, took };
  const made = businessCaseSchema.shape.house.parse(carried);
  if (made === undefined) throw new Error('The house of a case was not made.');
  return made;
};

/** What a place of the case took from this house; undefined where it took nothing. */
const tookBefore = ({ house }: BusinessCase, { id }: House, path: string): number | string | undefined =>
  house?.id === id ? house.took.find((one) => one.path === path)?.value : undefined;

/** What a choice that nobody has made comes to. */
const unsaid: Readonly<Record<string, string>> = {
  'settings.ratePreset': 'own',
  'settings.appraisal': 'own',
};

const standsAt = (businessCase: BusinessCase, path: string): unknown =>
  valueAtPath(businessCase, path) ?? unsaid[path];

/** A number that a person has changed since it was taken stays, until the house says another. */
const isNewlySaid = (businessCase: BusinessCase, house: House, { path, value }: Setting): boolean =>
  tookBefore(businessCase, house, path) !== value && standsAt(businessCase, path) !== value;

/** An origin follows its value; where that stays, the origin that a person typed stays too. */
const isTaken = (
  businessCase: BusinessCase,
  house: House,
  all: readonly Setting[],
  one: Setting,
): boolean => {
  if (one.originOf === undefined) return isNewlySaid(businessCase, house, one);
  const now = valueAtPath(businessCase, one.path);
  const isOurs = now === undefined || now === '' || now === tookBefore(businessCase, house, one.path);
  return (
    isOurs || all.some((other) => other.path === one.originOf && isNewlySaid(businessCase, house, other))
  );
};

/** Whether the case has words and numbers of a newer version of this house. */
export const isOlder = ({ house }: BusinessCase, { id, version }: House): boolean =>
  house !== undefined && house.id === id && version < house.version;

/** What a case carries of a house, by place: names and wordings each, the words not used as one. */
const saidIn = ({ words, avoid, phrases, numbers }: Carried): [string, unknown][] => [
  ...Object.entries(words).flatMap(([language, names]) =>
    Object.entries(names).flatMap(([thing, fields]) =>
      Object.entries(fields ?? {}).map(([field, value]): [string, unknown] => [
        `house.words.${language}.${thing}.${field}`,
        value,
      ]),
    ),
  ),
  ...Object.entries(phrases).flatMap(([language, texts]) =>
    Object.entries(texts).map(([id, text]): [string, unknown] => [`house.phrases.${language}.${id}`, text]),
  ),
  ['house.avoid', avoid.map(({ word, say }) => ({ word, say }))],
  ['house.numbers.counts', numbers.counts],
];

const isNothing = (value: unknown): boolean =>
  value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0);

const changedWords = (before: Carried, after: Carried): Difference[] => {
  const [was, is] = [new Map(saidIn(before)), new Map(saidIn(after))];
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((path) => ({ path, before: was.get(path), after: is.get(path) }))
    .filter((one) => !(isNothing(one.before) && isNothing(one.after)) && !isUnchanged(one.before, one.after));
};

const nothing: Carried = { words: {}, avoid: [], phrases: {}, numbers: {} };

/** What taking a house would change in a case: numbers in its fields, then words. */
export const houseChanges = (businessCase: BusinessCase, house: House): Difference[] => [
  ...settingsOf(house)
    .filter((setting) => setting.originOf === undefined && isNewlySaid(businessCase, house, setting))
    .map(({ path, value }) => ({ path, before: valueAtPath(businessCase, path), after: value })),
  ...changedWords(businessCase.house ?? nothing, houseInCase(house)),
];

/** Numbers of the case that stand otherwise than they were taken. */
export const apartFromHouse = (businessCase: BusinessCase): Difference[] =>
  (businessCase.house?.took ?? [])
    .map(({ path, value }) => ({ path, before: value, after: standsAt(businessCase, path) }))
    .filter(({ before, after }) => !isUnchanged(before, after));

/** The case with the numbers of a house in its fields, and with its words. */
export const withHouse = (businessCase: BusinessCase, house: House): BusinessCase => {
  const all = settingsOf(house);
  const counted = all
    .filter((one) => isTaken(businessCase, house, all, one))
    .reduce((one, { path, value }) => withValueAt(one, path, value), businessCase);
  return { ...counted, house: houseInCase(house) };
};
