import { strToU8 } from 'fflate';
import { relationshipType } from './namespaces.ts';
import type { Relationship } from './relationships.ts';
import { relationshipsPath, relationshipsXml } from './relationships.ts';

export const OFFICE = 'application/vnd.openxmlformats-officedocument';

export type Relation = Omit<Relationship, 'kind'>;

export const relation = (id: string, kind: string, target: string): Relation => ({
  id,
  type: relationshipType(kind),
  target,
  external: false,
});

/** A package while it is put together. */
export interface Growing {
  parts: Map<string, Uint8Array>;
  types: Map<string, string>;
  defaults: Map<string, string>;
}

export const add = (
  growing: Growing,
  path: string,
  xml: string,
  type: string,
  relations: readonly Relation[] = [],
): void => {
  growing.parts.set(path, strToU8(xml));
  growing.types.set(path, type);
  if (relations.length > 0) growing.parts.set(relationshipsPath(path), relationshipsXml(relations));
};
