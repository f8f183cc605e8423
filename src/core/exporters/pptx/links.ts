import { xmlSafe } from '../office/xml-text.ts';
import type { Relation } from './growing-package.ts';
import { relationshipType } from './namespaces.ts';
import type { TextContext } from './text-xml.ts';

/** Addresses of one part, each with one relationship. */
export const linksOf = (): { linkId: TextContext['linkId']; relations: () => Relation[] } => {
  const ids = new Map<string, string>();
  return {
    linkId: (address) => {
      const safe = xmlSafe(address);
      const id = ids.get(safe) ?? `rIdLink${ids.size + 1}`;
      ids.set(safe, id);
      return id;
    },
    relations: () =>
      [...ids].map(([target, id]) => ({ id, type: relationshipType('hyperlink'), target, external: true })),
  };
};
