/** A style as a styles part has it. */
interface WordStyle {
  id: string;
  name: string;
  type: string;
  isDefault: boolean;
  xml: string;
}

const stylesIn = (stylesXml: string): WordStyle[] =>
  [...stylesXml.matchAll(/<w:style\b[^>]*>[\s\S]*?<\/w:style>/g)].map(([xml]) => {
    const start = xml.slice(0, xml.indexOf('>'));
    return {
      xml,
      id: /w:styleId="([^"]*)"/.exec(start)?.[1] ?? '',
      type: /w:type="([^"]*)"/.exec(start)?.[1] ?? 'paragraph',
      isDefault: /w:default="(1|true|on)"/.test(start),
      name: /<w:name w:val="([^"]*)"/.exec(xml)?.[1] ?? '',
    };
  });

const USED = /<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]*)"/g;

/** The ids of the styles that a part of the document uses. */
export const usedStyles = (xml: string): string[] => [...xml.matchAll(USED)].map(([, id = '']) => id);

export interface AdoptedStyles {
  /** The company's styles, and ours where it has none of that name. */
  stylesXml: string;
  /** A part of the document under the style ids of the company's file. */
  renamed: (xml: string) => string;
}

/**
 * The company's styles for our blocks. Word knows styles by name ("caption"), while ids differ with the language
 * in which a file was made ("Beschriftung"): a style of the same name and kind is used, whatever its id.
 */
export const adoptedStyles = (theirsXml: string, oursXml: string, ids: Iterable<string>): AdoptedStyles => {
  const theirs = stylesIn(theirsXml);
  const ours = new Map(stylesIn(oursXml).map((style) => [style.id, style]));
  const theirIds = new Set(theirs.map(({ id }) => id));
  const byName = new Map(theirs.map((style) => [`${style.type} ${style.name.toLowerCase()}`, style.id]));
  const names = new Map<string, string>();
  const added = new Map<string, string>();

  const adopt = (id: string): string => {
    const known = names.get(id);
    if (known !== undefined) return known;
    const own = ours.get(id);
    if (theirIds.has(id) || own === undefined) return id;
    const same = byName.get(`${own.type} ${own.name.toLowerCase()}`);
    names.set(id, same ?? id);
    if (same !== undefined) return same;
    const linked = own.xml
      .replace(/<w:link w:val="[^"]*"\/>/, '')
      .replace(
        /<w:(basedOn|next) w:val="([^"]*)"\/>/g,
        (_, kind: string, other: string) => `<w:${kind} w:val="${adopt(other)}"/>`,
      );
    added.set(id, linked);
    return id;
  };

  for (const id of ids) adopt(id);
  return {
    stylesXml: theirsXml.replace(/<\/w:styles>\s*$/, `${[...added.values()].join('')}</w:styles>`),
    renamed: (xml) =>
      xml.replace(USED, (whole, id: string) => whole.replace(`"${id}"`, `"${names.get(id) ?? id}"`)),
  };
};

/** The language of the paper as that of all text that says none of its own. */
export const withDefaultLanguage = (stylesXml: string, language: string): string =>
  stylesXml.replace(/<w:docDefaults>[\s\S]*?<\/w:docDefaults>/, (defaults) => {
    if (/<w:lang\b[^>]*w:val=/.test(defaults))
      return defaults.replace(/(<w:lang\b[^>]*w:val=")[^"]*"/, `$1${language}"`);
    const said = `<w:lang w:val="${language}"/>`;
    return /<w:rPrDefault>\s*<w:rPr>/.test(defaults)
      ? defaults.replace(/(<w:rPrDefault>\s*<w:rPr>[\s\S]*?)(<\/w:rPr>)/, `$1${said}$2`)
      : defaults
          .replace(/<w:rPrDefault\s*\/>|<w:rPrDefault>[\s\S]*?<\/w:rPrDefault>/, '')
          .replace('<w:docDefaults>', `<w:docDefaults><w:rPrDefault><w:rPr>${said}</w:rPr></w:rPrDefault>`);
  });
