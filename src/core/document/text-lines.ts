/** An average letter of Arial, as a share of its size. */
export const LETTER = 0.56;

/** How wide a text stands, near enough to keep room for it. */
export const nearWidth = (text: string, size: number): number => text.length * size * LETTER;

/** So many letters have room in a width. */
export const lettersIn = (width: number, size: number): number => Math.floor(width / (size * LETTER));

/** Words in lines of at most so many letters; a longer word has a line of its own. */
export const inLines = (text: string, letters: number): string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

export const longestWord = (texts: readonly string[]): number =>
  Math.max(0, ...texts.flatMap((text) => text.split(' ').map((word) => word.length)));
