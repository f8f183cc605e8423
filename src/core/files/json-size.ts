/** How deep brackets nest in a JSON text, and how many values it can hold at most. */
export interface JsonSize {
  depth: number;
  values: number;
}

const quote = 34;
const backslash = 92;
const opening = new Set([91, 123]);
const closing = new Set([93, 125]);
const comma = 44;

/** Found without parsing: a parser would recurse into a bomb before we could look at it. */
export const jsonSize = (text: string): JsonSize => {
  let depth = 0;
  let deepest = 0;
  let values = 1;
  let isInString = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isInString) {
      if (code === backslash) index += 1;
      else if (code === quote) isInString = false;
    } else if (code === quote) isInString = true;
    else if (code === comma) values += 1;
    else if (opening.has(code)) {
      values += 1;
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (closing.has(code)) depth -= 1;
  }
  return { depth: deepest, values };
};
