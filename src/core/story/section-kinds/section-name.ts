import { startUpper } from '../../data/letter-case.ts';
import { sectionKind } from './index.ts';

/** A section by the name that a person knows; one that a template made up by the words of its id. */
export const sectionName = (id: string): string =>
  sectionKind(id)?.name ?? startUpper(id.replaceAll('-', ' '));
