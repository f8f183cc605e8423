import { exists, partOf, type Value } from '../interpreter/value.ts';
import { TemplateFault } from '../source/template-fault.ts';
import type { Section } from '../source/sections.ts';

const segments = (path: string): string[] => path.match(/[^.[\]]+/gu) ?? [];

const valueAt = (root: Value, path: string): Value | string => {
  let value = root;
  for (const name of segments(path)) {
    const part = partOf(value, name);
    if (typeof part === 'string') return part;
    value = part;
  }
  return value;
};

/** Whether something stands at a path; a name that nobody declared is nothing. */
export const isThereAt = (path: string, root: Value): boolean => {
  const value = valueAt(root, path);
  return typeof value !== 'string' && exists(value);
};

/** The names that a section needs and the case does not fill. */
export const lacking = (section: Section, root: Value): string[] =>
  section.needs.filter((path) => {
    const value = valueAt(root, path);
    if (typeof value !== 'string') return !exists(value);
    throw new TemplateFault({ file: section.origin.file, line: section.origin.line - 1 }, value);
  });
