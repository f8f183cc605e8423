import { sectionKind } from './index.ts';

/** A section by the name that a person knows; the id stands for one that a template made up. */
export const sectionName = (id: string): string => sectionKind(id)?.name ?? id;
