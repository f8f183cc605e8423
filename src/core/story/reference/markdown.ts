/** Words as they stand: no sign in them begins anything in Markdown. */
export const plainly = (text: string): string =>
  text.replaceAll(/\s*\n\s*/gu, ' ').replaceAll(/[\\*_<[\]|]|`(?=[^`]*$)/gu, (sign) => `\\${sign}`);

/** What is written in a template, within a line of Markdown or a cell of a table. */
export const asCode = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``;

export const codeBlock = (text: string): string => `\`\`\`text\n${text}\n\`\`\``;

export const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Blocks under each other, with what is empty left out. */
export const page = (blocks: readonly string[]): string =>
  `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
