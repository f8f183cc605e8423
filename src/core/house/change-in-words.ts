import type { Difference } from '../business-case/differences.ts';
import { schemaAt } from '../business-case/field-in.ts';
import { type BusinessCase, businessCaseSchema } from '../business-case/schema/index.ts';
import { fieldMeta } from '../quantities/field.ts';
import type { AnySchema } from '../quantities/schema-parts.ts';
import { formatsFor } from '../quantities/format.ts';
import type { House } from './house.ts';
import { namedFields, numberFields } from './house-fields.ts';

const { share, number } = formatsFor('en-GB', 'GBP');

const fieldOf = (path: string): AnySchema | undefined => {
  const [first, part, , thing = '', field = ''] = path.split('.');
  if (first !== 'house') return schemaAt(businessCaseSchema, path);
  if (part === 'numbers') return numberFields.counts;
  const fields: Readonly<Record<string, AnySchema>> | undefined =
    part === 'words' && Object.hasOwn(namedFields, thing)
      ? namedFields[thing as keyof typeof namedFields]
      : undefined;
  return fields?.[field];
};

const metaOf = (path: string) => {
  const schema = fieldOf(path);
  return schema === undefined ? undefined : fieldMeta(schema);
};

const things: Readonly<Record<string, string>> = {
  customer: 'Customers',
  colleague: 'Colleagues',
  board: 'Board',
};

/** What a value of a house is about, as a person knows it: "Discount rate a year", "Customers: several of them". */
export const houseTitle = (path: string): string => {
  const [, part = '', language = '', name = '', field] = path.split('.');
  if (!path.startsWith('house.')) return metaOf(path)?.title ?? path;
  if (part === 'avoid') return 'Words that are not used';
  if (part === 'numbers') return metaOf(path)?.title ?? 'Numbers';
  const where = language === '' ? '' : ` (${language})`;
  if (part === 'phrases') return name === '' ? `Own phrases${where}` : `The phrase ${name}${where}`;
  const title = field === undefined ? undefined : metaOf(path)?.title;
  const thing = things[name] ?? 'Names';
  return `${thing}${title === undefined ? '' : `: ${title.charAt(0).toLowerCase()}${title.slice(1)}`}${where}`;
};

const leaves = (value: unknown): string[] => {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  if ('word' in value && 'say' in value && typeof value.word === 'string' && typeof value.say === 'string')
    return [value.say === '' ? value.word : `${value.word} → ${value.say}`];
  return Object.values(value).flatMap(leaves);
};

/** A value of a house in words, as short as it can be said; empty for none. */
export const houseValue = (path: string, value: unknown): string => {
  const meta = metaOf(path);
  if (typeof value === 'number') return meta?.control === 'share' ? share(value) : number(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return meta?.options?.[value] ?? value;
  return leaves(value).join('; ');
};

/** A change in one line: "Discount rate a year: 8% → 6%". */
export const changeLine = ({ path, before, after }: Difference): string => {
  const [was, is] = [houseValue(path, before), houseValue(path, after)];
  return `${houseTitle(path)}: ${was || 'nothing'} → ${is || 'nothing'}`;
};

/** "The house changed 2 values." of one that the case has; of one that is new to it, what it sets. */
export const changedSentence = (
  { house }: Pick<BusinessCase, 'house'>,
  { id, name, version }: Pick<House, 'id' | 'name' | 'version'>,
  count: number,
): string => {
  const values = count === 1 ? '1 value' : `${count} values`;
  return house?.id === id ? `The house changed ${values}.` : `“${name}”, version ${version}, sets ${values}.`;
};
