/** Control characters that XML 1.0 has no way to write, not even as `&#1;`. Tab and line ends are allowed. */
const FORBIDDEN = /(?![\t\n\r\u007F-\u009F])\p{Cc}|[\uFFFE\uFFFF]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** The text without what would make an XML part unreadable; half a character becomes U+FFFD. */
export const xmlSafe = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(LONE_SURROGATE, '\uFFFD');

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Safe as the text of an element and as the value of an attribute. */
export const escapeXml = (text: string): string =>
  xmlSafe(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** A BCP 47 tag of the plain kind (`en-GB`, `zh-Hant-TW`); anything else is a mistake of the caller. */
export const languageTag = (tag: string): string => {
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag)) throw new Error(`Not a language tag: ${tag}`);
  return tag;
};

/** A font family as it may stand in an Office theme: letters, digits and a few marks of real font names. */
export const fontName = (name: string): string => {
  if (!/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,30}$/u.test(name)) throw new Error(`Not a font name: ${name}`);
  return name;
};

/** A number that may be written into a part. "NaN" in an attribute makes Office refuse the whole file. */
export const finite = (value: number): number => {
  if (!Number.isFinite(value)) throw new Error(`Not a finite number: ${value}`);
  return value;
};
