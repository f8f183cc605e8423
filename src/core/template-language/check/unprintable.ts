/** Private-use characters mark values, so a text may not hold them; the others no Office file may hold. */
const refused = /(?![\n\r\t])[\p{Cc}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}]/u;

/**
 * A character written as its number: `&#xE000;`, `&#57344;`. In the attributes of a directive any number of zeros may
 * stand before it, and the semicolon may be missing.
 */
const reference = /&#(?:[xX]([0-9a-fA-F]+)|([0-9]+));?/gu;

const lastCode = 0x10ffff;

/** A character that a template may not hold, written out or as its number. */
export interface Unprintable {
  offset: number;
  /** As U+E000. */
  name: string;
}

const named = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

const writtenOut = (text: string): Unprintable | undefined => {
  const found = refused.exec(text);
  return found === null ? undefined : { offset: found.index, name: named(found[0].codePointAt(0) ?? 0) };
};

/** The first reference to a character that cannot be printed, which Markdown would turn into the character itself. */
export const unprintableReference = (text: string): Unprintable | undefined => {
  for (const { 0: whole, 1: hexadecimal, 2: decimal, index } of text.matchAll(reference)) {
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    if (code === 0 || code > lastCode || refused.test(String.fromCodePoint(code)))
      return { offset: index, name: whole };
  }
  return undefined;
};

export const unprintableIn = (text: string): Unprintable | undefined =>
  writtenOut(text) ?? unprintableReference(text);
