/** Where the values of a JSON text stand, and where it stops being JSON. Lines are counted from 1. */
export interface JsonLines {
  /** The line of a value, or of the nearest one around it that is there. */
  lineOf: (path: readonly PropertyKey[]) => number;
  broken: { line: number; message: string } | null;
}

class Broken extends Error {
  override readonly name = 'Broken';
}

const separator = '\u0000';

const nameOf = (path: readonly PropertyKey[]): string => path.map(String).join(separator);

const white = /\s*/uy;
const text = /"[^"\\\n]*(?:\\.[^"\\\n]*)*"/uy;
const single = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;

/** Deeper than anything that is read: more would only fill the stack. */
const deepest = 64;

/** Walks a JSON text and notes the offset of every value by its path. */
const walked = (json: string) => {
  const offsets = new Map<string, number>();
  let at = 0;

  const matched = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(json);
    if (found === null) return null;
    at += found[0].length;
    return found[0];
  };
  const skipWhite = (): void => {
    matched(white);
  };
  const taken = (sign: string): boolean => {
    skipWhite();
    if (json[at] !== sign) return false;
    at += 1;
    return true;
  };

  const name = (): string => {
    skipWhite();
    if (json[at] === '}') throw new Broken('A comma stands before this bracket. Delete the comma.');
    const written = matched(text);
    if (written === null) throw new Broken('A name in double quotation marks is missing here.');
    return written.slice(1, -1);
  };

  const entry = (path: readonly PropertyKey[], depth: number): void => {
    const key = name();
    offsets.set(nameOf([...path, key]), at - key.length - 1);
    if (!taken(':')) throw new Broken(`A colon is missing after "${key}".`);
    value([...path, key], depth);
  };

  const items = (closing: string, item: (index: number) => void): void => {
    at += 1;
    if (taken(closing)) return;
    for (let index = 0; ; index += 1) {
      item(index);
      if (taken(closing)) return;
      if (!taken(','))
        throw new Broken(
          at >= json.length ? `A ${closing} is missing at the end.` : 'A comma is missing before this.',
        );
    }
  };

  const value = (path: readonly PropertyKey[], depth: number): void => {
    skipWhite();
    if (depth > deepest) throw new Broken('Too many brackets stand inside each other here.');
    if (!offsets.has(nameOf(path))) offsets.set(nameOf(path), at);
    if (json[at] === '{') items('}', () => entry(path, depth + 1));
    else if (json[at] === '[') items(']', (index) => value([...path, index], depth + 1));
    else if (json[at] === '"') {
      if (matched(text) === null) throw new Broken('This text is never closed with a quotation mark.');
    } else if (matched(single) === null)
      throw new Broken('A value is missing here, or it is not in double quotation marks.');
  };

  try {
    value([], 0);
    skipWhite();
    return { offsets, at, message: at < json.length ? 'Nothing can stand after the last bracket.' : null };
  } catch (error) {
    if (error instanceof Broken) return { offsets, at, message: error.message };
    throw error;
  }
};

export const jsonLines = (json: string): JsonLines => {
  const { offsets, at, message } = walked(json);
  const lineAt = (offset: number): number => json.slice(0, offset).split('\n').length;
  return {
    lineOf: (path) => {
      for (let length = path.length; length > 0; length -= 1) {
        const offset = offsets.get(nameOf(path.slice(0, length)));
        if (offset !== undefined) return lineAt(offset);
      }
      return 1;
    },
    broken: message === null ? null : { line: lineAt(at), message },
  };
};
