import { FileRefusal } from './file-refusal.ts';

/** How much a JSON file from outside may hold. */
export interface JsonLimits {
  characters: number;
  depth: number;
}

export const caseFileLimits: JsonLimits = { characters: 20_000_000, depth: 32 };

/** How deep brackets nest, without parsing: a parser would recurse into a bomb before we could look at it. */
const nestingDepth = (text: string): number => {
  let [depth, deepest, isInString] = [0, 0, false];
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (isInString) {
      if (character === '\\') index += 1;
      else if (character === '"') isInString = false;
    } else if (character === '"') isInString = true;
    else if (character === '{' || character === '[') {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (character === '}' || character === ']') depth -= 1;
  }
  return deepest;
};

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

const guarded = (key: string, value: unknown): unknown => {
  if (forbidden.has(key))
    throw new FileRefusal(
      `This file holds a name (${key}) that no case file needs. Ask its sender for a fresh copy.`,
    );
  return value;
};

/**
 * The value of a JSON text from outside. Too long, too deep, cut off or with names that could change the program:
 * each is refused with a FileRefusal.
 */
export const readJson = (text: string, limits: JsonLimits = caseFileLimits): unknown => {
  if (text.length > limits.characters)
    throw new FileRefusal(
      `This file is larger than ${Math.round(limits.characters / 1_000_000)} MB. Choose the case file itself.`,
    );
  const trimmed = text.replace(/^\uFEFF/u, '').trim();
  if (trimmed === '') throw new FileRefusal('This file is empty. Choose another copy.');
  if (nestingDepth(trimmed) > limits.depth)
    throw new FileRefusal('This file nests deeper than any case does. Ask its sender for a fresh copy.');
  try {
    return JSON.parse(trimmed, guarded);
  } catch (error) {
    if (error instanceof FileRefusal) throw error;
    if (!(error instanceof SyntaxError)) throw error;
    throw new FileRefusal(
      /^[[{]/u.test(trimmed)
        ? 'This file is cut off or damaged. Open an earlier copy.'
        : 'This is not a case file. Choose a file whose name ends in .case.json.',
    );
  }
};
