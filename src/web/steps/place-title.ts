import { valueAtPath } from '../../core/business-case/path.ts';
import { metaAt } from './form/schema-parts.ts';

const titleOf = (path: string): string | undefined => {
  try {
    return metaAt(path)?.title;
  } catch {
    // A place without a field of its own: the input of a driver, or a field that this version does not know.
    return undefined;
  }
};

const spaced = (name: string): string =>
  name
    .replaceAll(/([a-z])([A-Z])/gu, (_, one: string, two: string) => `${one} ${two.toLowerCase()}`)
    .replaceAll('-', ' ');

const nameOfRow = (row: unknown): string | undefined => {
  if (typeof row !== 'object' || row === null) return undefined;
  const { name, title, role, question } = row as Record<string, unknown>;
  return [name, title, role, question].find(
    (text): text is string => typeof text === 'string' && text !== '',
  );
};

/** A place in a case as a person knows it: “Benefits, Fewer status calls: low”. */
export const placeTitle = (path: string, cases: readonly unknown[]): string => {
  const parts = [...path.matchAll(/\[([^\]]*)\]|[^.[\]]+/gu)];
  const words = parts.map(([whole, key], index) => {
    const end = (parts[index]?.index ?? 0) + whole.length;
    const sofar = path.slice(0, end);
    if (key === undefined) return titleOf(sofar) ?? spaced(whole);
    const row = cases.map((one) => valueAtPath(one, sofar)).find((found) => found !== undefined);
    return nameOfRow(row) ?? spaced(key);
  });
  const text = words.join(', ');
  return text.slice(0, 1).toUpperCase() + text.slice(1);
};

/** What stands there, short enough for a line. */
export const placeValue = (value: unknown): string => {
  if (value === undefined || value === '') return 'nothing';
  if (typeof value === 'string') return value.length > 120 ? `${value.slice(0, 119)}…` : value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.length === 1 ? '1 entry' : `${value.length} entries`;
  return nameOfRow(value) ?? 'an entry';
};
