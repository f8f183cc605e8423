import { deepestNesting, longest, most } from './budget.ts';
import { boundedValue } from './bounded-value.ts';
import { FileRefusal } from './file-refusal.ts';
import { jsonSize } from './json-size.ts';

/** How much a JSON file from outside may hold. */
export interface JsonLimits {
  characters: number;
  depth: number;
}

const caseFileLimits: JsonLimits = { characters: longest.caseFile, depth: deepestNesting };

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
  const { depth, values } = jsonSize(trimmed);
  if (depth > limits.depth)
    throw new FileRefusal('This file nests deeper than any case does. Ask its sender for a fresh copy.');
  if (values > most.values)
    throw new FileRefusal(
      `This file holds more than ${most.values.toLocaleString('en-GB')} values. Divide the case, or open an earlier copy.`,
    );
  try {
    return boundedValue(JSON.parse(trimmed));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new FileRefusal(
      /^[[{]/u.test(trimmed)
        ? 'This file is cut off or damaged. Open an earlier copy.'
        : 'This is not a case file. Choose a file whose name ends in .case.json.',
    );
  }
};
