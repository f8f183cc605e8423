import { escapeXml } from '../office/xml-text.ts';
import { XML_HEAD } from './namespaces.ts';

/** Extensions that mean the same in every Office file. */
const COMMON: readonly [string, string][] = [
  ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
  ['xml', 'application/xml'],
];

/** Written anew for the parts that are there: a declaration of a missing part makes Office repair the file. */
export const contentTypesXml = (
  overrides: ReadonlyMap<string, string>,
  defaults: ReadonlyMap<string, string>,
): string => {
  const byExtension = [...new Map([...COMMON, ...defaults])].map(
    ([extension, type]) => `<Default Extension="${escapeXml(extension)}" ContentType="${escapeXml(type)}"/>`,
  );
  const byPart = [...overrides].map(
    ([part, type]) => `<Override PartName="/${escapeXml(part)}" ContentType="${escapeXml(type)}"/>`,
  );
  return `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${byExtension.join('')}${byPart.join('')}</Types>`;
};
