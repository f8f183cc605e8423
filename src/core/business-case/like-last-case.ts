import type { BusinessCase } from './schema/index.ts';

/** What is the same in most cases of one person: a new one starts with it. */
const remembered = [
  'organisation',
  'author',
  'role',
  'classification',
  'version',
  'language',
  'currency',
  'scale',
] as const;

/** What is kept of a case for the next. */
export type LastBasics = Readonly<Partial<Record<(typeof remembered)[number], string>>>;

/** What a case says that the next one starts with. */
export const lastBasics = ({ basics }: BusinessCase): LastBasics =>
  Object.fromEntries(
    remembered.flatMap((name) => {
      const value = basics[name];
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );

const scales: ReadonlySet<string> = new Set(['exact', 'thousands', 'millions']);

/** What was kept on a device, as far as it is what a case may hold. */
export const readLastBasics = (kept: unknown): LastBasics =>
  typeof kept !== 'object' || kept === null
    ? {}
    : Object.fromEntries(
        remembered.flatMap((name) => {
          const value = (kept as Record<string, unknown>)[name];
          const fits =
            typeof value === 'string' && value.length < 500 && (name !== 'scale' || scales.has(value));
          return fits ? [[name, value]] : [];
        }),
      );

/** A case that starts with what the last one said. */
export const likeLastCase = (businessCase: BusinessCase, last: LastBasics): BusinessCase => ({
  ...businessCase,
  basics: { ...businessCase.basics, ...(last as Partial<BusinessCase['basics']>) },
});
