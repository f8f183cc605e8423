import { parsedXml } from '../../files/xml.ts';
import type { BasePackage } from './base-package.ts';
import { attribute, descendantsOf, rootOf } from './elements.ts';
import type { Growing } from './growing-package.ts';
import { add, OFFICE, relation } from './growing-package.ts';
import { notesMasterXml } from './notes-xml.ts';
import { relationshipsOf, relationshipsPath } from './relationships.ts';

export interface NotesMaster {
  part: string;
  bodyIndex: string;
}

/** The base file's notes master, or ours with a copy of its theme: two masters may not share one theme part. */
export const notesMaster = (growing: Growing, base: BasePackage, language: string): NotesMaster => {
  const own = relationshipsOf(base.parts, base.main).find(({ kind }) => kind === 'notesMaster')?.target;
  const bytes = own === undefined ? undefined : growing.parts.get(own);
  if (own !== undefined && bytes !== undefined) {
    const body = descendantsOf(rootOf(parsedXml(bytes)), 'ph').find(
      (mark) => attribute(mark, 'type') === 'body',
    );
    if (body !== undefined) return { part: own, bodyIndex: attribute(body, 'idx') ?? '0' };
  }
  const themes = [...growing.types].filter(([, type]) => type === `${OFFICE}.theme+xml`);
  const theme = themes[0]?.[0] ?? '';
  const copy = `ppt/theme/theme${themes.length + 1}.xml`;
  growing.parts.set(copy, growing.parts.get(theme) ?? new Uint8Array());
  growing.types.set(copy, `${OFFICE}.theme+xml`);
  const relations = growing.parts.get(relationshipsPath(theme));
  if (relations !== undefined) growing.parts.set(relationshipsPath(copy), relations);
  const part = 'ppt/notesMasters/notesMaster1.xml';
  add(growing, part, notesMasterXml(language), `${OFFICE}.presentationml.notesMaster+xml`, [
    relation('rId1', 'theme', copy),
  ]);
  return { part, bodyIndex: '3' };
};
