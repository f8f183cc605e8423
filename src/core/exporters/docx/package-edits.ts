import { strFromU8, strToU8 } from 'fflate';
import type { Parts } from '../office/zip-parts.ts';

export const partText = (parts: Parts, path: string): string => {
  const bytes = parts.get(path);
  if (bytes === undefined) throw new Error(`The package has no ${path}`);
  return strFromU8(bytes);
};

export const change = (parts: Parts, path: string, by: (xml: string) => string): void => {
  parts.set(path, strToU8(by(partText(parts, path))));
};

export const addRelationship = (
  parts: Parts,
  relsPath: string,
  id: string,
  type: string,
  target: string,
): void =>
  change(parts, relsPath, (xml) =>
    xml.replace(
      /<\/Relationships>\s*$/,
      `<Relationship Id="${id}" Type="${type}" Target="${target}"/></Relationships>`,
    ),
  );

export const declareType = (parts: Parts, path: string, type: string): void =>
  change(parts, '[Content_Types].xml', (xml) =>
    xml.replace(/<\/Types>\s*$/, `<Override PartName="/${path}" ContentType="${type}"/></Types>`),
  );
