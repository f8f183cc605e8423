import { strFromU8, strToU8 } from 'fflate';
import { parsedXml } from '../../files/xml.ts';
import { escapeXml } from '../office/xml-text.ts';
import { attribute, childrenOf, rootOf } from './elements.ts';
import { XML_HEAD } from './namespaces.ts';

export interface Relationship {
  id: string;
  /** The last word of its type: `slideLayout`, `image`. */
  kind: string;
  type: string;
  /** A path in the package, or an address when it is external. */
  target: string;
  external: boolean;
}

type Parts = ReadonlyMap<string, Uint8Array>;

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

export const relationshipsPath = (part: string): string =>
  `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`;

/** A target as the part that holds it means it. */
const resolved = (part: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folderOf(part)}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
};

/** What a part refers to; none when it has no list of its own. The package itself is the part with the empty name. */
export const relationshipsOf = (parts: Parts, part: string): Relationship[] => {
  const bytes = parts.get(relationshipsPath(part));
  if (bytes === undefined || strFromU8(bytes).trim() === '') return [];
  return childrenOf(rootOf(parsedXml(bytes)), 'Relationship').map((element) => {
    const type = attribute(element, 'Type') ?? '';
    const target = attribute(element, 'Target') ?? '';
    const external = attribute(element, 'TargetMode') === 'External';
    return {
      id: attribute(element, 'Id') ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      type,
      target: external ? target : resolved(part, target),
      external,
    };
  });
};

/** Targets are written from the root of the package, which every reader resolves alike. */
export const relationshipsXml = (relationships: readonly Omit<Relationship, 'kind'>[]): Uint8Array => {
  const list = relationships.map(
    ({ id, type, target, external }) =>
      `<Relationship Id="${escapeXml(id)}" Type="${escapeXml(type)}" Target="${escapeXml(external ? target : `/${target}`)}"${external ? ' TargetMode="External"' : ''}/>`,
  );
  return strToU8(
    `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`,
  );
};
