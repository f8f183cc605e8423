import { contrast, hueSaturationLightness, relativeLuminance, withLuminance } from '../../layout/index.ts';

/** WCAG 2.2 AA for text of any size, and from 18 points. */
const READABLE = 4.5;
const LARGE = 3.1;
const LARGE_HALF_POINTS = 36;

const PAPER = 'FFFFFF';

/** The same hue so much darker, or lighter on a dark ground, that it is read. */
const readable = (hex: string, ground: string, needed: number): string => {
  if (contrast(hex, ground) >= needed) return hex;
  const isDark = relativeLuminance(ground) < 0.2;
  for (let step = 1; step <= 20; step += 1) {
    const shade = isDark
      ? withLuminance(hex, 1 - step / 20, step / 20)
      : withLuminance(hex, 1 - step / 20, 0);
    if (contrast(shade, ground) >= needed) return shade;
  }
  return isDark ? 'FFFFFF' : '000000';
};

const COLOUR = /<w:color\b[^>]*\bw:val="([0-9A-Fa-f]{6})"[^>]*\/>/gu;

const fillOf = (xml: string): string =>
  /<w:shd\b[^>]*\bw:fill="([0-9A-Fa-f]{6})"/u.exec(xml)?.[1]?.toUpperCase() ?? PAPER;

const withReadableColours = (xml: string, ground: string): string => {
  const size = Number(/<w:sz w:val="(\d+)"/u.exec(xml)?.[1] ?? 0);
  const needed = size >= LARGE_HALF_POINTS ? LARGE : READABLE;
  return xml.replace(COLOUR, (whole, hex: string) => {
    const own = hex.toUpperCase();
    const found = readable(own, ground, needed);
    return found === own ? whole : `<w:color w:val="${found}"/>`;
  });
};

const HEADING = /<w:name w:val="heading [1-3]"/iu;

/** A heading that stands alone at the foot of a page opens nothing. */
const keptWithNext = (style: string): string => {
  const plain = style.replace(/<w:keepNext\b[^>]*\/>/u, '');
  if (/<w:pPr>/u.test(plain)) return plain.replace('<w:pPr>', '<w:pPr><w:keepNext/>');
  const without = plain.replace(/<w:pPr\/>/u, '');
  const at = /<w:rPr>|<w:rPr\/>|<w:tblPr>|<\/w:style>/u.exec(without)?.index ?? 0;
  return `${without.slice(0, at)}<w:pPr><w:keepNext/></w:pPr>${without.slice(at)}`;
};

/**
 * The company's styles with their headings kept with what follows, and with colours dark enough to be read: of headings,
 * of the text that says nothing of its own, and of the styles that this paper uses.
 */
export const readableStyles = (stylesXml: string, used: ReadonlySet<string>): string =>
  stylesXml
    .replace(/<w:docDefaults>[\s\S]*?<\/w:docDefaults>/u, (defaults) => withReadableColours(defaults, PAPER))
    .replace(/<w:style\b[^>]*>[\s\S]*?<\/w:style>/gu, (style) => {
      const start = style.slice(0, style.indexOf('>'));
      if (/w:type="table"|w:type="numbering"/u.test(start)) return style;
      const isHeading = HEADING.test(style) && /w:type="paragraph"/u.test(start);
      const isUsed =
        used.has(/w:styleId="([^"]*)"/u.exec(start)?.[1] ?? '') || /w:default="(?:1|true|on)"/u.test(start);
      const read = isHeading || isUsed ? withReadableColours(style, fillOf(style)) : style;
      return isHeading ? keptWithNext(read) : read;
    });

/** Nothing that is nearly white stands on paper: it lies on something dark. */
const ON_DARK = 1.35;

/** Pale words of a header or footer, where nothing is drawn or shaded under them. */
export const readableFurniture = (xml: string): string =>
  /<w:(?:drawing|pict|shd)\b/u.test(xml)
    ? xml
    : xml.replace(COLOUR, (whole, hex: string) => {
        const own = hex.toUpperCase();
        if (contrast(own, PAPER) < ON_DARK) return whole;
        const found = readable(own, PAPER, READABLE);
        return found === own ? whole : `<w:color w:val="${found}"/>`;
      });

const isPale = (hex: string): boolean => {
  const [, , lightness] = hueSaturationLightness(hex);
  return lightness > 0.9;
};

/** A page whose ground lets words be read, with its text in one column: papers have tables and charts. */
export const plainPage = (documentXml: string): string =>
  documentXml
    .replace(/<w:background\b[^>]*?(?:\/>|>[\s\S]*?<\/w:background>)/u, (whole) => {
      const hex = /w:color="([0-9A-Fa-f]{6})"/u.exec(whole)?.[1];
      return hex !== undefined && isPale(hex) ? whole : '';
    })
    .replace(
      /<w:cols\b[^>]*?(?:\/>|>[\s\S]*?<\/w:cols>)(?=(?:(?!<w:cols\b)[\s\S])*$)/u,
      '<w:cols w:space="720"/>',
    );
